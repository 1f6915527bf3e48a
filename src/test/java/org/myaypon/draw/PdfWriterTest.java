package org.myaypon.draw;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myaypon.data.CancelledException;
import org.myaypon.data.Progress;
import org.myaypon.data.UserException;
import org.myaypon.page.Page;
import org.myaypon.text.Face;
import org.myaypon.text.TextStyle;

class PdfWriterTest {

    @Test
    void theDocumentHasOnePageOfThePapersSize() throws IOException {
        try (PdfContent pdf = new PdfContent(new Page("A3", "en", 297, 420, List.of()))) {
            assertEquals(1, pdf.document.getNumberOfPages());
            assertEquals(841.89, pdf.page.getMediaBox().getWidth(), 0.01);
            assertEquals(1190.55, pdf.page.getMediaBox().getHeight(), 0.01);
        }
    }

    @Test
    void everyFontIsEmbeddedAndCutDownToItsLetters() throws IOException {
        try (PdfContent pdf = new PdfContent(Sheet.sample())) {
            assertEquals(3, pdf.fonts().size());
            pdf.fonts().forEach(font -> {
                assertTrue(font.isEmbedded(), font::getName);
                assertTrue(font.getName().matches("[A-Z]{6}\\+.*"), font::getName);
            });
            assertTrue(pdf.bytes.length < 60_000);
        }
    }

