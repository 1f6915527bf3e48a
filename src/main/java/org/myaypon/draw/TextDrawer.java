package org.myaypon.draw;

import java.util.List;
import org.myaypon.page.PageItem.PlacedLine;

/**
 * Draws upright lines of text, first all halos, then the letters as what they are to a reader.
 *
 * @param surface where to
 */
record TextDrawer(Surface surface) {

    /** Lines that are one part of the page; nothing where there are none. */
    void draw(Role role, List<PlacedLine> lines) {
        if (!lines.isEmpty()) {
            halos(lines);
            letters(PagePart.of(role), lines);
        }
    }

    /** Lines inside a part that has begun. */
    void draw(List<PlacedLine> lines) {
        lines.forEach(this::halo);
        lines.forEach(this::text);
    }

    /** The halos of lines, which say nothing. */
    void halos(List<PlacedLine> lines) {
        List<PlacedLine> edged = lines.stream()
                .filter(line -> line.text().style().halo().isPresent())
                .toList();
        if (!edged.isEmpty()) {
            surface.beginPart(PagePart.DECORATION);
            edged.forEach(this::halo);
            surface.endPart();
        }
    }

    /** The letters of lines as one part, without halos. */
    void letters(PagePart part, List<PlacedLine> lines) {
        surface.beginPart(part);
        text(lines);
        surface.endPart();
    }

    /** The letters of lines inside a part that has begun, without halos. */
    void text(List<PlacedLine> lines) {
        lines.forEach(this::text);
    }

    private void halo(PlacedLine line) {
        surface.halo(line.text(), line.xMm(), line.baselineMm());
    }

    private void text(PlacedLine line) {
        surface.text(line.text(), line.xMm(), line.baselineMm());
    }
}
