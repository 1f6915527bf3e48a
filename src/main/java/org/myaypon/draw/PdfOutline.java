package org.myaypon.draw;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.myaypon.text.FontFile;

/**
 * A letter's outline as a form to be stroked, for halos. Drawn as text a halo would be read as a second copy of the
 * words by every program that searches or copies; drawn as paths in place it would swell the file.
 */
final class PdfOutline {
    /** A form's units: thousandths of the font's size. */
    static final double UNITS = 1000;

    private PdfOutline() {}

    static PDFormXObject of(PDDocument document, FontFile file, int glyph) {
        Path2D outline = FontOutlines.of(file).outline(glyph);
        PdfCode code = new PdfCode();
        code.path(outline, AffineTransform.getScaleInstance(UNITS, -UNITS), 0);
        code.operator("S");
        PDFormXObject form = new PDFormXObject(document);
        form.setBBox(reach(outline.getBounds2D()));
        form.setResources(new PDResources());
        PdfParts.fill(form.getCOSObject(), code);
        return form;
    }

    /** The outline's box with the font's size around it, so that the widest halo stays inside. */
    private static PDRectangle reach(Rectangle2D box) {
        return new PDRectangle(
                (float) Math.floor((box.getMinX() - 1) * UNITS),
                (float) Math.floor((-box.getMaxY() - 1) * UNITS),
                (float) Math.ceil((box.getWidth() + 2) * UNITS),
                (float) Math.ceil((box.getHeight() + 2) * UNITS));
    }
}
