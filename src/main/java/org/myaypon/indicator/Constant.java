package org.myaypon.indicator;

import java.util.OptionalDouble;
import org.myaypon.data.Result;
import org.myaypon.data.Table;

/**
 * The same number everywhere, to reckon with: the 1 of {@code 1 - Wellbeing_Score}.
 *
 * @param text the number as it is written
 */
public record Constant(String text) implements Indicator {

    public Constant {
        if (Table.number(text).isEmpty()) {
            throw new IllegalArgumentException("not a number: " + text);
        }
    }

    OptionalDouble number() {
        return Table.number(text);
    }

    @Override
    public String expression() {
        return text;
    }

    @Override
    public Result<AreaValues> values(AreaRows rows) {
        NumberList numbers = new NumberList();
        for (int group = 0; group < rows.size(); group++) {
            numbers.add(number().orElseThrow());
        }
        return Result.of(numbers.measures(text, text));
    }
}
