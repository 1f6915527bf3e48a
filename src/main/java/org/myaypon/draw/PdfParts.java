package org.myaypon.draw;

import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.myaypon.page.Page;
import org.myaypon.page.PageItem;
import org.myaypon.text.FontFile;

/** What the pages of a document share: fonts, hatches, drawings, layers. Each is made once, when it is needed. */
final class PdfParts {

    /**
     * A part and its name on every page.
     *
     * @param name the name, without its slash
     * @param part the part
     */
    record Named<T>(String name, T part) {}

    private record PatternKey(Fill.Hatch hatch, PdfOrigin origin) {}

    private final PDDocument document;
    private final Map<FontFile, PdfFont> fonts = new LinkedHashMap<>();
    private final Map<Integer, PDExtendedGraphicsState> fillAlphas = new HashMap<>();
    private final Map<Integer, PDExtendedGraphicsState> lineAlphas = new HashMap<>();
    private final Map<PatternKey, Named<PDTilingPattern>> patterns = new HashMap<>();
    private final PdfDrawings drawings;
    private final PdfLayers layers = new PdfLayers();
    private final String language;
    private final PdfColors colors;

    /**
     * Parts of a document.
     *
     * @param language the main language of its texts
     * @param colors how colours stand in it
     */
    PdfParts(PDDocument document, String language, PdfColors colors) {
        this.document = document;
        this.language = language;
        this.colors = colors;
        drawings = new PdfDrawings(document, this);
    }

    PdfFont font(FontFile file) {
        return fonts.computeIfAbsent(file, key -> new PdfFont(document, key, "F" + (fonts.size() + 1)));
    }

    PDExtendedGraphicsState fillAlpha(int alpha) {
        return fillAlphas.computeIfAbsent(alpha, key -> {
            PDExtendedGraphicsState state = new PDExtendedGraphicsState();
            state.setNonStrokingAlphaConstant(key / 255f);
            return state;
        });
    }

    PDExtendedGraphicsState lineAlpha(int alpha) {
        return lineAlphas.computeIfAbsent(alpha, key -> {
            PDExtendedGraphicsState state = new PDExtendedGraphicsState();
            state.setStrokingAlphaConstant(key / 255f);
            return state;
        });
    }

    /** A hatch that starts at the upper left corner of a page. */
    Named<PDTilingPattern> pattern(Fill.Hatch hatch, PdfOrigin origin) {
        return patterns.computeIfAbsent(
                new PatternKey(hatch, origin),
                key -> new Named<>("P" + (patterns.size() + 1), PdfPattern.of(key.hatch(), key.origin(), colors)));
    }

    /** A pattern of tiles that starts at the upper left corner of a page. */
    Named<PDTilingPattern> pattern(Fill.Pattern pattern, PdfOrigin origin) {
        return drawings.pattern(pattern, origin);
    }

    /** A form that draws a drawing, in points from the drawing's origin upwards. */
    Named<PDFormXObject> drawing(Drawing drawing, boolean seeThrough) {
        return drawings.form(drawing, seeThrough);
    }

    Named<PDImageXObject> picture(RasterPicture picture) {
        return drawings.picture(picture);
    }

    /** What drawings and pictures are made of, in the order in which they were first drawn. */
    List<byte[]> drawn() {
        return drawings.content();
    }

    /** A form whose shapes are seen together as one, isolated from what lies beneath. */
    PDFormXObject group(PdfCode code, PDResources named, Rectangle2D areaPt) {
        PDFormXObject form = group(named, areaPt);
        PackedCode.fill(form.getCOSObject(), code);
        return form;
    }

    /** Such a form whose code follows. */
    PDFormXObject group(PDResources named, Rectangle2D areaPt) {
        PDFormXObject form = empty(named, areaPt);
        COSDictionary group = new COSDictionary();
        group.setItem(COSName.TYPE, COSName.GROUP);
        group.setItem(COSName.S, COSName.TRANSPARENCY);
        group.setItem(COSName.CS, colors.blending());
        group.setBoolean(COSName.I, true);
        form.getCOSObject().setItem(COSName.GROUP, group);
        return form;
    }

    /** A form whose shapes are drawn one by one. */
    PDFormXObject form(PdfCode code, PDResources named, Rectangle2D areaPt) {
        PDFormXObject form = empty(named, areaPt);
        PackedCode.fill(form.getCOSObject(), code);
        return form;
    }

    private PDFormXObject empty(PDResources named, Rectangle2D areaPt) {
        PDFormXObject form = new PDFormXObject(document);
        form.setBBox(box(areaPt));
        form.setResources(named);
        return form;
    }

    static PDRectangle box(Rectangle2D areaPt) {
        return new PDRectangle(
                (float) areaPt.getX(), (float) areaPt.getY(), (float) areaPt.getWidth(), (float) areaPt.getHeight());
    }

    Named<PDOptionalContentGroup> layer(String title) {
        return layers.layer(title);
    }

    /** Tells which of a page's layers its legend explains, in its order. */
    void explain(Page page) {
        page.items().stream()
                .filter(PageItem.MapFrame.class::isInstance)
                .forEach(item -> layers.explain(((PageItem.MapFrame) item).explained()));
    }

    /** How colours stand in the document. */
    PdfColors colors() {
        return colors;
    }

    /** The main language of the document's texts, "en" or "my". */
    String language() {
        return language;
    }

    /** Cuts the fonts down to the letters that were used and lists the layers; nothing can be drawn after it. */
    void finish() {
        fonts.values().forEach(PdfFont::subset);
        layers.finish(document.getDocumentCatalog());
    }
}
