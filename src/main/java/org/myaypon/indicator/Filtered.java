package org.myaypon.indicator;

import java.util.Objects;
import org.myaypon.data.Result;

/**
 * Another indicator for which only some rows count. An area that has rows, but none that meet the condition, has zero where
 * things are counted.
 *
 * @param of the indicator
 * @param condition what a row must meet, see {@link RowFilter}
 */
public record Filtered(Indicator of, String condition) implements Indicator {

    public Filtered {
        Objects.requireNonNull(of);
        Objects.requireNonNull(condition);
    }

    @Override
    public String expression() {
        String inner = of.expression();
        boolean whole = !(of instanceof Arithmetic) && !(of instanceof Filtered);
        return (whole ? inner : "(" + inner + ")") + " where " + condition;
    }

    @Override
    public Result<AreaValues> values(AreaRows rows) {
        Result<AreaValues> result = of.values(rows.where(condition));
        AreaValues values = result.value();
        return new Result<>(
                new AreaValues(
                        values.title() + " where " + condition,
                        expression(),
                        values.numeric(),
                        values.texts(),
                        values.numbers(),
                        values.presences(),
                        values.none(),
                        values.names()),
                result.problems());
    }
}
