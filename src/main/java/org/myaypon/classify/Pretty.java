package org.myaypon.classify;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.myaypon.data.Result;
import org.myaypon.indicator.AreaValues;

/**
 * Classes equally wide with round limits: whole multiples of 1, 2, 2.5 or 5 times a power of ten, from just below the lowest to
 * just above the highest value, as near to the wanted number of classes as such steps allow; of two steps as near the rounder.
 *
 * @param classes about how many classes, 1 or more
 */
public record Pretty(int classes) implements Classing {

    /** This method's name. */
    public static final String NAME = "pretty";

    /** The roundest first. */
    private static final List<BigDecimal> STEPS =
            List.of(new BigDecimal(1), new BigDecimal(5), new BigDecimal(2), new BigDecimal("2.5"));

    private static final int SEARCHED = 2;

    public Pretty {
        NumberClasses.checkCount(classes);
    }

    @Override
    public String method() {
        return NAME;
    }

    @Override
    public Result<List<MapClass>> classes(AreaValues values) {
        return NumberClasses.of(values, sorted -> limits(sorted, classes));
    }

    private static ClassLimits limits(SortedValues sorted, int classes) {
        BigDecimal low = BigDecimal.valueOf(sorted.lowest());
        BigDecimal high = BigDecimal.valueOf(sorted.highest());
        if (low.compareTo(high) == 0) {
            return ClassLimits.in(sorted, List.of());
        }
        BigDecimal step = step(low, high, classes, sorted.whole());
        List<BigDecimal> limits = new ArrayList<>();
        BigDecimal last = high.divide(step, 0, RoundingMode.CEILING);
        for (BigDecimal i = low.divide(step, 0, RoundingMode.FLOOR);
                i.compareTo(last) <= 0;
                i = i.add(BigDecimal.ONE)) {
            add(i.multiply(step), limits);
        }
        // Where something begins at one, a class from 0 on would claim those that have nothing.
        if (sorted.whole() && limits.get(0).signum() == 0 && sorted.lowest() > 0) {
            limits.set(0, BigDecimal.ONE.min(low));
        }
        return ClassLimits.exact(sorted, limits);
    }

    /** Limits closer than numbers can be told apart are one. */
    private static void add(BigDecimal limit, List<BigDecimal> limits) {
        boolean same = !limits.isEmpty() && limits.get(limits.size() - 1).doubleValue() == limit.doubleValue();
        if (!same) {
            limits.add(limit);
        }
    }

    private static BigDecimal step(BigDecimal low, BigDecimal high, int wanted, boolean whole) {
        BigDecimal range = high.subtract(low);
        int power = range.precision() - range.scale() - 1 - (int) Math.ceil(Math.log10(wanted));
        BigDecimal best = BigDecimal.ZERO;
        BigDecimal leastOff = BigDecimal.ZERO;
        for (int n = power - SEARCHED; n <= power + SEARCHED; n++) {
            for (BigDecimal digit : STEPS) {
                BigDecimal step = digit.scaleByPowerOfTen(n);
                boolean possible = !whole || step.stripTrailingZeros().scale() <= 0;
                BigDecimal off = high.divide(step, 0, RoundingMode.CEILING)
                        .subtract(low.divide(step, 0, RoundingMode.FLOOR))
                        .subtract(BigDecimal.valueOf(wanted))
                        .abs();
                if (possible && (best.signum() == 0 || off.compareTo(leastOff) < 0)) {
                    best = step;
                    leastOff = off;
                }
            }
        }
        return best.signum() == 0 ? BigDecimal.ONE : best;
    }
}
