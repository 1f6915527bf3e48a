package org.myaypon.label;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.myaypon.text.Fonts;
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

    /** The box that its letters fill on the page, without a halo. */
    public Envelope inkMm() {
        Envelope all = new Envelope();
        for (Line line : lines) {
            Rectangle2D ink = Fonts.ink(line.text());
            all.expandToInclude(line.xMm() + ink.getMinX(), line.baselineMm() + ink.getMinY());
            all.expandToInclude(line.xMm() + ink.getMaxX(), line.baselineMm() + ink.getMaxY());
        }
        return all;
    }
}
