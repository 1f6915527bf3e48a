package org.myaypon.project;

import java.util.Locale;
import java.util.OptionalDouble;
import org.myaypon.symbol.SizeScale;

/** Chooses how large symbols are, and writes the numbers of their legend. */
final class FormSizes {

    private static final double LONG_NUMBER = 1e12;

    private FormSizes() {}

    /**
     * A scale whose largest symbol is as wide as wanted, or so that all circles together cover a part of the areas.
     *
     * @param share that part, where no width is wanted
     * @param leastMm the least width then
     * @param mostMm the most
     */
    static SizeScale scale(FormPlan plan, double share, double leastMm, double mostMm) {
        OptionalDouble wanted = plan.look().largestMm();
        double largest = plan.areas().largest();
        double sum = plan.areas().shown().stream()
                .mapToDouble(area -> plan.value(area) / largest)
                .sum();
        double fitting = Math.sqrt(share * plan.squareMm() * 4 / Math.PI / sum);
        double largestMm = wanted.orElse(Math.max(leastMm, Math.min(mostMm, Math.rint(2 * fitting) / 2)));
        return new SizeScale(largest, largestMm);
    }

    /** A round number as short as it can be. */
    static String text(double number) {
        if (number >= LONG_NUMBER) {
            return String.format(Locale.ENGLISH, "%.0e", number);
        }
        return number == Math.rint(number) ? Numbers.text(number) : Numbers.plain(number);
    }
}
