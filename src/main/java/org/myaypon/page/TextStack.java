package org.myaypon.page;

import java.util.ArrayList;
import java.util.List;
import org.myaypon.page.PageItem.PlacedLine;
import org.myaypon.text.ShapedText;
import org.myaypon.text.TextLayout;

/**
 * Lines of one text below each other, from the letters of the first one to those of the last.
 *
 * @param lines the lines; may be none
 */
record TextStack(List<ShapedText> lines) {

    TextStack {
        lines = List.copyOf(lines);
    }

    double widthMm() {
        return TextLayout.widthMm(lines);
    }

    /** Its height; 0 without lines. */
    double heightMm() {
        if (lines.isEmpty()) {
            return 0;
        }
        ShapedText last = lines.get(lines.size() - 1);
        return TextBlock.aboveMm(lines.get(0)) + (lines.size() - 1) * leadingMm() + TextBlock.belowMm(last);
    }

    /** The lines with their left ends below each other. */
    List<PlacedLine> place(double xMm, double topMm) {
        List<PlacedLine> placed = new ArrayList<>();
        for (ShapedText line : lines) {
            double first = topMm + TextBlock.aboveMm(lines.get(0));
            placed.add(new PlacedLine(line, xMm, first + placed.size() * leadingMm()));
        }
        return placed;
    }

    /**
     * The lines below each other with this share of each to the left of a place: 0.5 sets them around it, 1 before it.
     */
    List<PlacedLine> placeAround(double xMm, double topMm, double share) {
        return place(0, topMm).stream()
                .map(line ->
                        new PlacedLine(line.text(), xMm - share * line.text().widthMm(), line.baselineMm()))
                .toList();
    }

    private double leadingMm() {
        return lines.stream().mapToDouble(TextLayout::leadingMm).max().orElse(0);
    }
}
