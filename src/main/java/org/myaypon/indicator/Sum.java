package org.myaypon.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.myaypon.data.Result;
import org.myaypon.data.Table;

/**
 * The sum of a column over the rows of each area; cells without data add nothing, and an area whose cells all lack data
 * has none.
 *
 * @param name the column's title, or its role
 */
public record Sum(String name) implements Indicator {

    public Sum {
        Objects.requireNonNull(name);
    }

    @Override
    public String expression() {
        return "sum(" + name + ")";
    }

    @Override
    public Result<AreaValues> values(Join join) {
        Table table = join.table();
        int column = Columns.require(table, name, expression());
        String title = table.fields().get(column).name();
        NotNumbers notNumbers = new NotNumbers(title, table.source().fileName());
        List<Double> numbers = new ArrayList<>();
        int filled = 0;
        for (List<Integer> rows : join.rowsOfArea()) {
            double sum = 0;
            int added = 0;
            for (int row : rows) {
                String cell = table.rows().get(row).cells().get(column);
                if (Table.isNoData(cell)) {
                    continue;
                }
                filled++;
                OptionalDouble number = Table.number(cell);
                if (number.isPresent()) {
                    sum += number.getAsDouble();
                    added++;
                } else {
                    notNumbers.add(cell, table.rows().get(row).line());
                }
            }
            numbers.add(added == 0 || !Double.isFinite(sum) ? Double.NaN : sum);
        }
        return new Result<>(
                CountedValues.of(Columns.readable(title), expression(), numbers),
                notNumbers.problem(filled).stream().toList());
    }
}
