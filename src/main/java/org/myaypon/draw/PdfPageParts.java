package org.myaypon.draw;

import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.myaypon.text.FontFile;

/** The resources of one page: what its content stream names, taken from the document's parts as it is needed. */
final class PdfPageParts {
    private final PdfParts document;
    private final PdfOrigin origin;
    private final PDResources resources = new PDResources();
    private int groups;

    PdfPageParts(PdfParts document, PdfOrigin origin) {
        this.document = document;
        this.origin = origin;
    }

    PDResources resources() {
        return resources;
    }

    /** How colours stand in the document. */
    PdfColors colors() {
        return document.colors();
    }

    /** The main language of the document's texts. */
    String language() {
        return document.language();
    }

    PdfFont font(FontFile file) {
        PdfFont font = document.font(file);
        resources.put(COSName.getPDFName(font.name()), font.font());
        return font;
    }

    /** The name of the setting that makes fills see-through; 255 is opaque. */
    String fillAlpha(int alpha) {
        String name = "A" + alpha;
        resources.put(COSName.getPDFName(name), document.fillAlpha(alpha));
        return name;
    }

    /** The name of the setting that makes lines see-through; 255 is opaque. */
    String lineAlpha(int alpha) {
        String name = "L" + alpha;
        resources.put(COSName.getPDFName(name), document.lineAlpha(alpha));
        return name;
    }

    /** The name of a hatch's pattern. */
    String pattern(Fill.Hatch hatch) {
        PdfParts.Named<PDTilingPattern> pattern = document.pattern(hatch, origin);
        resources.put(COSName.getPDFName(pattern.name()), pattern.part());
        return pattern.name();
    }

    /** The name of a pattern of tiles. */
    String pattern(Fill.Pattern pattern) {
        PdfParts.Named<PDTilingPattern> named = document.pattern(pattern, origin);
        resources.put(COSName.getPDFName(named.name()), named.part());
        return named.name();
    }

    /** The name of the form that draws a drawing. */
    String drawing(Drawing drawing, boolean seeThrough) {
        return put(document.drawing(drawing, seeThrough));
    }

    /** The name of a picture. */
    String picture(RasterPicture picture) {
        return put(document.picture(picture));
    }

    private String put(PdfParts.Named<? extends PDXObject> object) {
        resources.put(COSName.getPDFName(object.name()), object.part());
        return object.name();
    }

    /** A transparency group, cut to an area, whose code follows. */
    PdfParts.Named<PDFormXObject> group(PDResources named, Rectangle2D areaPt) {
        PdfParts.Named<PDFormXObject> group = new PdfParts.Named<>("T" + ++groups, document.group(named, areaPt));
        put(group);
        return group;
    }

    /** The name of the form that fills an area. */
    String area(PdfParts.Named<PDFormXObject> form) {
        return put(form);
    }

    /** The name of a layer. */
    String layer(String title) {
        PdfParts.Named<PDOptionalContentGroup> layer = document.layer(title);
        resources.put(COSName.getPDFName(layer.name()), layer.part());
        return layer.name();
    }
}
