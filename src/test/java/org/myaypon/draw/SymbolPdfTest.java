package org.myaypon.draw;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.geotools.api.style.Graphic;
import org.junit.jupiter.api.Test;
import org.myaypon.page.Page;

/** How symbols are written to a PDF: as vectors, and each once. */
class SymbolPdfTest {
    private static final String ALL = "POLYGON ((0 0, 100 0, 100 80, 0 80, 0 0))";
    private static final String SVG = "data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg'"
            + " viewBox='0 0 10 10'><circle cx='5' cy='5' r='5' fill='red'/><path d='M0 0L10 10' stroke='blue'/></svg>";

    private static List<PDXObject> objects(PDResources resources) throws IOException {
        List<PDXObject> objects = new ArrayList<>();
        for (COSName name : resources.getXObjectNames()) {
            objects.add(resources.getXObject(name));
        }
        return objects;
    }

    private static String code(PDFormXObject form) throws IOException {
        return new String(form.getContentStream().toByteArray(), StandardCharsets.ISO_8859_1);
    }

    @Test
    void aPatternOfMarksIsATilingPatternOfVectors() throws IOException {
        try (PdfContent pdf =
                new PdfContent(Looks.page(ALL, Looks.pattern(Looks.graphic(5, Looks.filled("circle", Color.RED)))))) {
            List<PDTilingPattern> patterns = new ArrayList<>();
            for (COSName name : pdf.page.getResources().getPatternNames()) {
                patterns.add((PDTilingPattern) pdf.page.getResources().getPattern(name));
            }
            assertEquals(1, patterns.size());
            assertEquals(5 * 72 / 25.4, patterns.get(0).getXStep(), 0.001);
            String code = new String(patterns.get(0).getContentStream().toByteArray(), StandardCharsets.ISO_8859_1);
            assertTrue(code.contains("1 0 0 rg") && code.contains(" c\n"), code);
            assertEquals(1, pdf.count("scn"));
        }
    }

    @Test
    void theSamePatternOfManyFeaturesIsWrittenOnce() throws IOException {
        Page page = new Sheet()
                .layer(
                        "Areas",
                        Sheet.style(Looks.pattern(Looks.graphic(5, Looks.filled("circle", Color.RED)))),
                        Sheet.square(0, 0, 10),
                        Sheet.square(20, 0, 10),
                        Sheet.square(40, 0, 10))
                .page();
        try (PdfContent pdf = new PdfContent(page)) {
            int count = 0;
            for (COSName name : pdf.page.getResources().getPatternNames()) {
                assertTrue(name.getName().startsWith("Q"));
                count++;
            }
            assertEquals(1, count);
        }
    }

    @Test
    void anSvgGraphicAtManyPointsIsOneFormOfVectors() throws IOException {
        Page page = Looks.page(
                "MULTIPOINT ((10 10), (50 40), (90 70))", Looks.point(Looks.graphic(10, Looks.external(SVG))));
        try (PdfContent pdf = new PdfContent(page)) {
            List<PDXObject> objects = objects(pdf.page.getResources());
            assertEquals(1, objects.size());
            assertEquals(3, pdf.count("Do"));
            PDFormXObject centred = assertInstanceOf(PDFormXObject.class, objects.get(0));
            List<PDXObject> inner = objects(centred.getResources());
            String code = code(assertInstanceOf(PDFormXObject.class, inner.get(0)));
            assertTrue(code.contains("1 0 0 rg") && code.contains("0 0 1 RG") && code.contains("S\n"), code);
        }
    }

