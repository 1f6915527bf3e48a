package org.myaypon.draw;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.myaypon.text.FontFile;

/** A font embedded in a document, with the glyphs that the document uses. */
final class PdfFont {
    private final String name;
    private final PDType0Font font;
    private final Set<Integer> used = new TreeSet<>();

    /**
     * Embeds a font.
     *
     * @param name what content streams call it
     */
    PdfFont(PDDocument document, FontFile file, String name) {
        this.name = name;
        try {
            font = PDType0Font.load(document, FontOutlines.of(file).font(), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return name;
    }

    PDType0Font font() {
        return font;
    }

    void use(int glyph) {
        used.add(glyph);
    }

    void subset() {
        try {
            font.addGlyphsToSubset(used);
            font.subset();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
