package org.myaypon.text;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The bundled typefaces: Open Sans, and Noto Sans Myanmar for Burmese. They are read from the program itself, each when
 * it is first needed; fonts of the machine never matter. All methods may be called from any thread. The first use of
 * a font is a {@link org.myaypon.data.UserException} when Java cannot open fonts at all on this machine.
 */
public final class Fonts {

    private Fonts() {}

    /**
     * Shapes and measures one line with HarfBuzz, through Java's layout. Letters are kerned as their font has it (Open Sans has
     * no pairs); Latin ones are never joined to ligatures, so that each keeps a glyph of its own; figures are tabular. Letter spacing stands between Latin
     * letters, and not behind the line's last one. A line break or tab counts as a space. A character that no bundled
     * font has is drawn as an empty box and named in {@link ShapedText#missing()}.
     *
     * @param text the line, in logical order; may be empty
     * @param style how it looks
     */
    public static ShapedText shape(String text, TextStyle style) {
        return Shaper.shape(style.burmeseDigits() ? BurmeseDigits.of(text) : text, style);
    }

    /**
     * The box that a line's ink fills, in millimetres from the start of its baseline, y downwards. Font heights leave
     * room for the tallest stack of Burmese signs; this is what the letters of this line really need.
     *
     * @return an empty rectangle at the origin when nothing is drawn
     */
    public static Rectangle2D ink(ShapedText line) {
        Rectangle2D all = new Rectangle2D.Double();
        boolean found = false;
        for (GlyphRun run : line.runs()) {
            double unitMm = run.sizePt() * Points.MM_PER_PT / LoadedFont.EM;
            for (GlyphRun.Glyph glyph : run.glyphs()) {
                Rectangle2D ink = LoadedFont.of(run.font()).ink(glyph.id());
                if (ink.isEmpty()) {
                    continue;
                }
                Rectangle2D placed = new Rectangle2D.Double(
                        glyph.xMm() + ink.getX() * unitMm,
                        glyph.yMm() + ink.getY() * unitMm,
                        ink.getWidth() * unitMm,
                        ink.getHeight() * unitMm);
                all = found ? all.createUnion(placed) : placed;
                found = true;
            }
        }
        return all;
    }

    /** A font file's bytes, to be embedded in a document. */
    public static byte[] bytes(FontFile file) {
        try (InputStream in = LoadedFont.open(file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A font file as Java draws it, at a size of 1 point; its glyph ids are those of {@link GlyphRun}. */
    public static Font font(FontFile file) {
        return LoadedFont.of(file).font().deriveFont(1f);
    }
}
