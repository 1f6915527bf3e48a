package org.myaypon.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.myaypon.data.Problem;
import org.myaypon.indicator.RowOutcome.Cause;

/** What was decided about rows, ready to be asked by their handles. */
final class Decisions {

    private final AreaKeys areas;
    private final AreaLabels labels;
    private final Optional<Crosswalk> crosswalk;
    private final Map<String, Decision> byRow = new HashMap<>();
    private final Map<String, Problem> problems = new LinkedHashMap<>();
    private final Set<Decision> asked = new HashSet<>();

    Decisions(JoinRules rules, AreaKeys areas, AreaLabels labels) {
        this.areas = areas;
        this.labels = labels;
        this.crosswalk = rules.crosswalk();
        for (Decision decision : rules.decisions()) {
            if (byRow.put(Pcode.keyOf(decision.row()), decision) != null) {
                problem(decision, "There are two decisions about " + decision.row() + "; the later one holds", "");
            }
        }
    }

    /** What could not be done as decided, and what concerns no row; complete once every row was asked for. */
    List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems.values());
        byRow.values().stream()
                .filter(decision -> !asked.contains(decision))
                .map(Decision::row)
                .sorted()
                .forEach(row -> all.add(new Problem(
                        "The decision about " + row + " concerns no row of this table",
                        "",
                        "Take it away if it is of an earlier round")));
        return all;
    }

    boolean isEmpty() {
        return byRow.isEmpty();
    }

    /** What was decided about the rows of a handle or code; empty when nothing was, or it cannot be done. */
    Optional<Verdict> on(String handle) {
        Optional<Decision> decision =
                byRow.isEmpty() ? Optional.empty() : Optional.ofNullable(byRow.get(Pcode.keyOf(handle)));
        decision.ifPresent(asked::add);
        return decision.flatMap(this::verdict);
    }

    private Optional<Verdict> verdict(Decision decision) {
        if (decision.choice() instanceof Decision.To to) {
            return area(decision, to.area())
                    .map(found -> Verdict.found(
                            Cause.PLACED, found, "put to " + labels.list(found) + " by a decision" + why(decision)));
        }
        if (decision.choice() instanceof Decision.Share share) {
            return shared(decision, share.parts().isEmpty() ? successors(decision) : share.parts());
        }
        return Optional.of(Verdict.unmatched(Cause.LEFT_OUT, List.of(), "left out by a decision" + why(decision)));
    }

    private Optional<Verdict> shared(Decision decision, List<Decision.Part> parts) {
        List<Integer> found = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        double sum = parts.stream().mapToDouble(Decision.Part::weight).sum();
        for (Decision.Part part : parts) {
            Optional<List<Integer>> area = area(decision, part.area());
            double weight = part.weight() / sum;
            if (area.isEmpty()) {
                return Optional.empty();
            }
            if (!(weight > 0)) {
                problem(decision, "The weights in the decision about " + decision.row() + " lie too far apart", "");
                return Optional.empty();
            }
            if (found.contains(area.get().get(0))) {
                problem(decision, "The decision about " + decision.row() + " names " + part.area() + " twice", "");
                return Optional.empty();
            }
            found.add(area.get().get(0));
            weights.add(weight);
        }
        if (found.isEmpty()) {
            problem(
                    decision,
                    decision.row() + " cannot be shared out: nothing tells among which areas",
                    "Name the areas in the decision");
            return Optional.empty();
        }
        String told = IntStream.range(0, found.size())
                .mapToObj(i -> percent(weights.get(i)) + " to " + labels.of(found.get(i)))
                .collect(Collectors.joining(", "));
        return Optional.of(Verdict.shared(found, weights, "shared out by a decision, " + told + why(decision)));
    }

    /** The parts that the crosswalk tells, with the shares that it states or else equal ones. */
    private List<Decision.Part> successors(Decision decision) {
        return crosswalk.map(changes -> changes.of(Pcode.keyOf(decision.row()))).orElse(List.of()).stream()
                .filter(CodeChange::hasSuccessor)
                .map(change -> new Decision.Part(change.to(), change.share().orElse(1)))
                .toList();
    }

    private Optional<List<Integer>> area(Decision decision, String key) {
        AreaKeys.Match match = areas.find(key);
        if (!match.found()) {
            problem(
                    decision,
                    "The decision about " + decision.row() + " names " + key + ", which is not a key of the boundaries",
                    "Decide anew; until then the rows are treated as if nothing had been decided");
            return Optional.empty();
        }
        return Optional.of(match.areas());
    }

    private void problem(Decision decision, String what, String fix) {
        problems.putIfAbsent(decision.row() + what, new Problem(what, "", fix));
    }

    private static String why(Decision decision) {
        return decision.why().isBlank() ? "" : " (" + decision.why().strip() + ")";
    }

    /** "50 %", "33.3 %": one decimal where it tells something. */
    static String percent(double part) {
        long tenths = Math.round(part * 1000);
        return tenths % 10 == 0 ? tenths / 10 + " %" : tenths / 10 + "." + tenths % 10 + " %";
    }
}
