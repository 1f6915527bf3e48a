package org.myaypon.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myaypon.page.PageItem.PlacedLine;
import org.myaypon.page.ScaleBarScale.Unit;
import org.myaypon.page.ScaleBarScale.Wish;
import org.myaypon.template.Box;
import org.myaypon.template.ScaleBarItem;
import org.myaypon.template.ScaleBarLook;
import org.myaypon.template.ScaleBarUnits;
import org.myaypon.text.ShapedText;

/** Places a scale bar: numbers below it, or those of two units above and below. */
final class ScaleBarLayout {
    private static final double NUMBERS_APART_MM = 1.2;
    /** How high two bars of fields are together, in heights of one. */
    private static final double SLIM_PAIR = 1.5;

    private static final double TOLERANCE_MM = 0.01;

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
        ScaleBarLayout layout = new ScaleBarLayout(item, metresPerMm);
        return item.units() == ScaleBarUnits.BOTH ? layout.inBoth() : layout.inOne();
    }

    private Optional<ScaleBarScale> scale(Unit unit) {
        return ScaleBarScale.best(new Wish(
                unit,
                item.slot().box().widthMm(),
                metresPerMm,
                item.steps(),
                item.numbers().text()));
    }

    private Optional<PageItem.ScaleBar> inOne() {
        Unit unit =
                switch (item.units()) {
                    case MI -> Unit.MILE;
                    case NM -> Unit.NAUTICAL_MILE;
                    case KM, BOTH -> Unit.KILOMETRE;
                };
        return scale(unit).map(scale -> {
            List<PlacedLine> texts = new ArrayList<>();
            double top = item.slot().box().yMm();
            place(scale, top + item.barHeightMm() + NUMBERS_APART_MM, texts);
            return bar(top, item.barHeightMm(), scale.widthMm(), scale, List.of(), texts);
        });
    }

    private Optional<PageItem.ScaleBar> inBoth() {
        Optional<ScaleBarScale> km = scale(Unit.KILOMETRE);
        Optional<ScaleBarScale> miles = scale(Unit.MILE);
        if (km.isEmpty() || miles.isEmpty()) {
            return Optional.empty();
        }
        Box box = item.slot().box();
        ShapedText number = km.get().numbers().get(0);
        double numbersMm = TextBlock.aboveMm(number);
        double barMm = (item.look() == ScaleBarLook.ALTERNATING ? SLIM_PAIR : 2) * item.barHeightMm();
        double top = box.yMm() + numbersMm + NUMBERS_APART_MM;
        if (top + barMm + NUMBERS_APART_MM + numbersMm > box.bottomMm() + TOLERANCE_MM) {
            return Optional.empty();
        }
        List<PlacedLine> texts = new ArrayList<>();
        place(km.get(), box.yMm(), texts);
        place(miles.get(), top + barMm + NUMBERS_APART_MM, texts);
        double width = Math.max(km.get().widthMm(), miles.get().widthMm());
        return Optional.of(bar(top, barMm, width, km.get(), miles.get().ticksMm(), texts));
    }

    private void place(ScaleBarScale scale, double topMm, List<PlacedLine> texts) {
        for (int i = 0; i < scale.numbers().size(); i++) {
            ShapedText number = scale.numbers().get(i);
            double x = item.slot().box().xMm() + scale.leftsMm().get(i);
            texts.add(new PlacedLine(number, x, topMm + TextBlock.aboveMm(number)));
        }
    }

    private PageItem.ScaleBar bar(
            double topMm,
            double heightMm,
            double widthMm,
            ScaleBarScale scale,
            List<Double> lower,
            List<PlacedLine> texts) {
        Box box = item.slot().box();
        return new PageItem.ScaleBar(
                item.slot().name(),
                box,
                new Box(box.xMm(), topMm, widthMm, heightMm),
                scale.ticksMm(),
                texts,
                item.color(),
                item.look(),
                lower);
    }
}
