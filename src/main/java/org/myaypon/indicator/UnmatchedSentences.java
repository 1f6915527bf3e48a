package org.myaypon.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.myaypon.data.Problem;
import org.myaypon.data.Table;
import org.myaypon.indicator.RowOutcome.Cause;
import org.myaypon.indicator.RowOutcome.Kind;

/** Tells of the rows that found no area, each once; those left out by decision are told as such and not here. */
final class UnmatchedSentences {

    private static final Set<Cause> UNDECIDED =
            Set.of(Cause.SPLIT, Cause.MERGED, Cause.NO_SUCCESSOR, Cause.AMBIGUOUS, Cause.COARSER);

    private final Table table;
    private final String tableKey;
    private final AreaLevel level;
    private final JoinReport report;
    private final RowOutcomes outcomes;

    /** By their places in the table, the rows of which nothing more is known than that they were not found. */
    private final Map<Integer, JoinReport.UnmatchedRow> unknown = new LinkedHashMap<>();

    /** The rows of which more is known. */
    private final List<Integer> undecided = new ArrayList<>();

    UnmatchedSentences(Table table, String tableKey, AreaLevel level, JoinReport report, RowOutcomes outcomes) {
        this.table = table;
        this.tableKey = tableKey;
        this.level = level;
        this.report = report;
        this.outcomes = outcomes;
        int unmatched = 0;
        for (int row = 0; row < outcomes.size(); row++) {
            Cause cause = outcomes.cause(row);
            if (cause.kind() != Kind.UNMATCHED) {
                continue;
            }
            if (UNDECIDED.contains(cause)) {
                undecided.add(row);
            } else if (cause != Cause.LEFT_OUT) {
                unknown.put(row, report.unmatchedRows().get(unmatched));
            }
            unmatched++;
        }
    }

    boolean anyUnknown() {
        return !unknown.isEmpty();
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (!unknown.isEmpty()) {
            problems.add(unknown());
        }
        if (!undecided.isEmpty()) {
            problems.add(undecided());
        }
        return problems;
    }

    private Problem unknown() {
        boolean codes = unknown.keySet().stream().anyMatch(row -> outcomes.cause(row) == Cause.UNKNOWN_CODE);
        String rest = undecided.isEmpty() ? "" : "; of " + Counted.number(unknown.size()) + " nothing more is known";
        return new Problem(
                ofAll(unknown.size() + undecided.size()) + " match no " + level.singular() + rest + ": " + examples(),
                "",
                "Check column " + tableKey + (codes ? "; P-codes differ from release to release" : ""));
    }

    private Problem undecided() {
        Map<String, Integer> firstOf = new LinkedHashMap<>();
        undecided.forEach(row ->
                firstOf.putIfAbsent(outcomes.reason(row), table.rows().get(row).line()));
        List<String> reasons = firstOf.entrySet().stream()
                .map(entry -> entry.getKey() + " (line " + entry.getValue() + ")")
                .toList();
        boolean one = undecided.size() == 1;
        String others = one ? "The other row" : "The other " + Counted.number(undecided.size()) + " rows";
        return new Problem(
                (unknown.isEmpty() ? ofAll(undecided.size()) : others) + (one ? " leads" : " lead") + " to no single "
                        + level.singular() + ": " + Counted.firstOf(reasons, JoinSentences.SHOWN),
                "",
                "Decide where " + (one ? "it belongs" : "they belong")
                        + ": in the join report, or under join: decisions: in the map document");
    }

    /** "40 of 2,117 rows of cases.csv". */
    private String ofAll(int rows) {
        return Counted.number(rows) + " of " + Counted.of(report.rows(), "row", "rows") + " of "
                + table.source().fileName();
    }

    private String examples() {
        Set<String> seen = new LinkedHashSet<>();
        List<String> examples = new ArrayList<>();
        unknown.forEach((row, unmatched) -> {
            String handle = outcomes.handle(row);
            if (seen.add(handle) && examples.size() < JoinSentences.SHOWN) {
                examples.add(called(unmatched, handle) + " (line " + unmatched.line() + ")");
            }
        });
        return JoinSentences.some(examples, seen.size());
    }

    /** A row that is known by its name alone is called as a decision would call it: "Wingmaw, Kachin". */
    private static String called(JoinReport.UnmatchedRow row, String handle) {
        boolean nameIsKey = !row.key().isEmpty() && row.key().equals(row.name());
        return nameIsKey ? handle : JoinSentences.named(row.key(), row.name());
    }
}
