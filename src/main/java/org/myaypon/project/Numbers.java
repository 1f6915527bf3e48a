package org.myaypon.project;

import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;

/** Numbers as a sheet writes them: with thousands parted, and few decimals. */
final class Numbers {

    private static final double WHOLE = 1e15;
    private static final double THOUSANDS = 1000;

    private Numbers() {}

    /** Whole numbers whole, others with two decimals. */
    static String text(double number) {
        boolean whole = number == Math.rint(number) && Math.abs(number) < WHOLE;
        return String.format(Locale.ENGLISH, whole ? "%,.0f" : "%,.2f", number + 0.0);
    }

    /** How the numbers of one column are written, all with as many decimals: whole where they are whole, or thousands. */
    static DoubleFunction<String> alike(List<Double> numbers) {
        boolean whole = numbers.stream()
                .filter(Double::isFinite)
                .allMatch(number -> number == Math.rint(number) || Math.abs(number) >= THOUSANDS);
        return number -> String.format(Locale.ENGLISH, whole ? "%,.0f" : "%,.2f", number + 0.0);
    }

    /** A count. */
    static String text(int count) {
        return String.format(Locale.ENGLISH, "%,d", count);
    }

    /** The nearest whole number; a dash where there is none. */
    static String whole(double number) {
        return Double.isNaN(number) ? "–" : String.format(Locale.ENGLISH, "%,.0f", number);
    }
}
