package org.myaypon.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.myaypon.text.Fonts;
import org.myaypon.text.ShapedText;
import org.myaypon.text.TextStyle;

/**
 * The longest scale in one unit with round divisions (1, 2 or 5 times a power of ten) that has room with its numbers.
 *
 * @param ticksMm the divisions from its left end, the first 0
 * @param numbers what stands at each
 * @param leftsMm where each number begins, from the scale's left end
 */
record ScaleBarScale(List<Double> ticksMm, List<ShapedText> numbers, List<Double> leftsMm) {
    private static final int[] STEPS = {5, 2, 1};
    private static final int[] DIVISIONS = {4, 5, 3, 2};
    private static final int WANTED_DIVISIONS = 4;
    private static final double NUMBER_GAP_MM = 2;
    private static final int DECIMALS = 4;

    ScaleBarScale {
        ticksMm = List.copyOf(ticksMm);
        numbers = List.copyOf(numbers);
        leftsMm = List.copyOf(leftsMm);
    }

    /**
     * What a scale is measured in.
     *
     * @param sign what stands behind its last number
     * @param metres its length
     * @param small what is taken where the whole scale is shorter than twice the unit; itself for none
     * @param perSmall how many of the smaller ones it has, 1 for none
     */
    record Unit(String sign, double metres, String small, int perSmall) {
        static final Unit KILOMETRE = new Unit("km", 1000, "m", 1000);
        static final Unit MILE = new Unit("mi", 1609.344, "mi", 1);
        static final Unit NAUTICAL_MILE = new Unit("NM", 1852, "NM", 1);
    }

    /**
     * What a scale is to be.
     *
     * @param widthMm its room with its numbers
     * @param metresPerMm metres on the ground for each millimetre on the page, above 0
     * @param steps how many divisions it has, if that is asked for
     */
    record Wish(Unit unit, double widthMm, double metresPerMm, OptionalInt steps, TextStyle style) {
        private double roomUnits() {
            return widthMm * metresPerMm / unit.metres();
        }

        private double mm(double units) {
            return units * unit.metres() / metresPerMm;
        }

        private int[] divisions() {
            return steps.isPresent() ? new int[] {steps.getAsInt()} : DIVISIONS;
        }
    }

    double widthMm() {
        return ticksMm.get(ticksMm.size() - 1);
    }

    /** The scale; empty when not even the shortest one fits. */
    static Optional<ScaleBarScale> best(Wish wish) {
        Optional<ScaleBarScale> best = Optional.empty();
        int top = (int) Math.floor(Math.log10(wish.roomUnits()));
        int powers = wish.steps().isPresent() ? 2 : 1;
        for (int power = top; power >= top - powers; power--) {
            for (int step : STEPS) {
                for (int divisions : wish.divisions()) {
                    BigDecimal division = BigDecimal.valueOf(step).scaleByPowerOfTen(power);
                    double lengthMm = wish.mm(division.doubleValue() * divisions);
                    if (isBetter(lengthMm, divisions, best)) {
                        Optional<ScaleBarScale> longer = scale(wish, division, divisions);
                        best = longer.isPresent() ? longer : best;
                    }
                }
            }
        }
        return best;
    }

    /** Whether a scale is longer than the best one so far, or as long and nearer to four divisions. */
    private static boolean isBetter(double lengthMm, int divisions, Optional<ScaleBarScale> best) {
        if (best.isEmpty() || lengthMm > best.get().widthMm() + 1e-6) {
            return true;
        }
        int had = best.get().ticksMm().size() - 1;
        return lengthMm > best.get().widthMm() - 1e-6
                && Math.abs(divisions - WANTED_DIVISIONS) < Math.abs(had - WANTED_DIVISIONS);
    }

    /** The scale with these divisions; empty when it or its numbers do not fit. */
    private static Optional<ScaleBarScale> scale(Wish wish, BigDecimal division, int divisions) {
        boolean small = division.doubleValue() * divisions < 2 && wish.unit().perSmall() > 1;
        BigDecimal shown =
                small ? division.multiply(BigDecimal.valueOf(wish.unit().perSmall())) : division;
        String sign = " "
                + BurmeseWords.in(
                        wish.style(), small ? wish.unit().small() : wish.unit().sign());
        List<Double> ticks = new ArrayList<>();
        List<ShapedText> numbers = new ArrayList<>();
        List<Double> lefts = new ArrayList<>();
        double free = 0;
        for (int i = 0; i <= divisions; i++) {
            double tick = i * wish.mm(division.doubleValue());
            String plain = number(shown.multiply(BigDecimal.valueOf(i)));
            ShapedText number = Fonts.shape(plain, wish.style());
            ShapedText text = i < divisions ? number : Fonts.shape(plain + sign, wish.style());
            double left = i == 0 ? 0 : tick - number.widthMm() / 2;
            if (left < free || left + text.widthMm() > wish.widthMm()) {
                return Optional.empty();
            }
            free = left + text.widthMm() + NUMBER_GAP_MM;
            ticks.add(tick);
            numbers.add(text);
            lefts.add(left);
        }
        return Optional.of(new ScaleBarScale(ticks, numbers, lefts));
    }

    private static String number(BigDecimal value) {
        BigDecimal plain = value.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        int decimals = Math.max(0, plain.scale());
        return String.format(Locale.ROOT, "%,." + decimals + "f", plain);
    }
}
