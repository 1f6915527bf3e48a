package org.myaypon.label;

import java.util.List;
import java.util.Set;

/**
 * The labels that found a place, and those that did not.
 *
 * @param placed the labels, in order of priority; none covers another
 * @param leftOut the ids of the candidates without a place, in order of priority
 * @param named the ids of the candidates that have one
 */
public record Placement(List<PlacedLabel> placed, List<String> leftOut, Set<String> named) {
    /** No labels. */
    public static final Placement NONE = new Placement(List.of(), List.of(), Set.of());

    public Placement {
        placed = List.copyOf(placed);
        leftOut = List.copyOf(leftOut);
        named = Set.copyOf(named);
    }
}
