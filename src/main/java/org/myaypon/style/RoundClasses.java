package org.myaypon.style;

import java.awt.Color;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** Up to four classes with limits that people like to read (1, 2 or 5 and noughts), each with about as many values. */
final class RoundClasses {

    private static final double[] MARKS_MM = {1.7, 2.5, 3.4, 4.5};
    private static final int CLASSES = MARKS_MM.length;
    private static final int[] STEPS = {1, 2, 5};

    private RoundClasses() {}

    /**
     * The classes of these values. Values of a few whole numbers get a class each.
     *
     * @param sorted at least one finite number, rising
     */
    static HazardScale of(Hazard hazard, String measure, double[] sorted) {
        double[] distinct = Arrays.stream(sorted).distinct().toArray();
        boolean whole = Arrays.stream(distinct).allMatch(value -> value == Math.rint(value));
        List<Double> lowers = new ArrayList<>(List.of(Math.min(0, distinct[0])));
        if (whole && distinct.length <= CLASSES) {
            lowers = Arrays.stream(distinct).boxed().toList();
        } else {
            lowers.addAll(limits(sorted));
        }
        List<Color> colors = OwnScale.ramp(hazard, lowers.size());
        List<Grade> grades = new ArrayList<>();
        for (int i = 0; i < lowers.size(); i++) {
            String label = lowers.size() == distinct.length && whole ? text(lowers.get(i)) : label(lowers, i, whole);
            grades.add(new Grade(label, colors.get(i), MARKS_MM[i], List.of()));
        }
        return new HazardScale(measure, "", grades, lowers);
    }

    /** The round numbers nearest above the quarters of the values, without those that leave a class empty. */
    private static List<Double> limits(double[] sorted) {
        TreeSet<Double> limits = new TreeSet<>();
        for (int quarter = 1; quarter < CLASSES; quarter++) {
            double limit = round(sorted[sorted.length * quarter / CLASSES]);
            double from = limits.isEmpty() ? Double.NEGATIVE_INFINITY : limits.last();
            boolean filledBelow = Arrays.stream(sorted).anyMatch(value -> value >= from && value < limit);
            if (limit > 0 && filledBelow && limit <= sorted[sorted.length - 1]) {
                limits.add(limit);
            }
        }
        return List.copyOf(limits);
    }

    /** The nearest of 1, 2 and 5 times a power of ten; 0 for what is not above 0. */
    private static double round(double value) {
        if (!(value > 0)) {
            return 0;
        }
        int power = (int) Math.floor(Math.log10(value));
        double nearest = 0;
        for (int step : new int[] {STEPS[0], STEPS[1], STEPS[2], STEPS[0] * 10}) {
            double candidate = BigDecimal.valueOf(step).scaleByPowerOfTen(power).doubleValue();
            if (Math.abs(candidate - value) < Math.abs(nearest - value)) {
                nearest = candidate;
            }
        }
        return nearest;
    }

    private static String label(List<Double> lowers, int i, boolean whole) {
        if (lowers.size() == 1) {
            return text(lowers.get(0)) + " and above";
        }
        if (i == 0) {
            return "below " + text(lowers.get(1));
        }
        if (i == lowers.size() - 1) {
            return text(lowers.get(i)) + " and above";
        }
        return text(lowers.get(i)) + " – " + text(whole ? lowers.get(i + 1) - 1 : lowers.get(i + 1));
    }

    private static String text(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? String.format(Locale.ROOT, "%,.0f", number).replace('-', '−')
                : BigDecimal.valueOf(number).toPlainString().replace('-', '−');
    }
}
