package org.myaypon.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myaypon.data.Progress;
import org.myaypon.page.Page;
import org.myaypon.page.PageItem;
import org.myaypon.template.Box;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfBoxesTest {

    private static final double PT_PER_MM = 72 / 25.4;

    private static Page page(double bleedMm) {
        PageItem band = new PageItem.Rectangle(
                "band",
                new Box(-bleedMm, -bleedMm, 100 + 2 * bleedMm, 10 + bleedMm),
                Optional.of(Color.BLUE),
                Optional.empty());
        return new Page("Cut", "en", 100, 80, bleedMm, List.of(band));
    }

    private static byte[] written(Page page, PrintMarks marks) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfWriter.write(List.of(page), PdfContent.INFO, marks, out, Progress.NONE);
        return out.toByteArray();
    }

    private static double[] mm(PDRectangle box) {
        return new double[] {
            box.getLowerLeftX() / PT_PER_MM,
            box.getLowerLeftY() / PT_PER_MM,
            box.getUpperRightX() / PT_PER_MM,
            box.getUpperRightY() / PT_PER_MM
        };
    }

    private static void assertBox(PDRectangle box, double... expectedMm) {
        for (int i = 0; i < expectedMm.length; i++) {
            assertEquals(expectedMm[i], mm(box)[i], 0.001, () -> Arrays.toString(mm(box)));
        }
    }

    @Test
    void aPageWithoutABleedIsCutAtThePapersEdge() throws IOException {
        try (PDDocument document = Loader.loadPDF(written(page(0), PrintMarks.NONE))) {
            PDPage page = document.getPage(0);
            assertBox(page.getMediaBox(), 0, 0, 100, 80);
            assertBox(page.getTrimBox(), 0, 0, 100, 80);
            assertBox(page.getBleedBox(), 0, 0, 100, 80);
        }
    }

    @Test
    void aBleedReachesBeyondTheCut() throws IOException {
        try (PDDocument document = Loader.loadPDF(written(page(3), PrintMarks.NONE))) {
            PDPage page = document.getPage(0);
            assertBox(page.getMediaBox(), 0, 0, 106, 86);
            assertBox(page.getBleedBox(), 0, 0, 106, 86);
            assertBox(page.getTrimBox(), 3, 3, 103, 83);
        }
    }

    @Test
    void marksStandOutsideOfTheBleedAndInsideOfThePaper() throws IOException {
        byte[] pdf = written(page(3), new PrintMarks(true, true));
        assertEquals(List.of(), ArchiveCheck.broken(pdf, PDFAFlavour.PDFA_2_B));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage page = document.getPage(0);
            assertBox(page.getMediaBox(), 0, 0, 122, 102);
            assertBox(page.getBleedBox(), 8, 8, 114, 94);
            assertBox(page.getTrimBox(), 11, 11, 111, 91);
            List<double[]> marks = marks(page);
            assertEquals(8 * 2 + 10, marks.size());
            for (double[] mark : marks) {
                boolean outside = mark[0] < 8 || mark[0] > 114 || mark[1] < 8 || mark[1] > 94;
                boolean onPaper = mark[0] > 0 && mark[0] < 122 && mark[1] > 0 && mark[1] < 102;
                assertTrue(outside && onPaper, () -> Arrays.toString(mark));
            }
            String[] layers = document.getDocumentCatalog().getOCProperties().getGroupNames();
            assertEquals(List.of("Furniture", "Printer's marks"), List.of(layers));
        }
    }

    /** The colours that fields are filled with, in their order. */
    private static List<String> fills(Variant variant, Path file) throws IOException {
        Page page = new Page("Cut", "en", 100, 80, List.of());
        PdfWriter.write(List.of(page), PdfContent.INFO, variant, new PrintMarks(false, true), file, Progress.NONE);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            boolean layers = document.getDocumentCatalog().getOCProperties() != null;
            assertEquals(!variant.flat(), layers, "layers");
            String code = new String(document.getPage(0).getContents().readAllBytes(), StandardCharsets.US_ASCII);
            return code.lines().filter(line -> line.endsWith(" rg")).toList();
        }
    }

    @Test
    void theFieldsOfAGreySheetAreGreysFromBlackInTenSteps(@TempDir Path folder) throws IOException {
        List<String> colours = fills(Variant.PLAIN, folder.resolve("colour.pdf"));
        assertTrue(colours.contains("0 1 1 rg"), colours::toString);
        List<String> greys = fills(new Variant(true, false, Optional.empty(), false), folder.resolve("grey.pdf"));
        assertEquals(10, Set.copyOf(greys).size(), greys::toString);
        assertEquals("0 0 0 rg", greys.get(0));
        for (String grey : greys) {
            List<String> parts = List.of(grey.split(" ", -1));
            assertEquals(parts.get(0), parts.get(1), grey);
            assertEquals(parts.get(1), parts.get(2), grey);
        }
    }

    @Test
    void marksOnASheetWithoutLayersAreOnNone(@TempDir Path folder) throws IOException {
        assertEquals(
                10,
                fills(new Variant(false, false, Optional.empty(), true), folder.resolve("flat.pdf"))
                        .size());
    }

    /** The points of lines and the corners of fields on the page, in millimetres, but for the band. */
    private static List<double[]> marks(PDPage page) throws IOException {
        List<double[]> points = new ArrayList<>();
        List<Double> numbers = new ArrayList<>();
        for (Object token : new PDFStreamParser(page).parse()) {
            if (token instanceof COSNumber number) {
                numbers.add((double) number.floatValue());
            } else if (token instanceof Operator operator) {
                if (List.of("m", "l", "re").contains(operator.getName())) {
                    points.add(new double[] {numbers.get(0) / PT_PER_MM, numbers.get(1) / PT_PER_MM});
                }
                numbers.clear();
            }
        }
        return points.subList(1, points.size());
    }

    @Test
    void whatStandsOnThePageMovesWithIt() throws IOException {
        Page hatched = new Sheet()
                .layer("Areas", Sheet.style(Sheet.hatch("shape://slash", 4, Color.GRAY)), Sheet.square(10, 10, 40))
                .text("Word", Sheet.PLAIN, 5, 20)
                .page();
        try (PDDocument plain = Loader.loadPDF(written(hatched, PrintMarks.NONE));
                PDDocument marked = Loader.loadPDF(written(hatched, new PrintMarks(true, false)))) {
            // Marks stand 3 mm away, are 5 mm long and have 1 mm of paper around them.
            float moved = (float) (9 * PT_PER_MM);
            BufferedImage one = new PDFRenderer(plain).renderImage(0);
            BufferedImage two = new PDFRenderer(marked).renderImage(0);
            assertEquals(one.getWidth() + Math.round(2 * moved), two.getWidth(), 1);
            int ink = 0;
            int same = 0;
            for (int x = 5; x < one.getWidth() - 5; x++) {
                for (int y = 5; y < one.getHeight() - 5; y++) {
                    boolean dark = isDark(one, x, y);
                    ink += dark ? 1 : 0;
                    same += dark && isDarkAround(two, x + Math.round(moved), y + Math.round(moved)) ? 1 : 0;
                }
            }
            assertTrue(ink > 500 && same > 0.99 * ink, same + " of " + ink);
        }
    }

    private static boolean isDark(BufferedImage picture, int x, int y) {
        return (picture.getRGB(x, y) & 0xFF) < 0xA0;
    }

    private static boolean isDarkAround(BufferedImage picture, int x, int y) {
        return isDark(picture, x, y)
                || isDark(picture, x + 1, y)
                || isDark(picture, x, y + 1)
                || isDark(picture, x - 1, y)
                || isDark(picture, x, y - 1);
    }

    @Test
    void withoutMarksThereIsNoLayerForThem() throws IOException {
        try (PDDocument document = Loader.loadPDF(written(page(3), PrintMarks.NONE))) {
            assertEquals(
                    1,
                    StreamSupport.stream(
                                    document.getDocumentCatalog()
                                            .getOCProperties()
                                            .getOptionalContentGroups()
                                            .spliterator(),
                                    false)
                            .count());
        }
    }
}
