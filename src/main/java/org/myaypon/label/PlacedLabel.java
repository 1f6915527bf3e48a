package org.myaypon.label;

import java.util.List;
import org.myaypon.text.ShapedText;

/**
 * A label with its place on the page.
 *
 * @param lines its lines, top first
 */
public record PlacedLabel(List<Line> lines) {

    /**
     * One line of a label.
     *
     * @param text the shaped line
     * @param xMm the left end of its baseline, from the page's left edge
     * @param baselineMm its baseline, from the page's upper edge
     */
    public record Line(ShapedText text, double xMm, double baselineMm) {}

    public PlacedLabel {
        lines = List.copyOf(lines);
    }
}
