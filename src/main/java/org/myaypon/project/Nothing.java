package org.myaypon.project;

import java.util.Objects;
import java.util.OptionalDouble;
import org.myaypon.classify.ZeroClass;

/**
 * What becomes of areas that have nothing of what is mapped.
 *
 * @param zero whether they are a class of their own
 * @param none the number that says so where it is not 0, such as 1 in an index where 1 is best
 * @param unreported what it means that nothing is reported of an area
 */
public record Nothing(ZeroClass zero, OptionalDouble none, Silence unreported) {

    /** A class of their own where that is usual, and silence is not nothing. */
    public static final Nothing USUAL = new Nothing(ZeroClass.AUTO, OptionalDouble.empty(), Silence.APART);

    public Nothing {
        Objects.requireNonNull(zero);
        Objects.requireNonNull(none);
        Objects.requireNonNull(unreported);
    }
}
