package org.myaypon.boundary;

import java.util.List;

/**
 * What had to be done to make shapes a coverage.
 *
 * @param verticesMoved vertices that were moved to one near them, by less than the snapping distance
 * @param gapsClosed slivers between areas that were given to a neighbour
 * @param overlapsClosed pieces that several areas claimed and one was given
 * @param shapesFixed areas whose shape was invalid by itself, such as one that crosses itself
 * @param changed the places in the list of areas that gained or lost more than a hundredth of their size
 */
public record Repairs(int verticesMoved, int gapsClosed, int overlapsClosed, int shapesFixed, List<Integer> changed) {

    /** Nothing had to be done. */
    public static final Repairs NONE = new Repairs(0, 0, 0, 0, List.of());

    public Repairs {
        changed = List.copyOf(changed);
    }

    /** Whether something had to be done. */
    public boolean any() {
        return !equals(NONE);
    }
}
