package org.myaypon.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.myaypon.data.Problem;
import org.myaypon.page.PageItem.PlacedLine;
import org.myaypon.page.PageItem.Swatch;
import org.myaypon.template.Box;
import org.myaypon.template.HistogramItem;
import org.myaypon.template.Slot;
import org.myaypon.text.Fonts;
import org.myaypon.text.ShapedText;
import org.myaypon.text.TextStyle;

/** Draws a histogram on a place of its own: a title, the bars, the number of the highest one, and where values begin and end. */
final class HistogramLayout {
    private static final double LEAST_WIDTH_MM = 12;
    private static final double LEAST_HEIGHT_MM = 6;
    private static final double TITLE_SHARE = 0.4;
    private static final double TITLE_GAP_MM = 1.5;
    private static final double GAP_MM = 0.8;

    private HistogramLayout() {}

    /** The histogram; empty when the map has none, or when it has no room, which the problems then tell. */
    static Optional<PageItem.Legend> layout(
            HistogramItem item, Optional<HistogramContent> bars, String title, List<Problem> problems) {
        if (bars.filter(some -> some.most() > 0).isEmpty()) {
            return Optional.empty();
        }
        Slot slot = item.slot();
        Box box = slot.box();
        TextBlock head = new ItemText(slot.name(), slot, problems)
                .fit("title", title, item.titleStyle(), box.yMm(), TITLE_SHARE);
        TextStyle style = item.numbers().text();
        ShapedText most =
                Fonts.shape(String.format(Locale.ROOT, "%,d", bars.get().most()), style);
        double used = head.heightMm() + (head.heightMm() > 0 ? TITLE_GAP_MM : 0);
        double top = box.yMm() + used + TextBlock.aboveMm(most) + TextBlock.belowMm(most);
        Box room = new Box(box.xMm(), top, box.widthMm(), Math.max(0, box.bottomMm() - top));
        if (room.widthMm() < LEAST_WIDTH_MM || barsMm(room, most) < LEAST_HEIGHT_MM) {
            problems.add(new Problem(
                    "The histogram " + slot.name() + " does not fit its place and is left out",
                    slot.where(),
                    "Make it larger in the template"));
            return Optional.empty();
        }
        List<PlacedLine> lines = new ArrayList<>(head.lines());
        List<Swatch> swatches = new ArrayList<>();
        LegendBars.draw(bars.get(), room, style, lines, swatches);
        lines.add(new PlacedLine(most, mostX(bars.get(), box, most), top - TextBlock.belowMm(most)));
        return Optional.of(new PageItem.Legend(slot.name(), box, lines, swatches));
    }

    private static double barsMm(Box room, ShapedText number) {
        return room.heightMm() - TextBlock.belowMm(number) - TextBlock.aboveMm(number) - GAP_MM;
    }

    /** Above the highest bar, within the place. */
    private static double mostX(HistogramContent bars, Box box, ShapedText number) {
        int highest = 0;
        for (int i = 0; i < bars.bars().size(); i++) {
            if (bars.bars().get(i).stream()
                            .mapToInt(HistogramContent.Part::count)
                            .sum()
                    == bars.most()) {
                highest = i;
                break;
            }
        }
        double width = box.widthMm() / bars.bars().size();
        double x = box.xMm() + (highest + 0.5) * width - number.widthMm() / 2;
        return Math.max(box.xMm(), Math.min(x, box.rightMm() - number.widthMm()));
    }
}
