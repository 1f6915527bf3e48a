package org.myaypon.classify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;
import org.myaypon.data.UserException;
import org.myaypon.indicator.AreaValues;

/**
 * Classes with limits that the map's maker gives, kept whatever the values are, so that maps can be compared. A limit
 * belongs to the class above it, the last limit to the last class: 0, 10, 50 makes 0 – 9 and 10 – 50 of whole numbers.
 * Values outside the limits get a class of their own, below or above, and a problem tells of it, as it does of limits that were
 * not in order.
 *
 * @param breaks the limits, finite, ascending and different; at least one
 * @param given the limits as they were written, in whatever order
 */
public record Manual(List<Double> breaks, List<Double> given) implements Classing {

    /** This method's name. */
    public static final String NAME = "manual";

    public Manual {
        breaks = List.copyOf(breaks);
        given = List.copyOf(given);
        if (breaks.isEmpty() || !new TreeSet<>(breaks).stream().toList().equals(breaks)) {
            throw new IllegalArgumentException("limits ascend");
        }
    }

    /** Limits that are in order. */
    public Manual(List<Double> breaks) {
        this(breaks, breaks);
    }

    /** Limits in any order, repeated or not, as a user may write them. */
    static Manual checked(List<Double> breaks) {
        if (breaks.isEmpty()) {
            throw new UserException("Manual classes need their limits", "", "Give breaks, such as 0, 10, 50, 100");
        }
        for (Double limit : breaks) {
            if (!Double.isFinite(limit)) {
                throw new UserException("A class cannot end at " + limit, "", "Give breaks that are numbers");
            }
        }
        List<Double> plain = breaks.stream().map(limit -> limit + 0.0).toList();
        return new Manual(List.copyOf(new TreeSet<>(plain)), plain);
    }

    @Override
    public String method() {
        return NAME;
    }

    @Override
    public Result<List<MapClass>> classes(AreaValues values) {
        Result<List<MapClass>> classes = NumberClasses.of(values, sorted -> ClassLimits.exactly(sorted, breaks));
        List<Problem> problems = new ArrayList<>(classes.problems());
        if (!given.equals(breaks)) {
            problems.add(new Problem(
                    "The limits " + written(given) + " are taken in order and once each: " + written(breaks),
                    "classes",
                    "Write breaks from low to high"));
        }
        long below = outside(values, -1);
        long above = outside(values, 1);
        if (below + above > 0) {
            String sides =
                    below == 0 ? "above the limits" : above == 0 ? "below the limits" : "below or above the limits";
            problems.add(new Problem(
                    (below + above == 1 ? "1 area lies " : below + above + " areas lie ") + sides + " "
                            + written(breaks) + " and "
                            + (below > 0 && above > 0
                                    ? "have classes"
                                    : below + above == 1 ? "has a class" : "have a class")
                            + " of " + (below + above == 1 ? "its" : "their") + " own",
                    "classes",
                    "Widen the breaks where that is not meant"));
        }
        return new Result<>(classes.value(), problems);
    }

    private long outside(AreaValues values, int side) {
        double limit = breaks.get(side < 0 ? 0 : breaks.size() - 1);
        return values.numbers().stream()
                .filter(number -> Double.isFinite(number) && side * Double.compare(number + 0.0, limit) > 0)
                .count();
    }

    private static String written(List<Double> limits) {
        return limits.stream().map(Manual::written).collect(Collectors.joining(", "));
    }

    private static String written(double limit) {
        BigDecimal exact = BigDecimal.valueOf(limit).stripTrailingZeros();
        return NumberLabel.of(exact, Math.max(0, exact.scale()));
    }
}
