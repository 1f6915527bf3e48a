package org.myaypon.draw;

import java.util.List;
import org.myaypon.page.PageItem.PlacedLine;

/**
 * Draws lines of text, with their halos, as what they are to a reader.
 *
 * @param surface where to
 */
record TextDrawer(Surface surface) {

    /** Upright lines that are one part of the page; nothing where there are none. */
    void draw(Role role, List<PlacedLine> lines) {
        if (!lines.isEmpty()) {
            draw(PagePart.of(role), lines);
        }
    }

    /** Upright lines as one part of the page. */
    void draw(PagePart part, List<PlacedLine> lines) {
        surface.beginPart(part);
        draw(lines);
        surface.endPart();
    }

    /** Upright lines inside a part that has begun. */
    void draw(List<PlacedLine> lines) {
        draw(lines, 0);
    }

    /** Lines that are all turned by the same angle, clockwise, inside a part that has begun. */
    void draw(List<PlacedLine> lines, double angleDegrees) {
        new HaloedLines(surface)
                .draw(lines.stream()
                        .map(line -> HaloedLines.Line.of(line, angleDegrees))
                        .toList());
    }
}
