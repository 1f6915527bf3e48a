package org.myaypon.classify;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.myaypon.classify.MapClass.ClassRange;
import org.myaypon.indicator.AreaValues;

/**
 * How many areas have which values, beside the classes that they fall in: bars of equal width from the lowest to the highest
 * value, and the limits of the classes. Areas that have nothing and stand apart as a class are not among them.
 *
 * @param bins the bars, lowest first, without a gap between them; empty when no value lies in a class of numbers
 * @param limits the limits of the classes from the lowest to the highest, both ends; empty when there is no such class
 * @param counts how many areas each class has, in the order of the classes of numbers
 * @param spread the mean, median and standard deviation of the values; empty when there is none
 * @param whole whether the values are whole numbers
 */
public record Histogram(
        List<Bin> bins, List<Double> limits, List<Integer> counts, Optional<Spread> spread, boolean whole) {

    /** A limit can be moved by this part of the range; a pointer cannot show finer ones. */
    private static final int STEPS = 200;

    private static final int FINER = 12;

    public Histogram {
        bins = List.copyOf(bins);
        limits = List.copyOf(limits);
        counts = List.copyOf(counts);
        Objects.requireNonNull(spread);
    }

    /**
     * One bar.
     *
     * @param lower where it begins; a value that lies there is its own
     * @param upper where it ends; of whole numbers one above the last that it holds, else not its own, but for the last bar
     * @param counts how many of its areas are in each class of numbers, in their order
     */
    public record Bin(double lower, double upper, List<Integer> counts) {
        public Bin {
            counts = List.copyOf(counts);
        }

        /** How many areas it holds. */
        public int count() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * The histogram of these values. There are 8 to 40 bars (fewer of fewer whole numbers, one of equal values), as wide as
     * Freedman and Diaconis (1981) advise: twice the range of the middle half of the values over the cube root of their number.
     *
     * @param classes the classes that the values are in
     */
    public static Histogram of(AreaValues values, List<MapClass> classes) {
        List<ClassRange> ranges = classes.stream()
                .filter(ClassRange.class::isInstance)
                .map(ClassRange.class::cast)
                .toList();
        List<Double> numbers = new ArrayList<>();
        for (int area = 0; area < values.size(); area++) {
            OptionalInt place = MapClass.placeOf(classes, values, area);
            if (place.isPresent() && classes.get(place.getAsInt()) instanceof ClassRange) {
                numbers.add(values.numbers().get(area) + 0.0);
            }
        }
        double[] ascending =
                numbers.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        boolean whole = Bins.areWhole(ascending);
        return new Histogram(
                Bins.of(ascending, whole, ranges),
                limits(ranges),
                ranges.stream().map(ClassRange::count).toList(),
                Spread.of(ascending),
                whole);
    }

    private static List<Double> limits(List<ClassRange> ranges) {
        List<Double> limits = new ArrayList<>();
        ranges.forEach(range -> limits.add(range.lower()));
        if (!ranges.isEmpty()) {
            limits.add(ranges.get(ranges.size() - 1).upper());
        }
        return limits.stream().distinct().toList();
    }

    /** How many areas the highest bar has; 0 without bars. */
    public int most() {
        return bins.stream().mapToInt(Bin::count).max().orElse(0);
    }

    /**
     * The limits with one of them moved, for manual classes: kept between its neighbours, and rounded to a step that can be seen.
     *
     * @param given limits that ascend, such as {@link #limits}
     * @param index which is moved, from 0
     * @param to where to; kept as it is where this is not a finite number
     */
    public List<Double> moved(List<Double> given, int index, double to) {
        Objects.checkIndex(index, given.size());
        double below = index == 0 ? Double.NEGATIVE_INFINITY : given.get(index - 1);
        double above = index == given.size() - 1 ? Double.POSITIVE_INFINITY : given.get(index + 1);
        List<Double> moved = new ArrayList<>(given);
        if (Double.isFinite(to)) {
            rounded(to, below, above).ifPresent(limit -> moved.set(index, limit));
        }
        return List.copyOf(moved);
    }

    /** The number nearest to a wanted one that is as round as the room between two others allows; empty when there is no room. */
    private Optional<Double> rounded(double wanted, double below, double above) {
        int decimals = decimals();
        for (int finer = 0; finer <= (whole ? 0 : FINER); finer++) {
            BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(-decimals - finer);
            BigDecimal limit = BigDecimal.valueOf(wanted).setScale(decimals + finer, RoundingMode.HALF_EVEN);
            if (Double.isInfinite(limit.doubleValue())) {
                continue;
            }
            if (limit.doubleValue() <= below) {
                limit = BigDecimal.valueOf(below)
                        .setScale(decimals + finer, RoundingMode.FLOOR)
                        .add(step);
            } else if (limit.doubleValue() >= above) {
                limit = BigDecimal.valueOf(above)
                        .setScale(decimals + finer, RoundingMode.CEILING)
                        .subtract(step);
            }
            double number = limit.doubleValue();
            if (number > below && number < above && Double.isFinite(number)) {
                return Optional.of(number + 0.0);
            }
        }
        return Optional.empty();
    }

    /** How many decimals the step has by which a limit moves; below 0 for tens, hundreds …; never below whole numbers' 0. */
    private int decimals() {
        double range = spread.map(some -> some.highest() / STEPS - some.lowest() / STEPS)
                .orElse(0.0);
        int decimals = range > 0 ? (int) Math.ceil(-Math.log10(range)) : 2;
        return whole ? Math.min(0, decimals) : decimals;
    }
}
