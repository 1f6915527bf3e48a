package org.myaypon.indicator;

import java.util.Objects;

/**
 * An area that a row belongs to, and how much of the row is its.
 *
 * @param area the area's key
 * @param weight the part of the row's counts that belongs to the area, above 0 and at most 1; 1 unless a split code was
 *     shared out by a decision
 */
public record AreaShare(String area, double weight) {

    public AreaShare {
        Objects.requireNonNull(area);
        if (!(weight > 0 && weight <= 1)) {
            throw new IllegalArgumentException("a share is above 0 and at most 1, not " + weight);
        }
    }
}
