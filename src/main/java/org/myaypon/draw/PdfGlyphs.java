package org.myaypon.draw;

import java.util.List;
import org.myaypon.text.GlyphRun;

/** Shows the glyphs of one run inside a text object, each in its place. */
final class PdfGlyphs {
    /** A pen may stray this far, in thousandths of the size, before it is put right. */
    private static final long TOLERANCE = 3;

    private final PdfCode code;
    private final PdfFont font;
    private final FontOutlines outlines;
    private final double xPt;
    private final double yPt;
    private final double unitsPerMm;

    /**
     * Glyphs of a run.
     *
     * @param xPt the start of the line in points
     * @param yPt its baseline in points, y upwards
     */
    PdfGlyphs(PdfCode code, GlyphRun run, PdfFont font, double xPt, double yPt) {
        this.code = code;
        this.font = font;
        this.xPt = xPt;
        this.yPt = yPt;
        outlines = FontOutlines.of(run.font());
        unitsPerMm = PdfState.PT_PER_MM * 1000 / run.sizePt();
    }

    /** Shows glyphs, in one array for as long as they stand on the same height. */
    void show(List<GlyphRun.Glyph> glyphs) {
        int from = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            if (i == glyphs.size() || glyphs.get(i).yMm() != glyphs.get(from).yMm()) {
                showLevel(glyphs.subList(from, i));
                from = i;
            }
        }
    }

    private void showLevel(List<GlyphRun.Glyph> glyphs) {
        GlyphRun.Glyph first = glyphs.get(0);
        code.raw("1 0 0 1 ")
                .number(xPt + first.xMm() * PdfState.PT_PER_MM, 2)
                .number(yPt - first.yMm() * PdfState.PT_PER_MM, 2)
                .operator("Tm");
        code.raw("[<");
        long pen = 0;
        for (GlyphRun.Glyph glyph : glyphs) {
            long off = Math.round((glyph.xMm() - first.xMm()) * unitsPerMm) - pen;
            if (Math.abs(off) >= TOLERANCE) {
                code.raw(">").integer(-off).raw("<");
                pen += off;
            }
            code.hex(glyph.id());
            pen += outlines.width(glyph.id());
            font.use(glyph.id());
        }
        code.raw(">]").operator("TJ");
    }
}
