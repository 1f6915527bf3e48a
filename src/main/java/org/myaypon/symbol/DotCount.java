package org.myaypon.symbol;

import java.util.List;
import java.util.OptionalDouble;

/** How many dots stand for values, and what one of them stands for. */
public final class DotCount {

    /** So many dots can be read on a sheet. */
    private static final int READABLE = 15_000;

    private DotCount() {}

    /**
     * What one dot stands for: as wanted unless that makes more than {@link DotScatter#MOST_DOTS}; else a round number with which
     * there are at most 15,000.
     *
     * @param values above 0
     * @param whole whether they are whole numbers, so that a dot stands for 1 at least
     */
    public static double each(List<Double> values, OptionalDouble wanted, boolean whole) {
        if (wanted.isPresent() && dots(values, wanted.getAsDouble()) <= DotScatter.MOST_DOTS) {
            return wanted.getAsDouble();
        }
        double largest = values.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        double shares = values.stream().mapToDouble(value -> value / largest).sum();
        double most = wanted.isPresent() ? DotScatter.MOST_DOTS : READABLE;
        double each = SizeScale.roundUp(Math.min(largest / most * Math.max(shares, 1), largest));
        return whole ? Math.max(1, each) : each;
    }

    private static double dots(List<Double> values, double each) {
        return values.stream().mapToDouble(value -> Math.rint(value / each)).sum();
    }

    /** How many dots stand for a value: to the nearest. */
    public static int of(double value, double each) {
        return (int) Math.min(DotScatter.MOST_DOTS, Math.rint(value / each));
    }
}
