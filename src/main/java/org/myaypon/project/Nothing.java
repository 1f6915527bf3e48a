package org.myaypon.project;

import java.util.Objects;
import java.util.OptionalDouble;
import org.myaypon.classify.ZeroClass;

/**
 * What becomes of areas that have nothing of what is mapped.
 *
 * @param zero whether they are a class of their own
 * @param none the number that says so where it is not 0, such as 1 in an index where 1 is best
 * @param unreported whether areas from which nothing is reported count as having none
 */
public record Nothing(ZeroClass zero, OptionalDouble none, boolean unreported) {

    /** A class of their own where that is usual, and silence is not nothing. */
    public static final Nothing USUAL = new Nothing(ZeroClass.AUTO, OptionalDouble.empty(), false);

    public Nothing {
        Objects.requireNonNull(zero);
        Objects.requireNonNull(none);
    }
}
