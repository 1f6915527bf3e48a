package org.myaypon.indicator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;
import org.myaypon.data.Table;

/**
 * How many different values of a column the rows of each area hold: organisations at work in a township. Runs of spaces
 * count as one space; case matters.
 *
 * @param name the column's title, or its role ("org")
 */
public record DistinctCount(String name) implements Indicator {

    public DistinctCount {
        Objects.requireNonNull(name);
    }

    @Override
    public String expression() {
        return "distinct(" + name + ")";
    }

    @Override
    public Result<AreaValues> values(Join join) {
        Table table = join.table();
        int column = Columns.require(table, name, expression());
        List<Double> numbers = new ArrayList<>();
        int empty = 0;
        int all = 0;
        for (List<Integer> rows : join.rowsOfArea()) {
            Set<String> seen = new HashSet<>();
            for (int row : rows) {
                String cell = table.rows().get(row).cells().get(column);
                all++;
                if (Table.isNoData(cell)) {
                    empty++;
                } else {
                    seen.add(singleSpaced(cell));
                }
            }
            numbers.add(seen.isEmpty() ? Double.NaN : seen.size());
        }
        AreaValues values = CountedValues.of(title(join), expression(), numbers);
        return empty == 0
                ? Result.of(values)
                : new Result<>(
                        values,
                        List.of(new Problem(
                                Counted.number(empty) + " of " + Counted.of(all, "row has", "rows have") + " no "
                                        + table.fields().get(column).name() + " and are not counted",
                                table.source().fileName(),
                                "")));
    }

    private String title(Join join) {
        String what = ColumnRole.named(name)
                .map(ColumnRole::plural)
                .orElseGet(() -> "Different values of " + Columns.title(join.table(), name));
        return what + " per " + join.level().singular();
    }

    private static String singleSpaced(String cell) {
        return cell.indexOf("  ") < 0 && cell.indexOf('\n') < 0 && cell.indexOf('\u00a0') < 0
                ? cell
                : cell.replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }
}
