package org.myaypon.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.myaypon.page.LegendFlow.Spot;
import org.myaypon.page.LegendRows.Row;
import org.myaypon.page.PageItem.PlacedLine;
import org.myaypon.page.PageItem.Swatch;
import org.myaypon.template.Box;
import org.myaypon.text.Points;
import org.myaypon.text.ShapedText;
import org.myaypon.text.TextLayout;

/**
 * Places the rows of a legend: the title of the counts above each column that has any, then symbol, label and count of each
 * row, or a group's title.
 *
 * @param grid the rows
 * @param texts where the texts go
 * @param swatches where the symbols go
 */
record LegendRowPlacer(LegendGrid grid, List<PlacedLine> texts, List<Swatch> swatches) {

    private static final double FIGURE_MIDDLE = 0.357;

    /** Places all rows from an upper left corner on. */
    void place(double xMm, double yMm) {
        int column = -1;
        for (int i = 0; i < grid.spots().size(); i++) {
            Spot spot = grid.spots().get(i);
            double x = xMm
                    + spot.column() * (grid.labels().columnMm() + grid.size().columnGapMm());
            if (spot.column() > column) {
                column = spot.column();
                placeCountTitle(column, x, yMm);
            }
            double y = yMm + grid.size().headMm() + spot.topMm();
            Optional<SizeKeyBlock> sizes = grid.size().sizes(grid.size().rows().get(i));
            if (sizes.isPresent()) {
                sizes.get().place(x, y, grid.size().labelGapMm(), texts, swatches);
            } else if (grid.size().rows().get(i).isTitle()) {
                texts.addAll(new TextStack(grid.labels().lines().get(i)).place(x, y));
            } else {
                placeRow(i, x, y);
            }
        }
    }

    private void placeCountTitle(int column, double x, double y) {
        ShapedText title = grid.size().countTitle();
        boolean counted = IntStream.range(0, grid.spots().size())
                .filter(i -> grid.spots().get(i).column() == column)
                .anyMatch(i -> grid.size().rows().get(i).entry().count() >= 0);
        if (counted && !title.text().isBlank()) {
            double left = Math.max(x, x + grid.labels().columnMm() - title.widthMm());
            texts.add(new PlacedLine(title, left, y + TextBlock.aboveMm(title)));
        }
    }

    private void placeRow(int i, double x, double y) {
        Row row = grid.size().rows().get(i);
        double height = grid.swatchHeightMm(i);
        double room = grid.size().swatchWidthMm();
        if (!row.entry().symbolizers().isEmpty()) {
            double width = grid.size().swatchWidthMm(row);
            swatches.add(new Swatch(
                    new Box(x + (room - width) / 2, y, width, height),
                    row.entry().symbolizers()));
        }
        List<ShapedText> label = grid.labels().lines().get(i);
        ShapedText count = grid.size().counts().get(i);
        double baseline = y + height / 2 + FIGURE_MIDDLE * label.get(0).style().sizePt() * Points.MM_PER_PT;
        double labelX = x + room + grid.size().labelGapMm();
        for (int line = 0; line < label.size(); line++) {
            ShapedText text = label.get(line);
            texts.add(new PlacedLine(text, labelX, baseline + line * TextLayout.leadingMm(text)));
        }
        if (!count.text().isEmpty()) {
            texts.add(new PlacedLine(count, x + grid.labels().columnMm() - count.widthMm(), baseline));
        }
    }
}
