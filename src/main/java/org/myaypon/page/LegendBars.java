package org.myaypon.page;

import java.util.List;
import java.util.Optional;
import org.myaypon.page.PageItem.PlacedLine;
import org.myaypon.page.PageItem.Swatch;
import org.myaypon.template.Box;
import org.myaypon.text.Fonts;
import org.myaypon.text.ShapedText;
import org.myaypon.text.TextStyle;

/**
 * Places a small histogram in what the rows of a legend leave free: beside them with its foot on their last line, else below them.
 * Where there is no room it is left out, since the rows say all of it.
 *
 * @param bars what it shows
 * @param grid the rows, already placed
 * @param texts where the texts go
 * @param swatches where the bars go
 */
record LegendBars(HistogramContent bars, LegendGrid grid, List<PlacedLine> texts, List<Swatch> swatches) {

    private static final double GAP_MM = 8;
    private static final double BELOW_MM = 4;
    private static final double LEAST_WIDTH_MM = 26;
    private static final double MOST_WIDTH_MM = 46;
    private static final double LEAST_HEIGHT_MM = 12;
    private static final double MOST_HEIGHT_MM = 22;
    private static final double TEXT_GAP_MM = 0.8;

    /**
     * Places it.
     *
     * @param legend the legend below its title
     * @param noteMm the height of the note below the rows
     */
    void place(Box legend, double noteMm) {
        if (bars.most() > 0) {
            beside(legend).or(() -> below(legend, noteMm)).ifPresent(this::draw);
        }
    }

    private Optional<Box> beside(Box legend) {
        int columns = 1
                + grid.spots().stream().mapToInt(LegendFlow.Spot::column).max().orElse(0);
        double used =
                columns * grid.labels().columnMm() + (columns - 1) * grid.size().columnGapMm() + GAP_MM;
        double height = Math.min(grid.heightMm(), MOST_HEIGHT_MM);
        double top = legend.yMm() + grid.heightMm() - height;
        return room(legend.xMm() + used, top, legend.widthMm() - used, height);
    }

    private Optional<Box> below(Box legend, double noteMm) {
        double top = legend.yMm() + grid.heightMm() + noteMm + (noteMm > 0 ? 2 : 1) * BELOW_MM;
        double height = Math.min(legend.bottomMm() - top, MOST_HEIGHT_MM);
        return room(legend.xMm(), top, legend.widthMm(), height);
    }

    private static Optional<Box> room(double x, double y, double width, double height) {
        return width >= LEAST_WIDTH_MM && height >= LEAST_HEIGHT_MM
                ? Optional.of(new Box(x, y, Math.min(width, MOST_WIDTH_MM), height))
                : Optional.empty();
    }

    private void draw(Box room) {
        TextStyle style =
                LegendSize.scaled(grid.size().item().count(), grid.size().scale());
        draw(bars, room, style, texts, swatches);
    }

    /** Fills a room with bars over where they begin and end. */
    static void draw(HistogramContent bars, Box room, TextStyle style, List<PlacedLine> texts, List<Swatch> swatches) {
        ShapedText from = Fonts.shape(bars.from(), style);
        ShapedText to = Fonts.shape(bars.to(), style);
        double foot = room.bottomMm() - TextBlock.belowMm(from) - TextBlock.aboveMm(from) - TEXT_GAP_MM;
        double width = room.widthMm() / bars.bars().size();
        double perArea = (foot - room.yMm()) / bars.most();
        for (int i = 0; i < bars.bars().size(); i++) {
            double y = foot;
            for (HistogramContent.Part part : bars.bars().get(i)) {
                double height = part.count() * perArea;
                y -= height;
                swatches.add(new Swatch(new Box(room.xMm() + i * width, y, width, height), part.symbolizers()));
            }
        }
        double baseline = room.bottomMm() - TextBlock.belowMm(from);
        texts.add(new PlacedLine(from, room.xMm(), baseline));
        texts.add(new PlacedLine(to, room.rightMm() - to.widthMm(), baseline));
    }
}
