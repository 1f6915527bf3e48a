package org.myaypon.text;

import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.List;

/** Lays the spans of one line out after each other. */
final class Shaper {
    /** Burmese letters look larger than Latin ones of the same size. */
    private static final double BURMESE_SIZE = 0.92;

    /** Java's layout marks a character without a glyph of its own by the two highest ids. */
    private static final int FIRST_NO_GLYPH = 0xFFFE;

    private final String text;
    private final char[] drawn;
    private final TextStyle style;
    private final List<GlyphRun> runs = new ArrayList<>();
    private double widthMm;
    private double ascentMm;
    private double descentMm;

    private Shaper(String text, TextStyle style) {
        this.text = text;
        this.style = style;
        this.drawn = asDrawn(text);
    }

    static ShapedText shape(String text, TextStyle style) {
        return new Shaper(text, style).shape();
    }

    private ShapedText shape() {
        FontRuns split = FontRuns.of(new String(drawn), style.face());
        if (split.spans().isEmpty()) {
            measureHeight(style.face().latin(), style.sizePt());
        }
        for (FontRuns.Span span : split.spans()) {
            add(span);
        }
        return new ShapedText(text, style, runs, Math.max(0, widthMm), ascentMm, descentMm, split.missing());
    }

    private void add(FontRuns.Span span) {
        boolean burmese = span.font().isBurmese();
        double sizePt = burmese ? style.sizePt() * BURMESE_SIZE : style.sizePt();
        double unitMm = sizePt * Points.MM_PER_PT / LoadedFont.EM;
        GlyphVector laidOut = LoadedFont.of(span.font()).layOut(drawn, span.start(), span.end());
        double[] spacing = burmese ? new double[span.end() - span.start() + 1] : spacing(span);
        List<GlyphRun.Glyph> glyphs = new ArrayList<>(laidOut.getNumGlyphs());
        float[] at = laidOut.getGlyphPositions(0, laidOut.getNumGlyphs() + 1, null);
        for (int i = 0; i < laidOut.getNumGlyphs(); i++) {
            int id = laidOut.getGlyphCode(i);
            if (id < FIRST_NO_GLYPH) {
                double x = widthMm + at[2 * i] * unitMm + spacing[laidOut.getGlyphCharIndex(i)];
                glyphs.add(new GlyphRun.Glyph(id, x, at[2 * i + 1] * unitMm));
            }
        }
        runs.add(new GlyphRun(span.font(), sizePt, text.substring(span.start(), span.end()), glyphs));
        widthMm += at[at.length - 2] * unitMm + spacing[spacing.length - 1];
        measureHeight(span.font(), sizePt);
    }

    /** The extra space in front of each character of a span and, last, behind it. */
    private double[] spacing(FontRuns.Span span) {
        double stepMm = style.letterSpacing() * style.sizePt() * Points.MM_PER_PT;
        double[] before = new double[span.end() - span.start() + 1];
        for (int i = span.start() + 1; i <= span.end(); i++) {
            before[i - span.start()] = before[i - span.start() - 1] + (opensGap(i) ? stepMm : 0);
        }
        return before;
    }

    /** Whether letter spacing stands before a character: not before a mark, and not behind the line's last letter. */
    private boolean opensGap(int index) {
        if (index >= text.length() || Character.isLowSurrogate(text.charAt(index))) {
            return false;
        }
        int codePoint = text.codePointAt(index);
        return !FontRuns.isInvisible(codePoint) && Character.getType(codePoint) != Character.NON_SPACING_MARK;
    }

    private void measureHeight(FontFile file, double sizePt) {
        LoadedFont font = LoadedFont.of(file);
        ascentMm = Math.max(ascentMm, font.ascent() * sizePt * Points.MM_PER_PT);
        descentMm = Math.max(descentMm, font.descent() * sizePt * Points.MM_PER_PT);
    }

    /** The characters that are drawn for a text's own: of equal number, and all in the fonts where there is a stand-in. */
    private static char[] asDrawn(String text) {
        char[] drawn = text.toCharArray();
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = asDrawn(drawn[i]);
        }
        return drawn;
    }

    /** Control characters are spaces; the narrow space and the hyphen that do not break look like those that do. */
    private static char asDrawn(char c) {
        return switch (c) {
            case '\u202F' -> '\u2009';
            case '\u2011' -> '-';
            default -> Character.isISOControl(c) ? ' ' : c;
        };
    }
}
