package org.myaypon.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.myaypon.page.PageItem.PlacedLine;
import org.myaypon.template.Box;
import org.myaypon.template.ScaleBarItem;
import org.myaypon.text.Fonts;
import org.myaypon.text.ShapedText;
import org.myaypon.text.TextStyle;

/** Finds the longest bar with round divisions (1, 2 or 5 times a power of ten) that fits a box with its numbers. */
final class ScaleBarLayout {

    private static final int[] STEPS = {5, 2, 1};
    private static final int[] DIVISIONS = {4, 5, 3, 2};
    private static final int WANTED_DIVISIONS = 4;
    private static final double NUMBER_GAP_MM = 2;
    private static final double NUMBERS_BELOW_MM = 1.2;

    private final ScaleBarItem item;
    private final double metresPerMm;

    private ScaleBarLayout(ScaleBarItem item, double metresPerMm) {
        this.item = item;
        this.metresPerMm = metresPerMm;
    }

    /**
     * The bar for a scale; empty when not even the shortest one fits.
     *
     * @param metresPerMm metres on the ground for each millimetre on the page, above 0
     */
    static Optional<PageItem.ScaleBar> layout(ScaleBarItem item, double metresPerMm) {
        return new ScaleBarLayout(item, metresPerMm).best();
    }

    private Optional<PageItem.ScaleBar> best() {
        double roomM = item.slot().box().widthMm() * metresPerMm;
        PageItem.ScaleBar best = null;
        int top = (int) Math.floor(Math.log10(roomM));
        for (int power = top; power >= top - 1; power--) {
            for (int step : STEPS) {
                for (int divisions : DIVISIONS) {
                    double divisionM = step * Math.pow(10, power);
                    double lengthMm = divisionM * divisions / metresPerMm;
                    if (isBetter(lengthMm, divisions, best)) {
                        best = bar(divisionM, divisions).orElse(best);
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether a bar is longer than the best one so far, or as long and nearer to four divisions. */
    private static boolean isBetter(double lengthMm, int divisions, PageItem.ScaleBar best) {
        if (best == null || lengthMm > best.barMm().widthMm() + 1e-6) {
            return true;
        }
        int had = best.ticksMm().size() - 1;
        return lengthMm > best.barMm().widthMm() - 1e-6
                && Math.abs(divisions - WANTED_DIVISIONS) < Math.abs(had - WANTED_DIVISIONS);
    }

    /** The bar with these divisions; empty when it or its numbers do not fit. */
    private Optional<PageItem.ScaleBar> bar(double divisionM, int divisions) {
        Box box = item.slot().box();
        TextStyle style = item.numbers().text();
        boolean km = divisionM * divisions >= 2000;
        double divisionMm = divisionM / metresPerMm;
        double barHeight = item.barHeightMm();
        List<PlacedLine> texts = new ArrayList<>();
        List<Double> ticks = new ArrayList<>();
        double free = box.xMm();
        for (int i = 0; i <= divisions; i++) {
            ticks.add(i * divisionMm);
            ShapedText number = Fonts.shape(number(km ? divisionM * i / 1000 : divisionM * i), style);
            double x = box.xMm() + i * divisionMm - (i == 0 ? 0 : number.widthMm() / 2);
            ShapedText text = i < divisions ? number : Fonts.shape(number.text() + (km ? " km" : " m"), style);
            if (x < free || x + text.widthMm() > box.rightMm()) {
                return Optional.empty();
            }
            free = x + text.widthMm() + NUMBER_GAP_MM;
            double baseline = box.yMm() + barHeight + NUMBERS_BELOW_MM + TextBlock.aboveMm(text);
            texts.add(new PlacedLine(text, x, baseline));
        }
        Box bar = new Box(box.xMm(), box.yMm(), divisions * divisionMm, barHeight);
        return Optional.of(new PageItem.ScaleBar(item.slot().name(), box, bar, ticks, texts, item.color()));
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, "%.1f", value);
    }
}
