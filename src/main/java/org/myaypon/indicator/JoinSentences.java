package org.myaypon.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.data.Table;

/** Tells what a join left open, in a reader's words. */
final class JoinSentences {

    private static final int SHOWN = 3;

    private final Layer boundaries;
    private final String key;
    private final Table table;
    private final String tableKey;
    private final AreaLevel level;
    private final JoinReport report;
    private final List<Problem> problems = new ArrayList<>();

    JoinSentences(Layer boundaries, String key, Table table, String tableKey, AreaLevel level, JoinReport report) {
        this.boundaries = boundaries;
        this.key = key;
        this.table = table;
        this.tableKey = tableKey;
        this.level = level;
        this.report = report;
    }

    List<Problem> problems() {
        return problems;
    }

    void repeatedAreas(List<String> keys) {
        if (!keys.isEmpty()) {
            say(
                    Counted.of(keys.size(), "key", "keys") + " of " + key + " in "
                            + boundaries.source().fileName() + " stand for more than one boundary: " + some(keys),
                    "They share their rows; merge them if they are one " + level.singular());
        }
    }

    void healed(List<Table.Row> rows, Function<Table.Row, String> keyOf) {
        if (!rows.isEmpty()) {
            List<String> examples = rows.stream()
                    .map(row -> "'" + keyOf.apply(row) + "' (line " + row.line() + ")")
                    .toList();
            say(
                    Counted.of(rows.size(), "row", "rows") + " of "
                            + table.source().fileName() + " matched only regardless of spaces and case: "
                            + some(examples),
                    "Write column " + tableKey + " as the boundaries write " + key + " to be sure");
        }
    }

    void unmatched() {
        if (report.boundariesMatched() == 0 && report.rows() > 0 && report.boundaries() > 0) {
            say(
                    "No row of " + table.source().fileName() + " matches a boundary",
                    "Check that column " + tableKey + " and field " + key + " hold the same codes");
            return;
        }
        if (!report.unmatchedRows().isEmpty()) {
            say(
                    Counted.number(report.unmatchedRows().size()) + " of " + Counted.of(report.rows(), "row", "rows")
                            + " of " + table.source().fileName() + " match no " + level.singular() + ": "
                            + some(rowExamples()),
                    "Check column " + tableKey + "; P-codes differ from release to release");
        }
        if (!report.unmatchedBoundaries().isEmpty()) {
            List<String> examples = report.unmatchedBoundaries().stream()
                    .map(area -> named(area.key(), area.name()))
                    .toList();
            say(
                    Counted.number(report.unmatchedBoundaries().size()) + " of "
                            + Counted.of(report.boundaries(), level.singular(), level.plural()) + " have no row in "
                            + table.source().fileName() + ": " + some(examples),
                    "They are drawn as no data");
        }
    }

    private Collection<String> rowExamples() {
        Set<String> seen = new LinkedHashSet<>();
        List<String> examples = new ArrayList<>();
        for (JoinReport.UnmatchedRow row : report.unmatchedRows()) {
            if (seen.add(row.key())) {
                examples.add(named(row.key(), row.name()) + " (line " + row.line() + ")");
            }
        }
        return examples;
    }

    private static String named(String key, String name) {
        String shown = key.isEmpty() ? "no code" : key;
        return name.isEmpty() ? shown : shown + " " + name;
    }

    private static String some(Collection<String> all) {
        return Counted.firstOf(all, SHOWN);
    }

    private void say(String what, String fix) {
        problems.add(new Problem(what, "", fix));
    }
}
