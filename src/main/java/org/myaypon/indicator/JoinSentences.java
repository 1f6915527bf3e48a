package org.myaypon.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.data.Table;
import org.myaypon.indicator.RowOutcome.Cause;
import org.myaypon.indicator.RowOutcome.Kind;

/** Tells what a join left open, in a reader's words. */
final class JoinSentences {

    static final int SHOWN = 3;

    private final Layer boundaries;
    private final String key;
    private final Table table;
    private final String tableKey;
    private final AreaLevel level;
    private final JoinReport report;
    private final RowOutcomes outcomes;
    private final List<Problem> problems = new ArrayList<>();

    JoinSentences(
            Layer boundaries,
            String key,
            Table table,
            String tableKey,
            AreaLevel level,
            JoinReport report,
            RowOutcomes outcomes) {
        this.boundaries = boundaries;
        this.key = key;
        this.table = table;
        this.tableKey = tableKey;
        this.level = level;
        this.report = report;
        this.outcomes = outcomes;
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

    void add(List<Problem> others) {
        problems.addAll(others);
    }

    /** One sentence for each way in which rows were put to areas other than letter for letter. */
    void healed() {
        Map<Cause, List<Integer>> rows = new EnumMap<>(Cause.class);
        for (int row = 0; row < outcomes.size(); row++) {
            if (outcomes.cause(row).kind() == Kind.HEALED || outcomes.cause(row) == Cause.LEFT_OUT) {
                rows.computeIfAbsent(outcomes.cause(row), unused -> new ArrayList<>())
                        .add(row);
            }
        }
        rows.forEach(this::healed);
    }

    private void healed(Cause cause, List<Integer> rows) {
        say(
                Counted.of(rows.size(), "row", "rows") + " of " + table.source().fileName() + " "
                        + done(cause, rows.size() == 1) + ": " + healedExamples(cause, rows),
                toDo(cause));
    }

    private String done(Cause cause, boolean one) {
        String was = one ? "was" : "were";
        String has = one ? "has" : "have";
        return switch (cause) {
            case SPELLING -> "matched only regardless of spaces and case";
            case DIGITS -> "matched only once \"MMR\" or lost zeros were put back";
            case FINER -> has + " the code of a place within a " + level.singular() + " and " + was + " put there";
            case CROSSWALK -> has + " the code of another release and " + was + " put to what became of it";
            case NAME -> has + " no usable code and " + was + " found by name";
            case SHARED -> was + " shared out among several " + level.plural() + " by decision";
            case LEFT_OUT -> was + " left out by decision";
            default -> was + " put to a " + level.singular() + " by decision";
        };
    }

    private String toDo(Cause cause) {
        return switch (cause) {
            case SPELLING -> "Write column " + tableKey + " as the boundaries write " + key + " to be sure";
            case DIGITS -> "Keep column " + tableKey + " as text, not as numbers, where the table is made";
            case NAME -> "Look them over in the join report, or give them codes";
            default -> "";
        };
    }

    private String healedExamples(Cause cause, List<Integer> rows) {
        Set<String> seen = new LinkedHashSet<>();
        List<String> examples = new ArrayList<>();
        for (int row : rows) {
            if (seen.add(outcomes.handle(row)) && examples.size() < SHOWN) {
                RowOutcome outcome = outcomes.of(row);
                String line = " (line " + outcome.line() + ")";
                String arrow = outcome.areas().isEmpty() ? "" : " → " + target(outcome.areas());
                examples.add(
                        cause == Cause.SPELLING ? "'" + outcome.key() + "'" + line : outcome.handle() + arrow + line);
            }
        }
        return some(examples, seen.size());
    }

    /** "MMR013046 50 % and MMR013047 50 %". */
    private static String target(List<AreaShare> areas) {
        return areas.stream()
                .map(share -> share.area() + (share.weight() < 1 ? " " + Decisions.percent(share.weight()) : ""))
                .collect(Collectors.joining(" and "));
    }

    void unmatched() {
        UnmatchedSentences rows = new UnmatchedSentences(table, tableKey, level, report, outcomes);
        if (report.boundariesMatched() == 0 && rows.anyUnknown() && report.boundaries() > 0) {
            say(
                    "No row of " + table.source().fileName() + " matches a boundary",
                    "Check that column " + tableKey + " and field " + key + " hold the same codes");
            return;
        }
        problems.addAll(rows.problems());
        emptyAreas(report, level, table).ifPresent(problems::add);
    }

    /** The areas that no row found; empty when there are none. */
    static Optional<Problem> emptyAreas(JoinReport report, AreaLevel level, Table table) {
        List<String> examples = report.unmatchedBoundaries().stream()
                .map(area -> named(area.key(), area.name()))
                .toList();
        return examples.isEmpty()
                ? Optional.empty()
                : Optional.of(new Problem(
                        Counted.number(examples.size()) + " of "
                                + Counted.of(report.boundaries(), level.singular(), level.plural()) + " have no row in "
                                + table.source().fileName() + ": " + some(examples),
                        "",
                        "They have no value on the map"));
    }

    static String named(String key, String name) {
        String shown = key.isEmpty() ? "no code" : key;
        return name.isEmpty() ? shown : shown + " " + name;
    }

    private static String some(Collection<String> all) {
        return Counted.firstOf(all, SHOWN);
    }

    static String some(List<String> first, int all) {
        String list = String.join(", ", first);
        return all > first.size() ? list + " and " + Counted.number(all - first.size()) + " more" : list;
    }

    private void say(String what, String fix) {
        problems.add(new Problem(what, "", fix));
    }
}
