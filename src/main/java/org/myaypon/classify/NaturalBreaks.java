package org.myaypon.classify;

import java.util.List;
import org.myaypon.data.Result;
import org.myaypon.indicator.AreaValues;

/**
 * Classes within which the values differ least: the sum of squared deviations from the classes' means is the smallest
 * possible (Fisher 1958, Jenks 1977), found exactly. Of several best answers the one with the lowest breaks is taken.
 *
 * @param classes how many classes, 1 or more; fewer come out when there are fewer different values
 */
public record NaturalBreaks(int classes) implements Classing {

    /** This method's name. */
    public static final String NAME = "natural-breaks";

    public NaturalBreaks {
        NumberClasses.checkCount(classes);
    }

    @Override
    public String method() {
        return NAME;
    }

    @Override
    public Result<List<MapClass>> classes(AreaValues values) {
        return NumberClasses.of(values, classes, (sorted, k) -> {
            int[] starts = FisherJenks.starts(sorted.distinct(), sorted.counts(), k);
            return ClassLimits.between(sorted, starts);
        });
    }
}
