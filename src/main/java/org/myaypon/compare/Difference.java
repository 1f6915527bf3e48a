package org.myaypon.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What only one of two lists has.
 *
 * @param <T> what they list
 * @param appeared what only the new one has, in its order
 * @param gone what only the old one had, in its order
 */
public record Difference<T>(List<T> appeared, List<T> gone) {

    public Difference {
        appeared = List.copyOf(appeared);
        gone = List.copyOf(gone);
    }

    static <T> Difference<T> none() {
        return new Difference<>(List.of(), List.of());
    }

    /** Two lists laid side by side; what stands in both as often is in neither part. */
    static <T> Difference<T> of(List<T> before, List<T> after, Function<T, ?> sameAs) {
        return new Difference<>(without(after, before, sameAs), without(before, after, sameAs));
    }

    private static <T> List<T> without(List<T> all, List<T> others, Function<T, ?> sameAs) {
        List<Object> known = new ArrayList<>(others.stream().map(sameAs).toList());
        return all.stream().filter(one -> !known.remove(sameAs.apply(one))).toList();
    }

    /** Whether both have the same. */
    public boolean isSame() {
        return appeared.isEmpty() && gone.isEmpty();
    }
}
