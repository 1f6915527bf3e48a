package org.myaypon.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Stroke;
import org.geotools.api.style.Style;
import org.junit.jupiter.api.Test;
import org.myaypon.page.Page;
import org.myaypon.style.SeeThrough;

class PdfAreasTest {
    private static final PolygonSymbolizer HATCH = Sheet.hatch("shape://horline", 4, Color.BLUE);

    /** A round area of so many corners about the middle of the page. */
    private static String round(int corners) {
        return IntStream.rangeClosed(0, corners)
                .mapToObj(i -> String.format(
                        Locale.ROOT,
                        "%.4f %.4f",
                        50 + 40 * Math.cos(2 * Math.PI * (i % corners) / corners),
                        50 + 35 * Math.sin(2 * Math.PI * (i % corners) / corners)))
                .collect(Collectors.joining(", ", "POLYGON ((", "))"));
    }

    /** How many paths the page and its forms begin. */
    private static long paths(PdfContent pdf) throws IOException {
        long paths = pdf.count("m");
        for (PDFormXObject form : forms(pdf)) {
            String code = new String(form.getContentStream().toByteArray(), StandardCharsets.US_ASCII);
            paths += code.lines().filter(line -> line.endsWith(" m")).count();
        }
        return paths;
    }

    private static List<PDFormXObject> forms(PdfContent pdf) throws IOException {
        List<PDFormXObject> forms = new ArrayList<>();
        for (COSName name : pdf.page.getResources().getXObjectNames()) {
            forms.add((PDFormXObject) pdf.page.getResources().getXObject(name));
        }
        return forms;
    }

    private static Page page(String area, Style... styles) {
        Sheet sheet = new Sheet();
        for (int i = 0; i < styles.length; i++) {
            sheet.layer("Layer " + i, styles[i], area);
        }
        return sheet.page();
    }

    @Test
    void aLargeHatchedAreaIsWrittenOnceAndSeenInBothColours() throws IOException {
        Page page = page(round(6000), Sheet.style(Sheet.area(Color.YELLOW)), Sheet.style(HATCH));
        try (PdfContent pdf = new PdfContent(page)) {
            assertEquals(1, paths(pdf));
            assertEquals(2, pdf.count("Do"));
            BufferedImage image = new PDFRenderer(pdf.document).renderImage(0, 2);
            int middle = image.getWidth() / 2;
            List<Integer> seen = IntStream.range(0, 60)
                    .mapToObj(i -> image.getRGB(middle, image.getHeight() / 2 + i) & 0xFFFFFF)
                    .toList();
            assertTrue(seen.contains(0xFFFF00), seen::toString);
            assertTrue(seen.stream().anyMatch(rgb -> (rgb & 0xFF) > 0xA0), seen::toString);
        }
    }

    @Test
    void aSmallAreaIsWrittenInPlaceSincePackingFindsItAgain() throws IOException {
        Page page = page(round(200), Sheet.style(Sheet.area(Color.YELLOW)), Sheet.style(HATCH));
        try (PdfContent pdf = new PdfContent(page)) {
            assertEquals(2, pdf.count("m"));
            assertEquals(List.of(), forms(pdf));
        }
    }

    @Test
    void anAreaThatComesAgainInAGroupIsAFormForBoth() throws IOException {
        Page page = page(
                round(200),
                Sheet.style(Sheet.area(Color.YELLOW)),
                SeeThrough.of(Sheet.style(Sheet.area(Color.WHITE)), 0.5));
        try (PdfContent pdf = new PdfContent(page)) {
            assertEquals(1, paths(pdf));
            BufferedImage image = new PDFRenderer(pdf.document).renderImage(0);
            assertEquals(0x80, image.getRGB(image.getWidth() / 2, image.getHeight() / 2) & 0xFF, 2);
        }
    }

    private static PolygonSymbolizer outline(double opacity) {
        Stroke stroke = Sheet.styles().createStroke(Color.BLACK, 3);
        stroke.setOpacity(Sheet.styles().literalExpression(opacity));
        return Sheet.styles().createPolygonSymbolizer(stroke, null);
    }

    @Test
    void anOutlineRightAfterTheAreaIsDrawnWithIt() throws IOException {
        Page page = page(round(200), Sheet.style(Sheet.area(Color.YELLOW), outline(1)));
        try (PdfContent pdf = new PdfContent(page)) {
            assertEquals(1, pdf.count("B*"));
            assertEquals(0, pdf.count("S"));
            assertEquals(1, pdf.count("m"));
        }
    }

    @Test
    void aSeeThroughOutlineIsDrawnOnItsOwnSinceTheAreaShowsThroughIt() throws IOException {
        Page page = page(round(200), Sheet.style(Sheet.area(Color.YELLOW), outline(0.5)));
        try (PdfContent pdf = new PdfContent(page)) {
            assertEquals(0, pdf.count("B*"));
            assertEquals(1, pdf.count("S"));
        }
    }

    @Test
    void anOutlineInAnotherLayerStaysInThatLayer() throws IOException {
        Page page = page(round(200), Sheet.style(Sheet.area(Color.YELLOW)), Sheet.style(outline(1)));
        try (PdfContent pdf = new PdfContent(page)) {
            assertEquals(0, pdf.count("B*"));
            assertEquals(1, pdf.count("S"));
        }
    }
}
