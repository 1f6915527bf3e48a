package org.myaypon.classify;

import java.util.List;
import java.util.stream.IntStream;
import org.myaypon.data.Result;
import org.myaypon.indicator.AreaValues;

/**
 * Classes equally wide from the lowest to the highest value; their limits are rounded by at most a twentieth of their
 * width.
 *
 * @param classes how many classes, 1 or more
 */
public record EqualInterval(int classes) implements Classing {

    /** This method's name. */
    public static final String NAME = "equal-interval";

    private static final double TOLERANCE = 0.05;

    public EqualInterval {
        NumberClasses.checkCount(classes);
    }

    @Override
    public String method() {
        return NAME;
    }

    @Override
    public Result<List<MapClass>> classes(AreaValues values) {
        return NumberClasses.of(values, classes, EqualInterval::limits);
    }

    private static ClassLimits limits(SortedValues sorted, int classes) {
        double slack = TOLERANCE * (sorted.highest() / classes - sorted.lowest() / classes);
        List<BreakRoom> rooms = IntStream.range(1, classes)
                .mapToDouble(i -> at((double) i / classes, sorted))
                .mapToObj(ideal -> new BreakRoom(ideal - slack, ideal + slack, ideal))
                .toList();
        return ClassLimits.in(sorted, rooms);
    }

    /** The number at this part of the way from the lowest to the highest value. */
    private static double at(double way, SortedValues sorted) {
        return sorted.lowest() * (1 - way) + sorted.highest() * way;
    }
}
