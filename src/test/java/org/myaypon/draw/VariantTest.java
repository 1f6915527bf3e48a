package org.myaypon.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myaypon.data.Progress;
import org.myaypon.data.UserException;
import org.myaypon.page.Page;
import org.myaypon.text.ShapedText;

class VariantTest {
    private static final Variant GREY = new Variant(true, false, Optional.empty(), false);
    private static final Variant DRAFT = new Variant(false, true, Optional.empty(), false);
    private static final Variant FLAT = new Variant(false, false, Optional.empty(), true);

    @TempDir
    private Path folder;

    @Test
    void aGreyIsAsLightAsItsColour() {
        assertEquals(new Color(192, 192, 192), GreyInk.of(new Color(255, 170, 170)), "L* 78 of a pale red");
        assertEquals(new Color(127, 127, 127), GreyInk.of(new Color(255, 0, 0)), "L* 53");
        assertEquals(new Color(220, 220, 220), GreyInk.of(new Color(0, 255, 0)), "L* 88");
        assertEquals(new Color(76, 76, 76), GreyInk.of(new Color(0, 0, 255)), "L* 32");
        assertEquals(new Color(90, 90, 90, 40), GreyInk.of(new Color(90, 90, 90, 40)), "greys stay");
    }

    @Test
    void aGreySheetHasNoColourInAPicture() {
        BufferedImage image = drawn(Sheet.sample(), GREY);
        assertTrue(hasColor(drawn(Sheet.sample(), Variant.PLAIN)));
        assertFalse(hasColor(image));
    }