    @Test
    void aTurnedLabelCanBeReadAndStandsInItsPlace() throws IOException {
        Page page = new Sheet()
                .label("Ayeyarwady River", Sheet.WITH_HALO, 40, 60, -30)
                .page();
        try (PdfContent pdf = new PdfContent(page)) {
            assertTrue(pdf.text().contains("Ayeyarwady River"), pdf.text());
            String turn = ".86603 .5 -.5 .86603 113.39 56.69 cm";
            String content = new String(pdf.page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
            assertTrue(content.contains(turn), content);
        }
    }

    @Test
    void latinTextIsReadAsItStands() throws IOException {
        Page page = new Sheet()
                .text("Organisations per township, 2022 (Tavoy)", Sheet.PLAIN, 5, 20)
                .text("AVATAR To Ye – ½ é fi ffl", Sheet.PLAIN, 5, 30)
                .page();
        try (PdfContent pdf = new PdfContent(page)) {
            assertEquals(
                    List.of("Organisations per township, 2022 (Tavoy)", "AVATAR To Ye – ½ é fi ffl"),
                    pdf.stripped().lines().toList());
            assertFalse(pdf.text().contains("null"));
        }
    }

    @Test
    void burmeseTextIsStatedWordByWord() throws IOException {
        String line = "မြစ်ကြီးနား တောင်ကြီး (ပဲခူး) Bago ၁၂၃";
        try (PdfContent pdf =
                new PdfContent(new Sheet().text(line, Sheet.PLAIN, 5, 20).page())) {
            assertEquals(line + "\n", pdf.text());
            assertTrue(pdf.count("BDC") >= 4);
            assertEquals(pdf.count("BDC") + pdf.count("BMC"), pdf.count("EMC"));
        }
    }

    @Test
    void letterSpacedTextIsReadWithoutGaps() throws IOException {
        TextStyle spaced = new TextStyle(Face.SEMIBOLD, 12, Color.GRAY, 0.4, 1.3, Optional.empty());
        try (PdfContent pdf =
                new PdfContent(new Sheet().text("SHAN STATE", spaced, 5, 20).page())) {
            assertEquals("SHAN STATE\n", pdf.text());
            assertEquals(
                    1,
                    pdf.tokens.stream()
                            .filter(token -> token.toString().contains("Span"))
                            .count());
        }
    }

    @Test
    void aNameIsDrawnAlongAndThenFilledInOneSpanThatStatesItOnce() throws IOException {
        for (String name : List.of("Bago", "ပဲခူး မြို့", "Yangon (ရန်ကုန်)")) {
            try (PdfContent pdf = new PdfContent(
                    new Sheet().label(name, Sheet.WITH_HALO, 5, 20).page())) {
                assertEquals(List.of(name), PdfLines.of(pdf.page));
                String content = new String(pdf.page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
                String span = content.substring(content.indexOf("/Span"));
                String inside = span.substring(0, span.indexOf("EMC"));
                assertTrue(inside.matches("(?s)/Span.*BDC.*1 j\n1 Tr\nBT.*TJ\nET\n.*0 Tr\nBT.*TJ\nET\n"), inside);
                assertEquals(0, pdf.count("Do"));
            }
        }
    }

    @Test
    void theHalosOfLinesThatTouchLieBelowTheLettersOfAllAndSayNothing() throws IOException {
        Page page = new Sheet()
                .label("Nyaung", Sheet.WITH_HALO, 5, 20)
                .label("Shwe", Sheet.WITH_HALO, 5, 23)
                .label("Bago", Sheet.WITH_HALO, 60, 60)
                .page();
        try (PdfContent pdf = new PdfContent(page)) {
            assertEquals(List.of("Nyaung", "Shwe", "Bago"), PdfLines.of(pdf.page));
            String modes = pdf.tokens.stream()
                    .map(Object::toString)
                    .filter(token -> token.matches(".*(Tr|TJ|BDC|EMC).*"))
                    .collect(Collectors.joining());
            assertEquals(6, pdf.count("TJ"), modes);
            assertEquals(4, pdf.count("Tr"), modes);
        }
    }

    @Test
    void nothingOnTheMapIsAPicture() throws IOException {
        try (PdfContent pdf = new PdfContent(Sheet.sample())) {
            for (COSName name : pdf.page.getResources().getXObjectNames()) {
                assertInstanceOf(PDFormXObject.class, pdf.page.getResources().getXObject(name));
            }
            assertEquals(0, pdf.count("BI"));
            assertTrue(pdf.count("m") > 5);
        }
    }

    @Test
    void areasWithHolesAreFilledEvenOdd() throws IOException {
        String holed = "POLYGON ((10 10, 50 10, 50 50, 10 50, 10 10), (20 20, 40 20, 40 40, 20 40, 20 20))";
        Page plain = new Sheet()
                .layer("Areas", Sheet.style(Sheet.area(Color.RED)), holed)
                .page();
        Page outlined = new Sheet()
                .layer("Areas", Sheet.style(Sheet.area(Color.RED, Color.BLUE, 1)), holed)
                .page();
        try (PdfContent one = new PdfContent(plain);
                PdfContent two = new PdfContent(outlined)) {
            assertEquals(1, one.count("f*"));
            assertEquals(1, two.count("B*"));
            assertEquals(2, two.count("m"));
        }
    }

    @Test
    void aHatchIsAPattern() throws IOException {
        Page page = new Sheet()
                .layer("No data", Sheet.style(Sheet.hatch("shape://slash", 4, Color.GRAY)), Sheet.square(10, 10, 40))
                .page();
        try (PdfContent pdf = new PdfContent(page)) {
            List<PDTilingPattern> patterns = new ArrayList<>();
            for (COSName name : pdf.page.getResources().getPatternNames()) {
                patterns.add((PDTilingPattern) pdf.page.getResources().getPattern(name));
            }
            assertEquals(1, patterns.size());
            assertEquals(4 / Math.sqrt(2) * 72 / 25.4, patterns.get(0).getYStep(), 0.001);
            assertEquals(1, pdf.count("scn"));
        }
    }

    @Test
    void seeThroughColoursKeepTheirAlphaAndOpaqueOnesNeedNone() throws IOException {
        var half = Sheet.styles().createPolygonSymbolizer(null, Sheet.styles().createFill(Color.BLACK, 0.5));
        Page page = new Sheet()
                .layer("Areas", Sheet.style(half), Sheet.square(0, 0, 10))
                .page();
        try (PdfContent pdf = new PdfContent(page)) {
            List<Float> alphas = new ArrayList<>();
            for (COSName name : pdf.page.getResources().getExtGStateNames()) {
                alphas.add(pdf.page.getResources().getExtGState(name).getNonStrokingAlphaConstant());
            }
            assertEquals(1, alphas.size());
            assertEquals(0.5, alphas.get(0), 0.003);
        }
        try (PdfContent opaque = new PdfContent(Sheet.sample())) {
            assertFalse(
                    opaque.page.getResources().getExtGStateNames().iterator().hasNext());
        }
    }

    @Test
    void layersCanBeSwitchedOff() throws IOException {
        try (PdfContent pdf = new PdfContent(Sheet.sample())) {
            String[] names = pdf.document.getDocumentCatalog().getOCProperties().getGroupNames();
            assertArrayEquals(new String[] {"Townships", "Towns", "Labels", "Furniture"}, names);
        }
    }

    @Test
    void theDocumentTellsWhatItIs() throws IOException {
        try (PdfContent pdf = new PdfContent(Sheet.sample())) {
            var information = pdf.document.getDocumentInformation();
            assertEquals("A test", information.getTitle());
            assertEquals("Mapping desk", information.getAuthor());
            assertEquals(
                    Instant.parse("2022-05-01T06:30:00Z"),
                    information.getCreationDate().toInstant());
            var catalog = pdf.document.getDocumentCatalog();
            assertEquals("en", catalog.getLanguage());
            assertEquals(1, catalog.getOutputIntents().size());
            String xmp = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertTrue(xmp.contains("2022-05-01T06:30:00"), xmp);
            assertTrue(xmp.contains("A test"), xmp);
        }
    }

    @Test
    void theDescriptionIsXmlWhateverTheTitleIs() throws Exception {
        PdfInfo info = new PdfInfo("Needs & <gaps> \u0001 ပဲခူး", "", Instant.EPOCH, "my");
        byte[] xmp = XmpPacket.of(info, "Myaypon");
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xmp));
        assertEquals(
                "Needs & <gaps>  ပဲခူး",
                document.getElementsByTagName("dc:title").item(0).getTextContent());
        assertEquals(0, document.getElementsByTagName("dc:creator").getLength());
    }

