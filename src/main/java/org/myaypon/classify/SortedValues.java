package org.myaypon.classify;

import java.util.Arrays;
import org.myaypon.indicator.AreaValues;

/**
 * The finite numbers of an indicator.
 *
 * @param distinct the different numbers, ascending
 * @param counts how many areas have each
 * @param total how many areas have a number
 * @param whole whether all of them are whole and small enough to be told apart by 1
 */
@SuppressWarnings("ArrayRecordComponent") // never leaves the package, and is never compared
record SortedValues(double[] distinct, int[] counts, int total, boolean whole) {

    private static final double LARGEST_WHOLE = 1e15;

    static SortedValues of(AreaValues values) {
        double[] sorted = values.numbers().stream()
                .mapToDouble(Double::doubleValue)
                .filter(Double::isFinite)
                .map(number -> number + 0.0) // no negative zero
                .sorted()
                .toArray();
        double[] distinct = new double[sorted.length];
        int[] counts = new int[sorted.length];
        int used = 0;
        boolean whole = true;
        for (double number : sorted) {
            if (used == 0 || distinct[used - 1] != number) {
                distinct[used++] = number;
                whole &= number == Math.rint(number) && Math.abs(number) < LARGEST_WHOLE;
            }
            counts[used - 1]++;
        }
        return new SortedValues(Arrays.copyOf(distinct, used), Arrays.copyOf(counts, used), sorted.length, whole);
    }

    double lowest() {
        return distinct[0];
    }

    double highest() {
        return distinct[distinct.length - 1];
    }

    /** How many areas have a number in this class. */
    int countIn(MapClass.ClassRange range) {
        int count = 0;
        for (int i = 0; i < distinct.length; i++) {
            count += range.contains(distinct[i]) ? counts[i] : 0;
        }
        return count;
    }
}