    @Test
    void aSeeThroughGraphicIsATransparencyGroup() throws IOException {
        Graphic graphic = Looks.graphic(10, Looks.external(SVG));
        graphic.setOpacity(Sheet.styles().literalExpression(0.4));
        try (PdfContent pdf = new PdfContent(Looks.page("POINT (50 40)", Looks.point(graphic)))) {
            PDFormXObject form =
                    (PDFormXObject) objects(pdf.page.getResources()).get(0);
            assertEquals(COSName.TRANSPARENCY, form.getGroup().getCOSObject().getCOSName(COSName.S));
            assertEquals(
                    0.4,
                    pdf.page
                            .getResources()
                            .getExtGState(COSName.getPDFName("A102"))
                            .getNonStrokingAlphaConstant(),
                    0.01);
        }
    }

    @Test
    void aGroupMayLieInAGroup() throws IOException {
        var style = Sheet.style(Looks.point(halfMark()));
        style.featureTypeStyles().get(0).getOptions().put("composite-base", "true");
        style.featureTypeStyles().get(0).getOptions().put("composite", "source-over, 0.5");
        Page page = new Sheet().layer("Towns", style, "POINT (50 40)").page();
        try (PdfContent pdf = new PdfContent(page)) {
            PDFormXObject outer =
                    (PDFormXObject) objects(pdf.page.getResources()).get(0);
            PDFormXObject inner = (PDFormXObject) objects(outer.getResources()).get(0);
            assertTrue(code(inner).contains("B\n"), code(inner));
        }
        assertEquals(Sheet.SEA.getRed() * 0.75, Picture.of(page).at(50, 40).getRed(), 2);
    }

    private static Graphic halfMark() {
        var styles = Sheet.styles();
        Graphic graphic = Looks.graphic(
                20, styles.createMark("square", styles.createFill(Color.BLACK), styles.createStroke(Color.BLACK, 10)));
        graphic.setOpacity(styles.literalExpression(0.5));
        return graphic;
    }

    @Test
    void aPictureIsEmbeddedOnceAtItsOwnResolution() throws IOException {
        String uri = ArtworkTest.data("image/png", ArtworkTest.png(300, 200, 0x80FF0000));
        Page page = Looks.page("MULTIPOINT ((10 10), (50 40))", Looks.point(Looks.graphic(10, Looks.external(uri))));
        try (PdfContent pdf = new PdfContent(page)) {
            PDFormXObject form =
                    (PDFormXObject) objects(pdf.page.getResources()).get(0);
            List<PDXObject> inner = objects(form.getResources());
            assertEquals(1, inner.size());
            PDImageXObject image = assertInstanceOf(PDImageXObject.class, inner.get(0));
            assertEquals(300, image.getWidth());
            assertEquals(200, image.getHeight());
            assertEquals(0x80, image.getSoftMask().getImage().getRaster().getSample(5, 5, 0));
        }
    }

    @Test
    void aJpegKeepsItsBytes() throws IOException {
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        String uri = ArtworkTest.data("image/jpeg", out.toByteArray());
        Page page = Looks.page("POINT (50 40)", Looks.point(Looks.graphic(10, Looks.external(uri))));
        try (PdfContent pdf = new PdfContent(page)) {
            PDFormXObject form =
                    (PDFormXObject) objects(pdf.page.getResources()).get(0);
            PDImageXObject embedded =
                    (PDImageXObject) objects(form.getResources()).get(0);
            assertEquals(COSName.DCT_DECODE, embedded.getCOSObject().getFilters());
            assertArrayEquals(
                    out.toByteArray(),
                    embedded.getCOSObject().createRawInputStream().readAllBytes());
        }
    }

    @Test
    void theSameSymbolsGiveTheSameBytes() throws IOException {
        Page page = Looks.page(
                ALL,
                Looks.pattern(Looks.graphic(5, Looks.external(SVG))),
                Looks.point(Looks.graphic(9, Looks.external(SVG))),
                Looks.pattern(
                        Looks.graphic(2, Looks.filled("star", Color.BLUE)),
                        "random",
                        "free",
                        "random-rotation",
                        "free"));
        try (PdfContent one = new PdfContent(page);
                PdfContent two = new PdfContent(page)) {
            assertArrayEquals(one.bytes, two.bytes);
        }
    }
}
