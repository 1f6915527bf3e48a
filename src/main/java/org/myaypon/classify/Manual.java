package org.myaypon.classify;

import java.util.List;
import java.util.TreeSet;
import org.myaypon.data.Result;
import org.myaypon.data.UserException;
import org.myaypon.indicator.AreaValues;

/**
 * Classes with limits that the map's maker gives, kept whatever the values are, so that maps can be compared. A limit
 * belongs to the class above it, the last limit to the last class: 0, 10, 50 makes 0 – 9 and 10 – 50 of whole numbers.
 * Values outside the limits get a class of their own, below or above.
 *
 * @param breaks the limits, finite, ascending and different; at least one
 */
public record Manual(List<Double> breaks) implements Classing {

    /** This method's name. */
    public static final String NAME = "manual";

    public Manual {
        breaks = List.copyOf(breaks);
        if (breaks.isEmpty() || !new TreeSet<>(breaks).stream().toList().equals(breaks)) {
            throw new IllegalArgumentException("limits ascend");
        }
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
        return new Manual(List.copyOf(new TreeSet<>(breaks)));
    }

    @Override
    public String method() {
        return NAME;
    }

    @Override
    public Result<List<MapClass>> classes(AreaValues values) {
        return NumberClasses.of(values, sorted -> ClassLimits.exactly(sorted, breaks));
    }
}
