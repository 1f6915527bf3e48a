package org.myaypon.style;

import java.util.Objects;
import java.util.Set;
import org.geotools.api.filter.Filter;

/**
 * A class of a hazard's layer that has shapes.
 *
 * @param grade its label, colour and size
 * @param filter which features it takes
 * @param dimensions the dimensions of their shapes: 0 points, 1 lines, 2 areas; at least one
 */
record HazardClass(Grade grade, Filter filter, Set<Integer> dimensions) {
    HazardClass {
        Objects.requireNonNull(grade);
        Objects.requireNonNull(filter);
        dimensions = Set.copyOf(dimensions);
    }

    boolean has(int dimension) {
        return dimensions.contains(dimension);
    }
}
