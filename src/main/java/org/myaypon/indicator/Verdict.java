package org.myaypon.indicator;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.myaypon.indicator.RowOutcome.Cause;
import org.myaypon.indicator.RowOutcome.Kind;

/**
 * What becomes of all rows that say the same.
 *
 * @param cause why
 * @param areas the places in the layer of the areas that they belong to; none when unmatched
 * @param weights the part of each area, in their order; empty when each row belongs wholly to each of them
 * @param candidates when unmatched: the areas that they may belong to
 * @param reason the cause in words; empty for a key that was found letter for letter
 */
record Verdict(Cause cause, List<Integer> areas, List<Double> weights, List<Integer> candidates, String reason) {

    Verdict {
        areas = List.copyOf(areas);
        weights = List.copyOf(weights);
        candidates = List.copyOf(candidates);
    }

    static Verdict found(Cause cause, List<Integer> areas, String reason) {
        return new Verdict(cause, areas, List.of(), List.of(), reason);
    }

    static Verdict shared(List<Integer> areas, List<Double> weights, String reason) {
        return new Verdict(Cause.SHARED, areas, weights, List.of(), reason);
    }

    static Verdict unmatched(Cause cause, List<Integer> candidates, String reason) {
        return new Verdict(cause, List.of(), List.of(), new ArrayList<>(new LinkedHashSet<>(candidates)), reason);
    }

    boolean matched() {
        return cause.kind() != Kind.UNMATCHED;
    }

    /** The areas that it was put to, or else may belong to. */
    List<Integer> led() {
        return matched() ? areas : candidates;
    }

    /** Which came after a step that has to be told as well. */
    Verdict after(Cause step, String reasonOfStep) {
        Cause told = cause == Cause.EXACT || cause == Cause.FINER ? step : cause;
        return new Verdict(
                told, areas, weights, candidates, reason.isEmpty() ? reasonOfStep : reasonOfStep + "; " + reason);
    }
}
