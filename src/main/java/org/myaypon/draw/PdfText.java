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
    private static final TextPiece NOTHING = new TextPiece("", List.of(), false);

    private final PdfCode code;
    private final PdfState state;
    private final PdfPageParts parts;

    PdfText(PdfCode code, PdfState state, PdfPageParts parts) {
        this.code = code;
        this.state = state;
        this.parts = parts;
    }

    /** Letters, from a place in points, y upwards; of a slanted line, which no reader puts together again, its text is stated. */
    void letters(ShapedText text, double xPt, double yPt, boolean slanted) {
        if (!text.runs().isEmpty() && (slanted || text.isFoundAsOther())) {
            beginSpan(new TextPiece(text.text(), List.of(), false), otherLanguage(text.text()));
            state.letters(text.style().color());
            whole(text, xPt, yPt);
            code.operator("EMC");
            return;
        }
        state.letters(text.style().color());
        boolean spaced = text.style().letterSpacing() != 0;
        runs(text, xPt, yPt, (run, endMm, glyphs) -> TextPiece.of(run, endMm, spaced)
                .forEach(piece -> show(piece, glyphs)));
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
            code.raw("/ActualText").string(piece.text());
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

    /**
     * Letters with their halo: one span that states the line's text, in which its letters are first drawn along with a wide pen and
     * then filled.
     */
    void lettersWithHalo(ShapedText text, Halo halo, double xPt, double yPt) {
        String stated = text.text();
        beginSpan(new TextPiece(stated, List.of(), false), otherLanguage(stated));
        outline(text, halo, xPt, yPt);
        state.letters(text.style().color());
        whole(text, xPt, yPt);
        code.operator("EMC");
    }

    /** The halo of letters that are written elsewhere: a span that states nothing. */
    void halo(ShapedText text, Halo halo, double xPt, double yPt) {
        beginSpan(NOTHING, Optional.empty());
        outline(text, halo, xPt, yPt);
        code.operator("EMC");
    }

    private void outline(ShapedText text, Halo halo, double xPt, double yPt) {
        double widthMm = 2 * halo.widthMm();
        state.outlines(new Stroke(halo.color(), widthMm, List.of(), 0, Stroke.Cap.ROUND, Stroke.Join.ROUND));
        whole(text, xPt, yPt);
    }

    /** The glyphs of a line whose text is stated around them. */
    private void whole(ShapedText text, double xPt, double yPt) {
        runs(text, xPt, yPt, (run, endMm, glyphs) -> TextPiece.whole(run, endMm)
                .ifPresent(piece -> glyphs.show(piece.glyphs())));
    }

    /** Writes a run that ends at a place in its line with its own font. */
    private interface RunWriting {
        void write(GlyphRun run, double endMm, PdfGlyphs glyphs);
    }

    /** One text object with all runs of a line, each in its font. */
    private void runs(ShapedText text, double xPt, double yPt, RunWriting writing) {
        code.operator("BT");
        for (int i = 0; i < text.runs().size(); i++) {
            GlyphRun run = text.runs().get(i);
            PdfFont font = parts.font(run.font());
            code.name(font.name()).number(run.sizePt(), 3).operator("Tf");
            writing.write(run, endMm(text, i), new PdfGlyphs(code, run, font, xPt, yPt));
        }
        code.operator("ET");
    }
}
