package org.myaypon.classify;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;
import org.myaypon.indicator.AreaValues;

/**
 * Classes each of which begins a constant factor above the one before: 1, 10, 100. Ratios need numbers above 0: where there are
 * some, all others are one class below them; where all are 0 or less, the classes grow downwards from a class of 0. A problem
 * tells of it. Limits are rounded by at most a twentieth of the class below them.
 *
 * @param classes how many classes, 1 or more
 */
public record Geometric(int classes) implements Classing {

    /** This method's name. */
    public static final String NAME = "geometric";

    /** What logarithms are good for, so that 10 does not become 11 for its last digit. */
    private static final MathContext DIGITS = new MathContext(12);

    private static final double TOLERANCE = 0.05;

    /** What is smaller than this part of the largest number is as good as nothing, and lies in the class below. */
    private static final double FINEST = 1e-12;

    public Geometric {
        NumberClasses.checkCount(classes);
    }

    @Override
    public String method() {
        return NAME;
    }

    @Override
    public Result<List<MapClass>> classes(AreaValues values) {
        Result<List<MapClass>> found =
                NumberClasses.of(values, classes, Geometric::limits, NumberClasses::equalStayTogether);
        List<Problem> problems = new ArrayList<>(found.problems());
        long positive = values.numbers().stream()
                .filter(number -> number > 0 && Double.isFinite(number))
                .count();
        long others = values.numbers().stream()
                .filter(number -> number <= 0 && Double.isFinite(number))
                .count();
        if (positive > 0 && others > 0) {
            problems.add(new Problem(
                    (others == 1 ? "1 area has" : others + " areas have") + " 0 or less of " + values.name()
                            + ", which no ratio leads to; the lowest class is theirs",
                    "classes",
                    "Choose another method where they must be told apart"));
        } else if (others > 0 && Spread.of(values).orElseThrow().lowest() < 0) {
            problems.add(new Problem(
                    "No value of " + values.name() + " is above 0, so the classes grow downwards from 0",
                    "classes",
                    ""));
        }
        return new Result<>(found.value(), problems);
    }

    private static ClassLimits limits(SortedValues sorted, int classes) {
        List<Double> limits = sorted.highest() > 0 ? upwards(sorted, classes) : downwards(sorted, classes);
        List<BreakRoom> rooms = new ArrayList<>();
        double below = sorted.lowest();
        for (double limit : limits) {
            double slack = TOLERANCE * Math.min(limit - below, Math.abs(limit));
            if (limit > below && limit <= sorted.highest()) {
                // The limit above numbers without a ratio is not to rise over the first that has one.
                boolean first = rooms.isEmpty() && sorted.lowest() <= 0;
                rooms.add(BreakRoom.about(limit, slack, below, first ? limit : sorted.highest()));
                below = limit;
            }
        }
        return sorted.whole() ? ClassLimits.in(sorted, rooms) : RoundLimits.each(sorted, rooms);
    }

    private static List<Double> upwards(SortedValues sorted, int classes) {
        double least = Math.max(least(sorted.distinct(), 1), sorted.highest() * FINEST);
        boolean others = sorted.lowest() <= 0;
        List<Double> limits = new ArrayList<>();
        if (others && classes > 1) {
            limits.add(least);
        }
        limits.addAll(between(least, sorted.highest(), others ? classes - 1 : classes));
        return limits;
    }

    private static List<Double> downwards(SortedValues sorted, int classes) {
        if (sorted.lowest() == 0) {
            return List.of();
        }
        boolean zero = sorted.highest() == 0;
        double least = Math.max(least(sorted.distinct(), -1), -sorted.lowest() * FINEST);
        List<Double> limits = new ArrayList<>();
        List<Double> sizes = between(least, -sorted.lowest(), zero ? classes - 1 : classes);
        for (int i = sizes.size() - 1; i >= 0; i--) {
            limits.add(-sizes.get(i));
        }
        if (zero && classes > 1) {
            limits.add(0.0);
        }
        return limits;
    }

    /** The least number above 0 when each is multiplied with a sign. */
    private static double least(double[] numbers, int sign) {
        double least = Double.POSITIVE_INFINITY;
        for (double number : numbers) {
            least = number * sign > 0 ? Math.min(least, number * sign) : least;
        }
        return least;
    }

    private static List<Double> between(double low, double high, int classes) {
        List<Double> limits = new ArrayList<>();
        for (int i = 1; i < classes; i++) {
            double way = (double) i / classes;
            double limit = Math.exp(Math.log(low) * (1 - way) + Math.log(high) * way);
            limits.add(new BigDecimal(limit).round(DIGITS).doubleValue());
        }
        return limits;
    }
}
