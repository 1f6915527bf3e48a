package org.myaypon.classify;

import java.math.BigDecimal;
import java.math.MathContext;

/** Tries every way to part values into groups, in exact arithmetic: slow, and plainly right. */
final class BruteForce {

    private BruteForce() {}

    static double leastDeviation(SortedValues values, int groups) {
        int n = values.distinct().length;
        double least = Double.POSITIVE_INFINITY;
        for (int bits = 0; bits < 1 << (n - 1); bits++) {
            if (Integer.bitCount(bits) == groups - 1) {
                int[] starts = new int[groups - 1];
                int used = 0;
                for (int i = 1; i < n; i++) {
                    if ((bits >> (i - 1) & 1) == 1) {
                        starts[used++] = i;
                    }
                }
                least = Math.min(least, deviation(values, starts));
            }
        }
        return least;
    }

    static double deviation(SortedValues values, int[] starts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int group = 0; group <= starts.length; group++) {
            int from = group == 0 ? 0 : starts[group - 1];
            int to = group == starts.length ? values.distinct().length : starts[group];
            sum = sum.add(within(values, from, to));
        }
        return sum.doubleValue();
    }

    private static BigDecimal within(SortedValues values, int from, int to) {
        BigDecimal weight = BigDecimal.ZERO;
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal squares = BigDecimal.ZERO;
        for (int i = from; i < to; i++) {
            BigDecimal value = new BigDecimal(values.distinct()[i]);
            BigDecimal count = BigDecimal.valueOf(values.counts()[i]);
            weight = weight.add(count);
            total = total.add(value.multiply(count));
            squares = squares.add(value.multiply(value).multiply(count));
        }
        // (W·S2 − S1²) / W: the difference is exact, only the division rounds.
        return weight.multiply(squares).subtract(total.multiply(total)).divide(weight, MathContext.DECIMAL128);
    }
}
