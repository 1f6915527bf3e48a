package org.myaypon.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;
import org.myaypon.data.Table;

/**
 * How many different values of a column the rows of each area hold: organisations at work in a township. Runs of spaces
 * count as one space; case matters, and values that differ in nothing else are told.
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
    public Result<AreaValues> values(AreaRows rows) {
        int column = Columns.require(rows.table(), name, expression());
        NumberList numbers = new NumberList();
        Map<String, String> spelled = new HashMap<>();
        int empty = 0;
        int all = 0;
        for (int group = 0; group < rows.size(); group++) {
            Set<String> seen = new HashSet<>();
            boolean silent = false;
            boolean denied = false;
            for (int row : rows.rows(group)) {
                String cell = rows.cell(row, column);
                if (rows.denied(row) || Access.isDenied(cell)) {
                    denied = true;
                    continue;
                }
                all++;
                if (!spelled.containsKey(cell)) {
                    spelled.put(cell, Table.isNoData(cell) ? "" : Words.singleSpaced(cell));
                }
                String value = spelled.get(cell);
                if (value.isEmpty()) {
                    empty++;
                    silent = true;
                } else {
                    seen.add(value);
                }
            }
            if (!seen.isEmpty()) {
                numbers.add(seen.size());
            } else {
                absent(
                        numbers,
                        denied
                                ? Presence.NOT_ACCESSIBLE
                                : rows.absence(group, silent ? Presence.NO_DATA : Presence.VALUE));
            }
        }
        return new Result<>(numbers.counts(title(rows), expression()), problems(rows, column, spelled, empty, all));
    }

    /** An area that has reports, but none that meet the condition, has zero. */
    private static void absent(NumberList numbers, Presence why) {
        if (why == Presence.VALUE) {
            numbers.add(0);
        } else {
            numbers.addAbsent(why);
        }
    }

    private static List<Problem> problems(AreaRows rows, int column, Map<String, String> spelled, int empty, int all) {
        String title = rows.table().fields().get(column).name();
        List<Problem> problems = new ArrayList<>();
        if (empty > 0) {
            problems.add(new Problem(
                    Counted.number(empty) + " of " + Counted.of(all, "row has", "rows have") + " no " + title
                            + " and are not counted",
                    rows.table().source().fileName(),
                    ""));
        }
        Map<String, Set<String>> alike = new HashMap<>();
        for (String value : new HashSet<>(spelled.values())) {
            alike.computeIfAbsent(Words.plain(value), words -> new TreeSet<>()).add(value);
        }
        Set<String> pairs = new TreeSet<>();
        alike.forEach((words, values) -> {
            if (values.size() > 1 && !words.isEmpty()) {
                pairs.add("'" + String.join("' and '", values) + "'");
            }
        });
        if (!pairs.isEmpty()) {
            problems.add(new Problem(
                    Counted.of(pairs.size(), "value of " + title + " is", "values of " + title + " are")
                            + " spelled in more than one way and count as different: " + Counted.firstOf(pairs, 3),
                    rows.table().source().fileName(),
                    "Spell them alike"));
        }
        return problems;
    }

    private String title(AreaRows rows) {
        String what = ColumnRole.named(name)
                .map(ColumnRole::plural)
                .orElseGet(() -> "Different values of " + Columns.title(rows.table(), name));
        return what + " per " + rows.groups().singular();
    }
}