    @Test
    void aGreySheetHasNoColourInAPdf() throws IOException {
        String code;
        try (PDDocument document = Loader.loadPDF(pdf(Sheet.sample(), GREY))) {
            code = new String(document.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
        assertTrue(code.contains(" rg"), "it is set somewhere");
        long colours = code.lines()
                .filter(line -> line.endsWith(" rg") || line.endsWith(" RG"))
                .filter(line -> {
                    String[] parts = line.strip().split(" ", -1);
                    return !parts[0].equals(parts[1]) || !parts[1].equals(parts[2]);
                })
                .count();
        assertEquals(0, colours, code);
    }

    @Test
    void aPictureInAGreySheetIsGreyToo() {
        BufferedImage red = new BufferedImage(4, 4, BufferedImage.TYPE_INT_ARGB);
        red.setRGB(1, 1, 0xFFFF0000);
        GreyInk ink = new GreyInk();
        RasterPicture picture = new RasterPicture(red, new byte[0]);
        assertEquals(0xFF7F7F7F, ink.of(picture).image().getRGB(1, 1));
        assertEquals(0, ink.of(picture).image().getRGB(0, 0), "see-through stays");
        assertSame(ink.of(picture), ink.of(picture), "turned once");
    }

    @Test
    void aDraftSaysSoAcrossTheSheetInItsLanguage() throws IOException {
        assertTrue(text(pdf(Sheet.sample(), DRAFT)).contains("DRAFT"));
        assertFalse(text(pdf(Sheet.sample(), Variant.PLAIN)).contains("DRAFT"));
        Page burmese = new Page("Burmese", "my", 100, 80, List.of());
        List<String> texts = new ArrayList<>();
        DRAFT.draw(
                burmese,
                new OuterSurface(new BlankSurface()) {
                    @Override
                    public void text(ShapedText text, double xMm, double baselineMm, double angleDegrees) {
                        texts.add(text.text());
                    }
                },
                Progress.NONE);
        assertEquals(List.of("မူကြမ်း"), texts);
    }

    @Test
    void theStampOfADraftStandsInTheMiddleOfThePaper() {
        Page empty = new Page("Empty", "en", 100, 80, List.of());
        BufferedImage image = drawn(empty, DRAFT);
        int left = 100;
        int right = 0;
        int top = 80;
        int bottom = 0;
        for (int y = 0; y < 80; y++) {
            for (int x = 0; x < 100; x++) {
                if ((image.getRGB(x, y) & 0xFF) < 250) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                    bottom = Math.max(bottom, y);
                }
            }
        }
        assertTrue(left > 0 && top > 0 && right < 99 && bottom < 79, left + " " + top + " " + right + " " + bottom);
        assertEquals(50, (left + right) / 2.0, 3);
        assertEquals(40, (top + bottom) / 2.0, 3);
    }

    @Test
    void linesOfADraftArePale() {
        BufferedImage plain = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
        try (ImageSurface surface = new ImageSurface(plain, new AffineTransform())) {
            new DraftSurface(surface).stroke(new Line2D.Double(0, 10, 20, 10), Stroke.of(Color.BLACK, 6));
        }
        assertEquals(0xFF7F7F7F, plain.getRGB(10, 10));
    }

    @Test
    void onlyTheNamedLayersAreDrawn() throws IOException {
        Set<String> names = LayerNames.of(Sheet.sample());
        assertTrue(names.contains("Labels") && names.contains("Furniture"), names::toString);
        try (PDDocument document = Loader.loadPDF(pdf(Sheet.sample(), only("Labels")))) {
            String[] layers = document.getDocumentCatalog().getOCProperties().getGroupNames();
            assertEquals(List.of("Labels"), List.of(layers));
        }
    }

    @Test
    void aLayerThatIsNotThereIsToldWithThoseThatAre() {
        UserException refused =
                assertThrows(UserException.class, () -> only("Label").check(List.of(Sheet.sample())));
        assertEquals("The sheet has no layer Label", refused.problem().what());
        assertTrue(refused.problem().fix().contains("Labels, Furniture"), refused.problem()::fix);
    }

    @Test
    void noLayerAtAllIsRefused() {
        Variant none = new Variant(false, false, Optional.of(Set.of()), false);
        assertThrows(UserException.class, () -> none.check(List.of(Sheet.sample())));
    }

    @Test
    void aPdfWithoutLayersHasNoneToSwitch() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(Sheet.sample(), FLAT))) {
            assertNull(document.getDocumentCatalog().getOCProperties());
            String flat = new PDFTextStripper().getText(document);
            assertEquals(text(pdf(Sheet.sample(), Variant.PLAIN)), flat);
        }
    }

    @Test
    void aGreyPngHasOneChannelAndTheSamePixels() throws IOException {
        Path file = folder.resolve("grey.png");
        PictureWriter.write(
                List.of(Sheet.sample()),
                new PictureWriter.Settings(PictureFormat.PNG, 100, 90, false, GREY),
                List.of(file),
                Progress.NONE);
        BufferedImage image = ImageIO.read(file.toFile());
        assertEquals(1, image.getColorModel().getNumComponents());
    }

    private static Variant only(String... names) {
        return new Variant(false, false, Optional.of(Set.of(names)), false);
    }

    private static BufferedImage drawn(Page page, Variant variant) {
        BufferedImage image = new BufferedImage(100, 80, BufferedImage.TYPE_INT_RGB);
        image.createGraphics().fillRect(0, 0, 100, 80);
        try (ImageSurface surface = new ImageSurface(image, new AffineTransform())) {
            variant.draw(page, surface, Progress.NONE);
        }
        return image;
    }

    private static boolean hasColor(BufferedImage image) {
        for (int rgb : image.getRGB(0, 0, 100, 80, null, 0, 100)) {
            if ((rgb >> 16 & 0xFF) != (rgb & 0xFF) || (rgb >> 8 & 0xFF) != (rgb & 0xFF)) {
                return true;
            }
        }
        return false;
    }

    private byte[] pdf(Page page, Variant variant) throws IOException {
        Path file = folder.resolve("map.pdf");
        PdfWriter.write(List.of(page), PdfContent.INFO, variant, file, Progress.NONE);
        return Files.readAllBytes(file);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
