package org.myaypon.draw;

import java.util.List;
import java.util.Optional;
import org.myaypon.text.GlyphRun;
import org.myaypon.text.Halo;
import org.myaypon.text.ShapedText;

/** Writes lines of text, and the halos behind them, into a content stream. */
final class PdfText {
    private static final String BURMESE = "my";
    private static final String ENGLISH = "en";

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
        state.letters(text.style().color());
        code.operator("BT");
        for (int i = 0; i < text.runs().size(); i++) {
            GlyphRun run = text.runs().get(i);
            PdfFont font = parts.font(run.font());
            code.name(font.name()).number(run.sizePt(), 3).operator("Tf");
            PdfGlyphs glyphs = new PdfGlyphs(code, run, font, xPt, yPt);
            for (TextPiece piece :
                    TextPiece.of(run, endMm(text, i), text.style().letterSpacing() != 0)) {
                show(piece, glyphs);
            }
        }
        code.operator("ET");
    }

    /** An unseen space where a line ends, so that its last word and the next line's first are not read as one. */
    void space(ShapedText after, double xPt, double yPt) {
        GlyphRun run = after.runs().get(after.runs().size() - 1);
        PdfFont font = parts.font(run.font());
        int space = FontOutlines.of(run.font()).space();
        code.operator("BT");
        code.name(font.name()).number(run.sizePt(), 3).operator("Tf");
        double endPt = after.widthMm() * PdfState.PT_PER_MM;
        new PdfGlyphs(code, run, font, xPt + endPt, yPt).show(List.of(new GlyphRun.Glyph(space, 0, 0)));
        code.operator("ET");
    }

    /** Where a run ends: where the next one starts, or the line ends. */
    private static double endMm(ShapedText text, int run) {
        return text.runs().stream()
                .skip(run + 1L)
                .filter(next -> !next.glyphs().isEmpty())
                .mapToDouble(next -> next.glyphs().get(0).xMm())
                .findFirst()
                .orElse(text.widthMm());
    }

    /** Shows a piece: in a span where its text must be stated, or is of another language than the document. */
    private void show(TextPiece piece, PdfGlyphs glyphs) {
        Optional<String> language = otherLanguage(piece.text());
        boolean spanned = !piece.plain() || language.isPresent();
        if (spanned) {
            beginSpan(piece, language);
        }
        glyphs.show(piece.glyphs());
        if (spanned) {
            code.operator("EMC");
        }
    }

    private void beginSpan(TextPiece piece, Optional<String> language) {
        code.raw("/Span<<");
        language.ifPresent(tag -> code.raw("/Lang(" + tag + ")"));
        if (!piece.plain()) {
            code.raw("/ActualText<FEFF");
            piece.text().chars().forEach(code::hex);
            code.raw(">");
        }
        code.raw(">>").operator("BDC");
    }

    /** The language of a text where it is not that of the document; a text without letters is of any. */
    private Optional<String> otherLanguage(String text) {
        boolean letters = text.codePoints().anyMatch(Character::isLetter);
        boolean burmese =
                text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.MYANMAR);
        String language = burmese ? BURMESE : ENGLISH;
        return (letters || burmese) && !language.equals(parts.language()) ? Optional.of(language) : Optional.empty();
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
