package org.myaypon.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.myaypon.indicator.Join;
import org.myaypon.indicator.JoinReport;
import org.myaypon.indicator.RowOutcome;

/**
 * The rows of a table that have one key, or without one the names of one place, and so share their outcome.
 *
 * @param outcome what became of the first of them, and so of all
 * @param name the name of their place, as far as the table tells it; may be empty
 * @param rows how many they are
 * @param first the first one's place in the table, from 0
 */
record RowGroup(RowOutcome outcome, String name, int rows, int first) {

    /** The rows of one pile, in the order of the table. */
    static List<RowGroup> of(Join join, RowOutcome.Kind kind) {
        Map<Integer, String> names = join.report().unmatchedRows().stream()
                .collect(Collectors.toMap(
                        JoinReport.UnmatchedRow::line, JoinReport.UnmatchedRow::name, (one, other) -> one));
        List<RowGroup> groups = new ArrayList<>();
        join.outcomes().byHandle(kind).forEach((handle, rows) -> {
            RowOutcome outcome = join.outcomes().of(rows.get(0));
            String name = names.getOrDefault(outcome.line(), "");
            groups.add(new RowGroup(outcome, name, rows.size(), rows.get(0)));
        });
        return groups;
    }

    /** How many rows each handle has. */
    static Map<String, Integer> counts(List<RowGroup> groups) {
        Map<String, Integer> counts = new HashMap<>();
        groups.forEach(group -> counts.merge(RowCase.plain(group.handle()), group.rows(), Integer::sum));
        return counts;
    }

    /** What a decision calls them. */
    String handle() {
        return outcome.handle();
    }

    /** What they are called on the screen: "MMR013008 Hlaingtharya". */
    String title() {
        String key = outcome.key().strip();
        String called = key.isEmpty() ? handle() : key;
        return name.isEmpty() || called.contains(name) ? called : called + " " + name;
    }

    /** "3 rows, the first in line 12". */
    String told() {
        return rows == 1
                ? "1 row, line " + outcome.line()
                : String.format(Locale.ROOT, "%,d rows, first in line %d", rows, outcome.line());
    }
}
