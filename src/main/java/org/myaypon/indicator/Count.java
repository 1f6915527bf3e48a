package org.myaypon.indicator;

import java.util.List;
import org.myaypon.data.Result;

/** The number of rows of each area; an area without rows has no data. */
public record Count() implements Indicator {

    @Override
    public String expression() {
        return "count()";
    }

    @Override
    public Result<AreaValues> values(Join join) {
        List<Double> numbers = join.rowsOfArea().stream()
                .map(rows -> rows.isEmpty() ? Double.NaN : rows.size())
                .toList();
        return Result.of(CountedValues.of("Rows per " + join.level().singular(), expression(), numbers));
    }
}
