package org.myaypon.classify;

import java.util.ArrayList;
import java.util.List;
import org.myaypon.data.Result;
import org.myaypon.indicator.AreaValues;

/**
 * Classes by the distance from the mean: limits one standard deviation apart, or half of one where more than seven classes are
 * wanted. An odd number of classes has the mean in the middle of its middle class, an even number has it as its middle limit.
 * Limits are rounded by at most a twentieth of a class; classes beyond the lowest and the highest value are left out.
 *
 * @param classes how many classes, 1 or more
 */
public record StandardDeviation(int classes) implements Classing {

    /** This method's name. */
    public static final String NAME = "standard-deviation";

    private static final int MOST_WIDE = 7;
    private static final double TOLERANCE = 0.05;

    public StandardDeviation {
        NumberClasses.checkCount(classes);
    }

    @Override
    public String method() {
        return NAME;
    }

    @Override
    public Result<List<MapClass>> classes(AreaValues values) {
        return NumberClasses.of(
                values,
                classes,
                (sorted, fewer) -> limits(sorted, classes),
                name -> "No values of " + name + " lie farther from the mean");
    }

    private static ClassLimits limits(SortedValues sorted, int classes) {
        Spread spread = Spread.of(sorted);
        double width = spread.standardDeviation() * (classes > MOST_WIDE ? 0.5 : 1);
        List<BreakRoom> rooms = new ArrayList<>();
        for (int i = 1; i < classes; i++) {
            double ideal = spread.mean() + (i - classes / 2.0) * width;
            if (ideal > sorted.lowest() && ideal <= sorted.highest() && width > 0) {
                rooms.add(BreakRoom.about(ideal, TOLERANCE * width, sorted.lowest(), sorted.highest()));
            }
        }
        return ClassLimits.in(sorted, rooms);
    }
}
