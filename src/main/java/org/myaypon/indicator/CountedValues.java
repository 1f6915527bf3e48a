package org.myaypon.indicator;

import java.util.List;

/** Numbers that were computed rather than read, as area values. */
final class CountedValues {

    private CountedValues() {}

    static AreaValues of(String title, String name, List<Double> numbers) {
        return new AreaValues(
                title, name, true, numbers.stream().map(CountedValues::text).toList(), numbers);
    }

    private static String text(double number) {
        if (Double.isNaN(number)) {
            return "";
        }
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString((long) number)
                : Double.toString(number);
    }
}
