package org.myaypon.project;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.myaypon.data.Nearest;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;
import org.myaypon.indicator.AreaValues;
import org.myaypon.indicator.Exposure;
import org.myaypon.indicator.Presence;

/** Tells which areas of a map are affected. */
final class Standings {

    private final AreaValues values;
    private final Optional<Affected> rule;

    private Standings(AreaValues values, Optional<Affected> rule) {
        this.values = values;
        this.rule = rule;
    }

    /**
     * The standing of each area, in their order. Without a rule, those are affected that a hazard touches, or whose number is
     * above none. Areas without data are unknown; those that the map is not about are not affected. None at all, and a problem,
     * where the rule does not fit the values.
     */
    static Result<List<Standing>> of(AreaValues values, Optional<Exposure> exposure, Optional<Affected> rule) {
        if (rule.isEmpty() && exposure.isPresent()) {
            return Result.of(exposure.get().areas().stream()
                    .map(area -> area.touched() ? Standing.AFFECTED : Standing.UNAFFECTED)
                    .toList());
        }
        Standings standings = new Standings(values, rule);
        Optional<Problem> misfit = standings.misfit();
        if (misfit.isPresent()) {
            return new Result<>(Collections.nCopies(values.size(), Standing.UNKNOWN), List.of(misfit.get()));
        }
        List<Standing> all = new ArrayList<>();
        for (int area = 0; area < values.size(); area++) {
            all.add(standings.of(area));
        }
        return new Result<>(all, standings.noSuchKind());
    }

    private Standing of(int area) {
        if (!values.hasValue(area)) {
            return values.presences().get(area) == Presence.OUTSIDE ? Standing.UNAFFECTED : Standing.UNKNOWN;
        }
        Affected taken = rule.orElse(Affected.ABOVE_NONE);
        boolean affected = taken.kinds().isEmpty()
                ? taken.meets(values.numbers().get(area))
                : taken.hasKind(names(values.texts().get(area)));
        return affected ? Standing.AFFECTED : Standing.UNAFFECTED;
    }

    /** What a value may be called: as it stands, by its name, or as the legend has both. */
    private List<String> names(String text) {
        return List.of(text, values.names().getOrDefault(text, text), values.nameOf(text));
    }

    /** What keeps the rule from telling anything. */
    private Optional<Problem> misfit() {
        return byKinds() || values.numeric()
                ? Optional.empty()
                : Optional.of(new Problem(
                        "The values of " + values.name()
                                + " are kinds, and nothing tells which of them are affected areas",
                        "affected",
                        "Name the kinds that count in the map document, like affected: [High, Severe]"));
    }

    /** What is told when no area is of a kind that counts: it may be good news, or a slip of the pen. */
    private List<Problem> noSuchKind() {
        Set<String> known = new LinkedHashSet<>();
        for (int area = 0; area < values.size(); area++) {
            if (values.hasValue(area)) {
                known.addAll(names(values.texts().get(area)));
            }
        }
        if (!byKinds() || rule.orElseThrow().hasKind(List.copyOf(known))) {
            return List.of();
        }
        String kind = rule.orElseThrow().kinds().get(0);
        return List.of(new Problem(
                "No area is of the kind \"" + kind + "\" that counts as affected",
                "affected",
                Nearest.didYouMean(kind, known)));
    }

    private boolean byKinds() {
        return rule.map(taken -> !taken.kinds().isEmpty()).orElse(false);
    }
}
