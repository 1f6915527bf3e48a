package org.myaypon.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;
import org.myaypon.data.Table;

/**
 * The value that a column holds for each area; of several rows of an area the first counts, and the others are told.
 *
 * @param name the column's title
 */
public record Column(String name) implements Indicator {

    public Column {
        Objects.requireNonNull(name);
    }

    @Override
    public String expression() {
        return name;
    }

    @Override
    public Result<AreaValues> values(Join join) {
        Table table = join.table();
        int column = Columns.require(table, name, name);
        List<String> texts = new ArrayList<>();
        List<Double> numbers = new ArrayList<>();
        NotNumbers notNumbers = new NotNumbers(name, table.source().fileName());
        int filled = 0;
        for (List<Integer> rows : join.rowsOfArea()) {
            String cell =
                    rows.isEmpty() ? "" : table.rows().get(rows.get(0)).cells().get(column);
            if (Table.isNoData(cell)) {
                texts.add("");
                numbers.add(Double.NaN);
                continue;
            }
            filled++;
            OptionalDouble number = Table.number(cell);
            if (number.isEmpty()) {
                notNumbers.add(cell, table.rows().get(rows.get(0)).line());
            }
            texts.add(number.isPresent() ? wholeAsWhole(cell, number.getAsDouble()) : cell);
            numbers.add(number.orElse(Double.NaN));
        }
        boolean numeric = notNumbers.count() * 2 <= filled;
        List<Problem> problems = new ArrayList<>();
        repeated(join).ifPresent(problems::add);
        if (numeric) {
            notNumbers.problem(filled).ifPresent(problems::add);
        }
        if (filled == 0) {
            problems.add(nothing(join));
        }
        return new Result<>(new AreaValues(Columns.readable(name), name, numeric, texts, numbers), problems);
    }

    /** "6.0" and "6" are one value. */
    private static String wholeAsWhole(String cell, double number) {
        return cell.indexOf('.') >= 0 && number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString((long) number)
                : cell;
    }

    private Optional<Problem> repeated(Join join) {
        List<String> keys = join.report().duplicateKeys();
        return keys.isEmpty()
                ? Optional.empty()
                : Optional.of(new Problem(
                        Counted.of(keys.size(), "key stands", "keys stand") + " on more than one row of "
                                + join.table().source().fileName() + ", of which the first was used: "
                                + Counted.firstOf(keys, 3),
                        "",
                        "Keep one row for each, or use sum(" + name + ")"));
    }

    private Problem nothing(Join join) {
        return new Problem(
                "No " + join.level().singular() + " has a value of " + name,
                join.table().source().fileName(),
                "Choose another column");
    }
}
