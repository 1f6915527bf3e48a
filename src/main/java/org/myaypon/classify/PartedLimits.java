package org.myaypon.classify;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Finds how many decimals part the labels of neighbouring classes, so that "17.1 – 35.9" and "36.0 – 50.3" leave no doubt where
 * 36 belongs.
 */
final class PartedLimits {

    /** With more decimals a number is written as a power of ten. */
    private static final int MOST_DECIMALS = 9;

    private static final BigDecimal LARGE = new BigDecimal("1e4");
    private static final BigDecimal LARGEST = new BigDecimal("1e15");

    private PartedLimits() {}

    /**
     * The decimals with which each class can end one step below the next, no value lying between; empty when a value does. They
     * are those of the values, but at most one more than those of the limits; limits that are tens or hundreds need none where
     * that parts them.
     *
     * @param inner the limits between the classes
     * @param decimals the decimals of the limits, 0 or more
     */
    static OptionalInt decimals(SortedValues sorted, List<BigDecimal> inner, int decimals) {
        if (inner.isEmpty()) {
            return OptionalInt.of(decimals);
        }
        BigDecimal size = BigDecimal.valueOf(Math.max(Math.abs(sorted.lowest()), Math.abs(sorted.highest())));
        boolean coarse =
                inner.stream().allMatch(limit -> limit.stripTrailingZeros().scale() < 0);
        boolean large = coarse && size.compareTo(LARGE) >= 0;
        int finer = Math.max(decimals, Math.min(decimalsOf(sorted), decimals + 1));
        IntStream tried = large ? IntStream.of(0) : coarse ? IntStream.of(0, finer) : IntStream.of(finer);
        return size.compareTo(LARGEST) >= 0
                ? OptionalInt.empty()
                : tried.filter(some -> some >= decimals && some <= MOST_DECIMALS)
                        .filter(some -> inner.stream().noneMatch(limit -> isBelow(sorted, limit, some)))
                        .findFirst();
    }

    /** The last number with so many decimals below a limit. */
    static BigDecimal below(BigDecimal limit, int decimals) {
        return limit.subtract(BigDecimal.ONE.movePointLeft(decimals));
    }

    /** Whether a value lies between a limit and the last number below it. */
    private static boolean isBelow(SortedValues sorted, BigDecimal limit, int decimals) {
        BigDecimal last = below(limit, decimals);
        for (double value : sorted.distinct()) {
            // The limit itself is compared as the class compares it; its label must be right to the last digit.
            if (value < limit.doubleValue() && BigDecimal.valueOf(value).compareTo(last) > 0) {
                return true;
            }
        }
        return false;
    }

    private static int decimalsOf(SortedValues sorted) {
        int most = 0;
        for (double value : sorted.distinct()) {
            most = Math.max(most, BigDecimal.valueOf(value).stripTrailingZeros().scale());
        }
        return most;
    }
}
