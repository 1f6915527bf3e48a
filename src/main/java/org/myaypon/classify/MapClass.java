package org.myaypon.classify;

import java.util.Objects;

/** One class of a map: what lies in it, how a legend names it, and how many areas it has. */
public sealed interface MapClass {

    /** The legend's name of the class, in English and in Unicode; empty for {@link NoData}, which the page names. */
    String label();

    /** How many areas lie in it; 0 or more. */
    int count();

    /**
     * The numbers from {@code lower} to {@code upper}: the lower limit belongs to the class, the upper one only when {@code
     * upperIncluded} (in the last class, and in every class of whole numbers, where the next begins one higher).
     *
     * @param lower the lower limit, included
     * @param upper the upper limit, not below the lower
     * @param upperIncluded whether the upper limit belongs to the class
     */
    record ClassRange(double lower, double upper, boolean upperIncluded, String label, int count) implements MapClass {
        public ClassRange {
            Objects.requireNonNull(label);
            if (!(lower <= upper) || (lower == upper && !upperIncluded) || count < 0) {
                throw new IllegalArgumentException("not a range: " + lower + " to " + upper);
            }
        }

        /** Whether a number lies in the class; NaN never does. */
        public boolean contains(double number) {
            return number >= lower && (upperIncluded ? number <= upper : number < upper);
        }
    }

    /**
     * The areas with one value, compared as text.
     *
     * @param value the value
     */
    record Category(String value, String label, int count) implements MapClass {
        public Category {
            Objects.requireNonNull(value);
            Objects.requireNonNull(label);
        }
    }

    /** The areas without a value; there is such a class only when there are such areas. */
    record NoData(int count) implements MapClass {
        @Override
        public String label() {
            return "";
        }
    }
}