    @Test
    void theSamePageGivesTheSameBytes() throws IOException {
        try (PdfContent one = new PdfContent(Sheet.sample());
                PdfContent two = new PdfContent(Sheet.sample())) {
            assertArrayEquals(one.bytes, two.bytes);
        }
    }

    @Test
    void theWholeIsWrittenToItsPlace(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("map.pdf");
        List<Double> fractions = new ArrayList<>();
        PdfWriter.write(List.of(Sheet.sample()), PdfContent.INFO, file, new Watcher(fractions, 2));
        try (PdfContent expected = new PdfContent(Sheet.sample())) {
            assertArrayEquals(expected.bytes, Files.readAllBytes(file));
        }
        assertEquals(fractions.stream().sorted().toList(), fractions);
        assertEquals(1.0, fractions.get(fractions.size() - 1));
        assertEquals(List.of(file), list(folder));
    }

    @Test
    void aCancelledExportLeavesTheOldFileAndNothingElse(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("map.pdf"), "old");
        for (double until : new double[] {0, 0.2, 0.5}) {
            assertThrows(
                    CancelledException.class,
                    () -> PdfWriter.write(
                            List.of(Sheet.sample()), PdfContent.INFO, file, new Watcher(new ArrayList<>(), until)));
        }
        assertEquals("old", Files.readString(file));
        assertEquals(List.of(file), list(folder));
    }

    @Test
    void aPlaceThatCannotBeWrittenIsToldInASentence(@TempDir Path folder) {
        Path file = folder.resolve("none").resolve("map.pdf");
        UserException problem = assertThrows(
                UserException.class,
                () -> PdfWriter.write(List.of(Sheet.sample()), PdfContent.INFO, file, Progress.NONE));
        assertEquals("The folder for map.pdf does not exist", problem.problem().what());
    }

    private static List<Path> list(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    /** Notes how far the work is, and cancels it there. */
    private record Watcher(List<Double> fractions, double until) implements Progress {
        @Override
        public void report(double fraction, String doing) {
            fractions.add(fraction);
        }

        @Override
        public boolean cancelled() {
            return !fractions.isEmpty() && fractions.get(fractions.size() - 1) >= until;
        }
    }
}
