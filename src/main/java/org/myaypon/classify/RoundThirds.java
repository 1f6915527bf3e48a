package org.myaypon.classify;

import java.util.ArrayList;
import java.util.List;
import org.myaypon.data.Result;
import org.myaypon.indicator.AreaValues;

/**
 * Three classes of nearly equal count with round limits: a limit may move some areas to the next class, up to 3 in 100 of all,
 * where that saves decimals. Whole numbers are parted exactly as by {@link Quantile}.
 */
record RoundThirds() implements Classing {

    private static final int CLASSES = 3;
    private static final double MOVED_SHARE = 0.03;

    @Override
    public String method() {
        return Quantile.NAME;
    }

    @Override
    public Result<List<MapClass>> classes(AreaValues values) {
        return NumberClasses.of(values, CLASSES, RoundThirds::limits);
    }

    private static ClassLimits limits(SortedValues sorted, int classes) {
        int[] starts = Quantile.starts(sorted, classes);
        if (sorted.whole()) {
            return ClassLimits.between(sorted, starts);
        }
        List<BreakRoom> rooms = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            int before = i == 0 ? 0 : starts[i - 1];
            int after = i == starts.length - 1 ? sorted.distinct().length : starts[i + 1];
            int last = starts[i] - 1 - moved(sorted, starts[i] - 1, -1, (starts[i] - 1 - before) / 2);
            int first = starts[i] + moved(sorted, starts[i], 1, (after - 1 - starts[i]) / 2);
            double middle = sorted.distinct()[starts[i] - 1] / 2 + sorted.distinct()[starts[i]] / 2;
            rooms.add(new BreakRoom(sorted.distinct()[last], sorted.distinct()[first], middle));
        }
        return ClassLimits.in(sorted, rooms);
    }

    /** How many values from a place on, up or down, may change their class. */
    private static int moved(SortedValues sorted, int from, int step, int most) {
        double left = MOVED_SHARE * sorted.total();
        int moved = 0;
        while (moved < most && sorted.counts()[from + step * moved] <= left) {
            left -= sorted.counts()[from + step * moved];
            moved++;
        }
        return moved;
    }
}
