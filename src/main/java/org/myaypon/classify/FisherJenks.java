package org.myaypon.classify;

import java.util.Arrays;

/**
 * Exact optimal classes in one dimension: of all ways to part ascending values into k groups, the one with the smallest sum
 * of squared deviations from the groups' means (W. D. Fisher, "On grouping for maximum homogeneity", 1958).
 *
 * <p>Dynamic programming over the number of groups. Because the best start of the last group never moves down as values are
 * added, each layer is filled by divide and conquer: O(k n log n) time, O(k n) memory.
 *
 * <p>The sums have about 32 digits. Where the values spread over more than {@link #LARGEST_SPREAD} times their least
 * difference, the squares of the small differences are beyond them, and groups may be less than optimal there.
 */
final class FisherJenks {

    /** Up to so many times their least difference may values spread for the groups to be exactly optimal. */
    static final double LARGEST_SPREAD = 1e13;

    private final SquaredDeviations deviations;
    private final int[][] bestStart;
    private double[] previous;
    private double[] current;

    private FisherJenks(double[] distinct, int[] counts, int groups) {
        deviations = new SquaredDeviations(distinct, counts);
        bestStart = new int[groups][];
        previous = new double[distinct.length + 1];
        current = new double[distinct.length + 1];
    }

    /**
     * The places of the first value of each group but the lowest, ascending.
     *
     * @param distinct finite and strictly ascending
     * @param counts how often each occurs, above 0
     * @param groups 1 to the number of values
     */
    static int[] starts(double[] distinct, int[] counts, int groups) {
        return new FisherJenks(distinct, counts, groups).starts(distinct.length, groups);
    }

    private int[] starts(int n, int groups) {
        for (int end = 1; end <= n; end++) {
            previous[end] = deviations.within(0, end);
        }
        for (int group = 1; group < groups; group++) {
            bestStart[group] = new int[n + 1];
            Arrays.fill(current, Double.POSITIVE_INFINITY);
            fill(bestStart[group], group + 1, n, group, n - 1);
            double[] spare = previous;
            previous = current;
            current = spare;
        }
        int[] starts = new int[groups - 1];
        int end = n;
        for (int group = groups - 1; group > 0; group--) {
            end = bestStart[group][end];
            starts[group - 1] = end;
        }
        return starts;
    }

    /** The best last group for every end from {@code low} to {@code high}, which starts from {@code from} to {@code to}. */
    private void fill(int[] best, int low, int high, int from, int to) {
        if (low > high) {
            return;
        }
        int end = (low + high) >>> 1;
        for (int start = from; start <= Math.min(to, end - 1); start++) {
            double sum = previous[start] + deviations.within(start, end);
            if (sum < current[end]) {
                current[end] = sum;
                best[end] = start;
            }
        }
        fill(best, low, end - 1, from, best[end]);
        fill(best, end + 1, high, best[end], to);
    }
}
