package org.myaypon.classify;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.myaypon.classify.MapClass.ClassRange;

/**
 * Writes neighbouring classes with the limit that they share, "0.52 – 0.60" and "0.60 – 0.83", where no value lies on it, so that
 * every value's class is plain all the same; the outermost limits are rounded outwards.
 */
final class SharedLimits {

    private SharedLimits() {}

    /** The classes' labels; their own where they share no limit or a value lies on one. */
    static List<String> labels(List<ClassRange> classes, List<Double> values) {
        List<BigDecimal> inner = classes.stream()
                .skip(1)
                .map(range -> BigDecimal.valueOf(range.lower()).stripTrailingZeros())
                .toList();
        boolean shared = classes.stream().limit(inner.size()).noneMatch(ClassRange::upperIncluded);
        if (inner.isEmpty() || !shared || inner.stream().anyMatch(limit -> values.contains(limit.doubleValue()))) {
            return classes.stream().map(ClassRange::label).toList();
        }
        int decimals =
                Math.max(0, inner.stream().mapToInt(BigDecimal::scale).max().orElse(0));
        List<BigDecimal> limits = new ArrayList<>();
        limits.add(rounded(classes.get(0).lower(), decimals, RoundingMode.FLOOR));
        inner.forEach(limit -> limits.add(limit.setScale(decimals)));
        limits.add(rounded(classes.get(classes.size() - 1).upper(), decimals, RoundingMode.CEILING));
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < classes.size(); i++) {
            labels.add(NumberLabel.range(limits.get(i), limits.get(i + 1), decimals));
        }
        return labels;
    }

    private static BigDecimal rounded(double limit, int decimals, RoundingMode outwards) {
        return BigDecimal.valueOf(limit).setScale(decimals, outwards);
    }
}
