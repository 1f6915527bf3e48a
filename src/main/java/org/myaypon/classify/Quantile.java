package org.myaypon.classify;

import java.util.Arrays;
import java.util.List;
import org.myaypon.data.Result;
import org.myaypon.indicator.AreaValues;

/**
 * Classes with equally many areas, as nearly as equal values allow: areas with the same value are never parted, so a value
 * that very many areas share makes fewer classes.
 *
 * @param classes how many classes, 1 or more
 */
public record Quantile(int classes) implements Classing {

    /** This method's name. */
    public static final String NAME = "quantile";

    public Quantile {
        NumberClasses.checkCount(classes);
    }

    @Override
    public String method() {
        return NAME;
    }

    @Override
    public Result<List<MapClass>> classes(AreaValues values) {
        return NumberClasses.of(values, classes, (sorted, k) -> ClassLimits.between(sorted, starts(sorted, k)));
    }

    /** The first value of each class but the lowest: where the count below is nearest to a share of the whole. */
    static int[] starts(SortedValues sorted, int classes) {
        int[] starts = new int[classes - 1];
        int used = 0;
        int value = 0;
        long below = 0;
        for (int i = 1; i < classes; i++) {
            double share = (double) sorted.total() * i / classes;
            while (value < sorted.distinct().length - 1
                    && (below == 0 || Math.abs(below + sorted.counts()[value] - share) <= Math.abs(below - share))) {
                below += sorted.counts()[value++];
            }
            if (value > 0 && (used == 0 || starts[used - 1] < value)) {
                starts[used++] = value;
            }
        }
        return Arrays.copyOf(starts, used);
    }
}
