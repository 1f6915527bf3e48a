package org.myaypon.project;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;

/** Numbers as a sheet writes them: with thousands parted, and few decimals. */
final class Numbers {

    private static final double WHOLE = 1e15;
    private static final double THOUSANDS = 1000;
    private static final double TENS = 10;
    private static final String NONE = "–";

    private Numbers() {}

    /** Whole numbers whole, others with two decimals. */
    static String text(double number) {
        boolean whole = number == Math.rint(number) && Math.abs(number) < WHOLE;
        return String.format(Locale.ENGLISH, whole ? "%,.0f" : "%,.2f", number + 0.0);
    }

    /** How the numbers of one column are written: with as many decimals as one of them needs, tens with one at most and thousands with none. */
    static DoubleFunction<String> alike(List<Double> numbers) {
        int decimals = 0;
        double most = 0;
        for (double number : numbers) {
            double cents = Math.rint(number * 100);
            if (Double.isFinite(number) && Math.abs(number) < THOUSANDS && cents % 100 != 0) {
                decimals = Math.max(decimals, cents % 10 == 0 ? 1 : 2);
            }
            most = Math.max(most, Double.isFinite(number) ? Math.abs(number) : 0);
        }
        decimals = most >= TENS ? Math.min(decimals, 1) : decimals;
        String form = "%,." + decimals + "f";
        return number -> Double.isNaN(number) ? NONE : String.format(Locale.ENGLISH, form, number + 0.0);
    }

    /** A number for a file: no more decimals than it has, nothing between thousands. */
    static String plain(double number) {
        return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
    }

    /** A number with so many decimals. */
    static String fixed(double number, int decimals) {
        return String.format(Locale.ENGLISH, "%,." + decimals + "f", number + 0.0);
    }

    /** A count. */
    static String text(int count) {
        return String.format(Locale.ENGLISH, "%,d", count);
    }

    /** The nearest whole number; a dash where there is none. */
    static String whole(double number) {
        return Double.isNaN(number) ? NONE : String.format(Locale.ENGLISH, "%,.0f", number);
    }
}
