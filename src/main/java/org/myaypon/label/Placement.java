package org.myaypon.label;

import java.util.List;

/**
 * The labels that found a place, and those that did not.
 *
 * @param placed the labels, in order of priority; none covers another
 * @param leftOut the ids of the candidates without a place, in order of priority
 */
public record Placement(List<PlacedLabel> placed, List<String> leftOut) {
    public Placement {
        placed = List.copyOf(placed);
        leftOut = List.copyOf(leftOut);
    }
}
