package org.myaypon.style;

import java.util.List;
import java.util.Objects;
import org.myaypon.data.Problem;

/**
 * By what a layer is graded.
 *
 * @param attribute the attribute that holds the values
 * @param scale the classes
 * @param asked whether a user named the attribute
 * @param problems what was assumed
 */
record Grading(String attribute, HazardScale scale, boolean asked, List<Problem> problems) {
    Grading {
        Objects.requireNonNull(attribute);
        Objects.requireNonNull(scale);
        problems = List.copyOf(problems);
    }
}
