package org.myaypon.classify;

import java.util.ArrayList;
import java.util.List;
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
        List<BreakRoom> rooms = new ArrayList<>();
        double below = sorted.lowest();
        for (int i = 1; i < classes; i++) {
            double ideal = at((double) i / classes, sorted);
            // Between values that are next to each other there is no place for all the limits.
            if (ideal > below && ideal <= sorted.highest()) {
                rooms.add(BreakRoom.about(ideal, slack, sorted.lowest(), sorted.highest()));
                below = ideal;
            }
        }
        return ClassLimits.in(sorted, rooms);
    }

    /** The number at this part of the way from the lowest to the highest value. */
    private static double at(double way, SortedValues sorted) {
        return sorted.lowest() * (1 - way) + sorted.highest() * way;
    }
}
