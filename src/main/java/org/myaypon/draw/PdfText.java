package org.myaypon.draw;

import java.util.List;
import org.myaypon.text.GlyphRun;
import org.myaypon.text.Halo;
import org.myaypon.text.ShapedText;

/** Writes lines of text, and the halos behind them, into a content stream. */
final class PdfText {
    /** A pen may stray this far, in thousandths of the size, before it is put right. */
    private static final long TOLERANCE = 3;

    private final PdfCode code;
    private final PdfState state;
    private final PdfPageParts parts;

    PdfText(PdfCode code, PdfState state, PdfPageParts parts) {
        this.code = code;
        this.state = state;
        this.parts = parts;
    }

    /** Letters, from a place in points, y upwards. */
    void letters(ShapedText text, double xPt, double yPt) {
        state.fill(text.style().color());
        code.operator("BT");
        for (GlyphRun run : text.runs()) {
            PdfFont font = parts.font(run.font());
            code.name(font.name()).number(run.sizePt(), 3).operator("Tf");
            for (TextPiece piece : TextPiece.of(run, text.style().letterSpacing() != 0)) {
                if (piece.plain()) {
                    glyphs(run, piece.glyphs(), font, xPt, yPt);
                } else {
                    state(piece.text());
                    glyphs(run, piece.glyphs(), font, xPt, yPt);
                    code.operator("EMC");
                }
            }
        }
        code.operator("ET");
    }

    /** Begins a span that states what its glyphs mean. */
    private void state(String text) {
        code.raw("/Span<</ActualText<FEFF");
        text.chars().forEach(code::hex);
        code.raw(">>>").operator("BDC");
    }

    /** Glyphs, in one array for as long as they stand on the same height. */
    private void glyphs(GlyphRun run, List<GlyphRun.Glyph> glyphs, PdfFont font, double xPt, double yPt) {
        FontOutlines widths = FontOutlines.of(run.font());
        double units = PdfState.PT_PER_MM * 1000 / run.sizePt();
        boolean open = false;
        double height = 0;
        double start = 0;
        long pen = 0;
        for (GlyphRun.Glyph glyph : glyphs) {
            if (!open || glyph.yMm() != height) {
                if (open) {
                    code.raw(">]").operator("TJ");
                }
                height = glyph.yMm();
                start = glyph.xMm();
                pen = 0;
                open = true;
                code.raw("1 0 0 1 ")
                        .number(xPt + start * PdfState.PT_PER_MM, 2)
                        .number(yPt - height * PdfState.PT_PER_MM, 2)
                        .operator("Tm");
                code.raw("[<");
            }
            long off = Math.round((glyph.xMm() - start) * units) - pen;
            if (Math.abs(off) >= TOLERANCE) {
                code.raw(">").integer(-off).raw("<");
                pen += off;
            }
            code.hex(glyph.id());
            pen += widths.width(glyph.id());
            font.use(glyph.id());
        }
        if (open) {
            code.raw(">]").operator("TJ");
        }
    }

    /** The edge behind the letters: each letter's outline, stroked twice as wide as the halo reaches. */
    void halo(ShapedText text, Halo halo, double xPt, double yPt) {
        state.line(halo.color());
        for (GlyphRun run : text.runs()) {
            double unit = run.sizePt() / PdfOutline.UNITS;
            state.save();
            state.width(2 * halo.widthMm() * PdfState.PT_PER_MM / unit);
            state.join(Stroke.Join.ROUND);
            code.number(unit, 5).raw(" 0 0 ").number(unit, 5);
            code.number(xPt, 2).number(yPt, 2).operator("cm");
            outlines(run, PdfState.PT_PER_MM / unit);
            state.restore();
        }
    }

    private void outlines(GlyphRun run, double unitsPerMm) {
        FontOutlines font = FontOutlines.of(run.font());
        long penX = 0;
        long penY = 0;
        for (GlyphRun.Glyph glyph : run.glyphs()) {
            if (font.outline(glyph.id()).getCurrentPoint() == null) {
                continue;
            }
            long x = Math.round(glyph.xMm() * unitsPerMm);
            long y = Math.round(-glyph.yMm() * unitsPerMm);
            if (x != penX || y != penY) {
                code.raw("1 0 0 1 ").integer(x - penX).integer(y - penY).operator("cm");
            }
            penX = x;
            penY = y;
            code.name(parts.outline(run.font(), glyph.id())).operator("Do");
        }
    }
}
