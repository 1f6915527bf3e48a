package org.myaypon.text;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.LineMetrics;
import java.awt.font.TextAttribute;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.myaypon.data.UserException;

/**
 * A bundled font file, opened at a size of {@link #EM} units. Its advances are the file's own: without hinting, and the
 * same on every machine.
 */
final class LoadedFont {
    /** The size in which everything is measured before it is scaled. */
    static final float EM = 1000f;

    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);
    private static final Map<FontFile, LoadedFont> LOADED = new ConcurrentHashMap<>();

    private final Font font;
    private final double ascent;
    private final double descent;
    private final Map<Integer, Rectangle2D> ink = new ConcurrentHashMap<>();

    private LoadedFont(Font font) {
        this.font = font;
        LineMetrics metrics = font.getLineMetrics("x", UNHINTED);
        ascent = metrics.getAscent();
        descent = metrics.getDescent();
    }

    static LoadedFont of(FontFile file) {
        return LOADED.computeIfAbsent(file, LoadedFont::load);
    }

    private static LoadedFont load(FontFile file) {
        try (InputStream in = open(file)) {
            Font plain = Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(EM);
            // Kerning only: a ligature would make one glyph of two letters, which then cannot be found or copied.
            return new LoadedFont(plain.deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON)));
        } catch (IOException e) {
            // Java copies the font to the temporary folder, and on Linux starts up through the fontconfig library.
            throw new UserException(
                    "Java could not open the fonts that come with the program",
                    file.resource(),
                    "Check that the temporary folder can be written; on Linux, that the fontconfig library"
                            + " (package libfontconfig1 or fontconfig) is installed",
                    e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the bundled font " + file.resource() + " is damaged", e);
        }
    }

    static InputStream open(FontFile file) {
        InputStream in = FontFile.class.getResourceAsStream(file.resource());
        if (in == null) {
            throw new IllegalStateException("the bundled font " + file.resource() + " is not in the program");
        }
        return in;
    }

    Font font() {
        return font;
    }

    /** How far the font reaches above the baseline, in parts of its size. */
    double ascent() {
        return ascent / EM;
    }

    /** How far the font reaches below the baseline, in parts of its size. */
    double descent() {
        return descent / EM;
    }

    boolean has(int codePoint) {
        return font.canDisplay(codePoint);
    }

    GlyphVector layOut(char[] text, int start, int end) {
        return font.layoutGlyphVector(UNHINTED, text, start, end, Font.LAYOUT_LEFT_TO_RIGHT);
    }

    /** The box around a glyph's outline, in units of {@link #EM}, y downwards; empty for a space. */
    Rectangle2D ink(int glyph) {
        return ink.computeIfAbsent(glyph, this::measureInk);
    }

    private Rectangle2D measureInk(int glyph) {
        Shape outline = font.createGlyphVector(UNHINTED, new int[] {glyph}).getGlyphOutline(0);
        return outline.getBounds2D();
    }
}
