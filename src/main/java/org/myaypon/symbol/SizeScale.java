package org.myaypon.symbol;

import java.util.ArrayList;
import java.util.List;

/**
 * How large symbols are for their values: their areas are as the values, without a correction for how the eye takes them
 * (Flannery's), so that what is drawn can be measured.
 *
 * @param largestValue the value of the largest symbol, above 0
 * @param largestMm how wide that is, above 0
 */
public record SizeScale(double largestValue, double largestMm) {

    /** Nothing smaller can be seen in print; what is drawn so is larger than its value. */
    public static final double LEAST_MM = 0.6;

    private static final double[] ROUND = {5, 2, 1};
    private static final double NEXT_BELOW = 0.99;
    private static final int MOST_VALUES = 12;

    public SizeScale {
        if (!(largestValue > 0 && Double.isFinite(largestValue)) || !(largestMm > 0)) {
            throw new IllegalArgumentException("no scale: " + largestMm + " mm for " + largestValue);
        }
    }

    /** How wide the symbol of a value is, in millimetres; 0 for 0, below, and what is no number. */
    public double mm(double value) {
        return value > 0 ? Math.max(LEAST_MM, exactMm(value)) : 0;
    }

    private double exactMm(double value) {
        return largestMm * Math.sqrt(Math.min(1, value / largestValue));
    }

    /**
     * Round values for a legend, largest first: 1, 2 and 5 times powers of ten, from the largest value down to what can be seen.
     *
     * @param whole whether the values are whole numbers, so that no value below 1 means anything
     */
    public List<Double> roundValues(boolean whole) {
        List<Double> values = new ArrayList<>();
        double next = roundDown(largestValue);
        while (values.isEmpty() || (values.size() < MOST_VALUES && exactMm(next) >= LEAST_MM && !(whole && next < 1))) {
            values.add(next);
            next = roundDown(next * NEXT_BELOW);
        }
        return values;
    }

    /** The largest of 1, 2 and 5 times a power of ten that is not above a value above 0. */
    static double roundDown(double value) {
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        for (double step : ROUND) {
            if (step * power <= value * (1 + 1e-12)) {
                return step * power;
            }
        }
        return power / 2;
    }

    /** The smallest of 1, 2 and 5 times a power of ten that is not below a value above 0. */
    static double roundUp(double value) {
        double down = roundDown(value);
        if (down >= value * (1 - 1e-12)) {
            return down;
        }
        double power = Math.pow(10, Math.floor(Math.log10(down) + 1e-9));
        return Math.rint(down / power) == 2 ? 5 * power : 2 * down;
    }
}
