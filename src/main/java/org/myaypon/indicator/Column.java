package org.myaypon.indicator;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;
import org.myaypon.data.Table;

/**
 * The value that a column holds for each area; of several rows of an area the first counts, and the others are told. Areas
 * put together have a value only where all of them have the same.
 *
 * <p>A column {@code Band} beside a column {@code Band_Name} holds kinds with names, even when the kinds are numbers.
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
    public Result<AreaValues> values(AreaRows rows) {
        int column = Columns.require(rows.table(), name, name);
        Result<Map<String, String>> names = KindNames.of(rows.table(), column);
        Cells cells = new Cells(rows, column, rows.table().fields().get(column).name());
        for (int group = 0; group < rows.size(); group++) {
            cells.add(group);
        }
        boolean numeric = names.value().isEmpty() && cells.notNumbers.count() * 2 <= cells.filled;
        List<Problem> problems = new ArrayList<>(names.problems());
        problems.addAll(cells.problems(numeric));
        return new Result<>(cells.values(numeric, names.value()), problems);
    }

    private static final class Cells {

        private final AreaRows rows;
        private final int column;
        private final String title;
        private final NotNumbers notNumbers;
        private final List<String> texts = new ArrayList<>();
        private final List<Double> numbers = new ArrayList<>();
        private final List<Presence> presences = new ArrayList<>();
        private final List<String> repeated = new ArrayList<>();
        private int several;
        private int filled;

        Cells(AreaRows rows, int column, String title) {
            this.rows = rows;
            this.column = column;
            this.title = title;
            this.notNumbers = new NotNumbers(title, rows.table().source().fileName());
        }

        void add(int group) {
            int[] own = rows.rows(group);
            boolean together = rows.groups().areas().get(group).size() > 1;
            if (own.length > 1 && !together) {
                repeated.add(rows.groups().keys().get(group));
            }
            Set<String> different = new LinkedHashSet<>();
            for (int i = 0; i < own.length && (together || i == 0); i++) {
                String cell = rows.cell(own[i], column);
                if (!Table.isNoData(cell)) {
                    different.add(text(cell));
                }
            }
            if (different.size() > 1) {
                several++;
            }
            String cell = different.size() == 1 ? different.iterator().next() : "";
            if (cell.isEmpty() || Access.isDenied(cell)) {
                boolean denied = !cell.isEmpty() || rows.absence(group, Presence.NO_DATA) == Presence.NOT_ACCESSIBLE;
                put("", Double.NaN, denied ? Presence.NOT_ACCESSIBLE : Presence.NO_DATA);
                return;
            }
            filled++;
            OptionalDouble number = Table.number(cell);
            if (number.isEmpty()) {
                notNumbers.add(cell, rows.table().rows().get(own[0]).line());
            }
            put(cell, number.orElse(Double.NaN), Presence.VALUE);
        }

        private void put(String text, double number, Presence presence) {
            texts.add(text);
            numbers.add(number);
            presences.add(presence);
        }

        AreaValues values(boolean numeric, Map<String, String> names) {
            for (int area = 0; area < presences.size(); area++) {
                if (numeric
                        && presences.get(area) == Presence.VALUE
                        && numbers.get(area).isNaN()) {
                    presences.set(area, Presence.NO_DATA);
                }
            }
            return new AreaValues(
                    Columns.readable(title), title, numeric, texts, numbers, presences, OptionalDouble.empty(), names);
        }

        List<Problem> problems(boolean numeric) {
            String file = rows.table().source().fileName();
            List<Problem> problems = new ArrayList<>();
            if (!repeated.isEmpty()) {
                problems.add(new Problem(
                        Counted.of(repeated.size(), "key stands", "keys stand") + " on more than one row of " + file
                                + ", of which the first was used: " + Counted.firstOf(repeated, 3),
                        "",
                        "Keep one row for each, or use sum(" + title + ")"));
            }
            if (several > 0) {
                problems.add(new Problem(
                        Counted.number(several) + " of "
                                + Counted.of(
                                        rows.size(),
                                        rows.groups().singular(),
                                        rows.groups().plural())
                                + " hold different values of " + title,
                        file,
                        "Say what is to become of them: mean(" + title + "), max(" + title + ") or sum(" + title
                                + ")"));
            }
            if (numeric) {
                notNumbers.problem(filled).ifPresent(problems::add);
            }
            if (filled == 0 && several == 0) {
                problems.add(new Problem(
                        "No " + rows.groups().singular() + " has a value of " + title, file, "Choose another column"));
            }
            return problems;
        }
    }

    /** A cell as a value: "6.0" and "6" are one. */
    static String text(String cell) {
        OptionalDouble number = cell.indexOf('.') >= 0 ? Table.number(cell) : OptionalDouble.empty();
        return number.isPresent() && number.getAsDouble() == Math.rint(number.getAsDouble())
                ? NumberList.text(number.getAsDouble())
                : cell;
    }
}
