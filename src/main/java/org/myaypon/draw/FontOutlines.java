package org.myaypon.draw;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.myaypon.text.FontFile;
import org.myaypon.text.Fonts;

/**
 * A bundled font file's outlines, widths and characters by glyph id, straight from its tables: the same bytes that a PDF
 * embeds. May be used from any thread.
 */
final class FontOutlines {
    private static final Map<FontFile, FontOutlines> LOADED = new ConcurrentHashMap<>();

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final int unitsPerEm;
    private final Map<Integer, Path2D> outlines = new ConcurrentHashMap<>();

    private FontOutlines(TrueTypeFont font) throws IOException {
        this.font = font;
        characters = font.getUnicodeCmapLookup();
        unitsPerEm = font.getUnitsPerEm();
    }

    static FontOutlines of(FontFile file) {
        return LOADED.computeIfAbsent(file, FontOutlines::load);
    }

    private static FontOutlines load(FontFile file) {
        try {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(Fonts.bytes(file)));
            // Text comes shaped; without this the substitution tables would be read for nothing.
            font.setEnableGsub(false);
            return new FontOutlines(font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parsed font, shared by all documents: never to be closed. */
    TrueTypeFont font() {
        return font;
    }

    /** A glyph's outline in parts of the font's size, y downwards; empty for a space. Not to be changed. */
    Path2D outline(int glyph) {
        return outlines.computeIfAbsent(glyph, this::read);
    }

    private Path2D read(int glyph) {
        try {
            var data = font.getGlyph().getGlyph(glyph);
            Path2D path = new Path2D.Float(Path2D.WIND_NON_ZERO);
            if (data != null) {
                double unit = 1.0 / unitsPerEm;
                path.append(data.getPath().getPathIterator(AffineTransform.getScaleInstance(unit, -unit)), false);
            }
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How far a glyph moves the pen, in thousandths of the size, rounded as a PDF's table of widths has it. */
    int width(int glyph) {
        try {
            return Math.round(font.getAdvanceWidth(glyph) * 1000f / unitsPerEm);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a PDF reader that sees this glyph alone takes it for this character. */
    boolean reads(int glyph, int codePoint) {
        List<Integer> codes = characters.getCharCodes(glyph);
        return codes != null && !codes.isEmpty() && codes.get(0) == codePoint;
    }

    /** The glyph of the ordinary space. */
    int space() {
        return characters.getGlyphId(' ');
    }
}
