package org.myaypon.text;

import java.util.List;
import java.util.Objects;

/**
 * Glyphs of one font file that follow each other on a line.
 *
 * @param font the font file that the glyph ids belong to
 * @param sizePt the size of this run in points
 * @param text the characters that the glyphs stand for, in logical order
 * @param glyphs the glyphs, in drawing order
 */
public record GlyphRun(FontFile font, double sizePt, String text, List<Glyph> glyphs) {

    /**
     * One glyph in its place.
     *
     * @param id the glyph's id in the font file
     * @param xMm its origin, from the start of the line to the right
     * @param yMm its origin, from the baseline downwards
     */
    public record Glyph(int id, double xMm, double yMm) {}

    public GlyphRun {
        Objects.requireNonNull(font);
        Objects.requireNonNull(text);
        glyphs = List.copyOf(glyphs);
    }
}
