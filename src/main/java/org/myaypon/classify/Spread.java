package org.myaypon.classify;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.myaypon.indicator.AreaValues;

/**
 * How the finite numbers of areas lie: between which ends, about which middle, how far from it.
 *
 * @param count how many there are, 1 or more
 * @param lowest the lowest
 * @param highest the highest
 * @param mean their mean
 * @param median their median; of an even number of values the middle of the two
 * @param standardDeviation the root of the mean squared distance from the mean (of the areas themselves, not of a sample);
 *     0 when all are equal
 */
public record Spread(int count, double lowest, double highest, double mean, double median, double standardDeviation) {

    /** The spread of the values that are numbers; empty when there is none. */
    public static Optional<Spread> of(AreaValues values) {
        return of(values.numbers().stream()
                .mapToDouble(Double::doubleValue)
                .filter(Double::isFinite)
                .sorted()
                .toArray());
    }

    static Spread of(SortedValues sorted) {
        double[] all = new double[sorted.total()];
        int used = 0;
        for (int i = 0; i < sorted.distinct().length; i++) {
            Arrays.fill(all, used, used + sorted.counts()[i], sorted.distinct()[i]);
            used += sorted.counts()[i];
        }
        return of(all).orElseThrow();
    }

    /**
     * The spread of finite numbers.
     *
     * @param ascending the numbers, in order
     */
    static Optional<Spread> of(double[] ascending) {
        int n = ascending.length;
        if (n == 0) {
            return Optional.empty();
        }
        double lowest = ascending[0] + 0.0;
        double highest = ascending[n - 1] + 0.0;
        // Reckoned in parts of the largest number, whose square may be more than a double can hold.
        double unit = Math.max(Math.abs(lowest), Math.abs(highest));
        double mean =
                unit == 0 ? 0 : within(unit * parts(ascending, unit).average().orElseThrow(), lowest, highest);
        double squares = unit == 0
                ? 0
                : parts(ascending, unit)
                        .map(part -> (part - mean / unit) * (part - mean / unit))
                        .average()
                        .orElseThrow();
        double median = ascending[(n - 1) / 2] / 2 + ascending[n / 2] / 2;
        return Optional.of(new Spread(
                n,
                lowest,
                highest,
                mean,
                within(median, lowest, highest),
                lowest == highest ? 0 : unit * Math.sqrt(squares)));
    }

    /** Rounding must not lead outside of the values. */
    private static double within(double number, double lowest, double highest) {
        return Math.max(lowest, Math.min(highest, number));
    }

    private static DoubleStream parts(double[] numbers, double unit) {
        return Arrays.stream(numbers).map(number -> number / unit);
    }
}
