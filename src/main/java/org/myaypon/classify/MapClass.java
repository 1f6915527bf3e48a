package org.myaypon.classify;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.myaypon.indicator.AreaValues;
import org.myaypon.indicator.Presence;

/** One class of a map: what lies in it, how a legend names it, and how many areas it has. */
public sealed interface MapClass {

    /** The legend's name of the class, in English and in Unicode; empty for no data, which the page names. */
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

    /**
     * The areas whose value says that there is nothing: zero organisations, no conflict. They stand apart from the classes of
     * those that have something, even where a range of them would hold the number too.
     *
     * @param value the number that says so
     * @param text the value as text
     * @param count how many areas have it, above 0
     */
    record None(double value, String text, String label, int count) implements MapClass {
        public None {
            Objects.requireNonNull(text);
            Objects.requireNonNull(label);
        }
    }

    /**
     * The areas without a value for one reason; there is such a class only when there are such areas.
     *
     * @param why the reason, not {@link Presence#VALUE}
     */
    record NoData(Presence why, int count) implements MapClass {
        public NoData {
            if (why == Presence.VALUE) {
                throw new IllegalArgumentException("a value is data");
            }
        }

        /** The areas of which there is no data. */
        public NoData(int count) {
            this(Presence.NO_DATA, count);
        }

        @Override
        public String label() {
            return why == Presence.NO_DATA ? "" : why.label();
        }
    }

    /** The class among these in which an area lies; empty when they are not classes of these values. */
    static OptionalInt placeOf(List<MapClass> classes, AreaValues values, int area) {
        for (int i = 0; i < classes.size(); i++) {
            if (classes.get(i) instanceof None none
                    && none.value() == values.numbers().get(area)) {
                return OptionalInt.of(i);
            }
        }
        for (int i = 0; i < classes.size(); i++) {
            MapClass mapClass = classes.get(i);
            boolean in = mapClass instanceof ClassRange range
                    ? range.contains(values.numbers().get(area))
                    : mapClass instanceof Category category
                            && category.value().equals(values.texts().get(area));
            if (in) {
                return OptionalInt.of(i);
            }
        }
        for (int i = 0; i < classes.size(); i++) {
            if (classes.get(i) instanceof NoData noData && noData.why() == Absences.why(values, area)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
