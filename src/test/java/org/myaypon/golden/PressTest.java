package org.myaypon.golden;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.myaypon.data.Progress;
import org.myaypon.data.UserException;
import org.myaypon.draw.InkProfiles;
import org.myaypon.draw.PressProfile;
import org.myaypon.draw.PrintMarks;
import org.myaypon.project.ExportOptions;
import org.myaypon.project.MapExport;

/** Goes through what PDF/X-4 (ISO 15930-7:2010) asks of a file, clause by clause, on sample maps. */
class PressTest {

    private static final Set<String> SCREEN_COLORS = Set.of("rg", "RG", "g", "G");

    @TempDir
    private Path folder;

    private byte[] written(String sample, String name) throws IOException {
        Path file = folder.resolve(name);
        ExportOptions options = ExportOptions.USUAL
                .withMarks(new PrintMarks(true, true))
                .withPress(Optional.of(PressProfile.read(InkProfiles.press(folder))));
        MapExport.write(SampleMaps.made(sample), file, options, Progress.NONE);
        return Files.readAllBytes(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sample-flood", "sample-gap", "sample-snapshot", "sample-sectors"})
    void aSheetForAPressKeepsToEveryClause(String sample) throws IOException {
        byte[] bytes = written(sample, "sheet.pdf");
        assertEquals("%PDF-1.6", new String(bytes, 0, 8, StandardCharsets.US_ASCII), "6.1: PDF 1.6");
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            COSDictionary trailer = pdf.getDocument().getTrailer();
            assertNotNull(trailer.getDictionaryObject(COSName.ID), "6.1: the trailer has an ID");
            assertNull(trailer.getDictionaryObject(COSName.ENCRYPT), "6.1: no encryption");
            intent(pdf);
            description(pdf);
            boxes(pdf.getPage(0));
            content(pdf);
        }
    }

    private void intent(PDDocument pdf) throws IOException {
        List<PDOutputIntent> intents = pdf.getDocumentCatalog().getOutputIntents();
        assertEquals(1, intents.size(), "6.2.2: one output intent");
        COSDictionary intent = intents.get(0).getCOSObject();
        assertEquals("GTS_PDFX", intent.getNameAsString(COSName.S));
        assertEquals("Invented press", intent.getString(COSName.OUTPUT_CONDITION_IDENTIFIER));
        COSStream profile = intents.get(0).getDestOutputIntent();
        assertEquals(4, profile.getInt(COSName.N), "6.2.2: the profile of four inks is in it");
        assertArrayEquals(
                Files.readAllBytes(folder.resolve("press.icc")),
                profile.createInputStream().readAllBytes(),
                "the profile is the given one");
    }

    private static void description(PDDocument pdf) throws IOException {
        assertFalse(pdf.getDocumentInformation().getTitle().isBlank(), "6.5: a title");
        assertNotNull(pdf.getDocumentInformation().getCreationDate());
        assertNotNull(pdf.getDocumentInformation().getModificationDate());
        assertEquals("False", pdf.getDocumentInformation().getTrapped(), "6.6: trapped or not");
        String xmp = new String(
                pdf.getDocumentCatalog().getMetadata().exportXMPMetadata().readAllBytes(), StandardCharsets.UTF_8);
        for (String property : List.of(
                "<pdfxid:GTS_PDFXVersion>PDF/X-4<",
                "<pdf:Trapped>False<",
                "<xmp:CreateDate>",
                "<xmp:ModifyDate>",
                "<xmp:MetadataDate>",
                "<xmpMM:DocumentID>",
                "<xmpMM:VersionID>1<",
                "<xmpMM:RenditionClass>default<",
                "<dc:title>")) {
            assertTrue(xmp.contains(property), "6.5: " + property);
        }
        assertFalse(xmp.contains("<pdfaid:"), "it is no PDF/A");
        assertNull(pdf.getDocumentCatalog().getOpenAction(), "6.9: no actions");
        assertNull(pdf.getDocumentCatalog().getNames(), "no files, no scripts");
    }

    private static void boxes(PDPage page) {
        PDRectangle media = page.getMediaBox();
        PDRectangle bleed = page.getBleedBox();
        PDRectangle trim = page.getTrimBox();
        assertNotNull(page.getCOSObject().getDictionaryObject(COSName.TRIM_BOX), "6.4: a trim box");
        assertNull(page.getCOSObject().getDictionaryObject(COSName.ART_BOX), "6.4: trim or art box, not both");
        assertTrue(media.contains(bleed.getLowerLeftX(), bleed.getLowerLeftY()));
        assertTrue(bleed.contains(trim.getLowerLeftX(), trim.getLowerLeftY()), "6.4: trim within bleed within media");
        assertTrue(trim.getWidth() < media.getWidth(), "marks have paper around the page");
        assertNull(page.getCOSObject().getDictionaryObject(COSName.ANNOTS), "6.8: no annotation on the page");
    }

    /** Nothing is in the colours of a screen: no operator, no colour space, no picture, no group. */
    private static void content(PDDocument pdf) throws IOException {
        Set<String> operators = new TreeSet<>();
        List<String> blacks = new ArrayList<>();
        int fonts = 0;
        for (COSObject object : objects(pdf)) {
            COSBase base = object.getObject();
            if (base instanceof COSDictionary dictionary) {
                assertFalse(names(dictionary).contains("DeviceRGB"), "6.2.4: DeviceRGB in " + dictionary);
                assertNull(dictionary.getDictionaryObject(COSName.getPDFName("TR")), "6.2.5: no transfer function");
                if ("FontDescriptor".equals(dictionary.getNameAsString(COSName.TYPE))) {
                    assertNotNull(dictionary.getDictionaryObject(COSName.FONT_FILE2), "6.3: fonts are embedded");
                    fonts++;
                }
            }
            if (base instanceof COSStream stream && isDrawn(stream)) {
                List<Object> tokens =
                        new PDFStreamParser(stream.createInputStream().readAllBytes()).parse();
                for (int i = 0; i < tokens.size(); i++) {
                    if (tokens.get(i) instanceof Operator operator) {
                        operators.add(operator.getName());
                        if (operator.getName().equals("k") && ((COSNumber) tokens.get(i - 1)).floatValue() == 1) {
                            blacks.add(tokens.subList(i - 4, i).toString());
                        }
                    }
                }
            }
        }
        assertTrue(fonts > 0);
        operators.retainAll(SCREEN_COLORS);
        assertEquals(Set.of(), operators, "6.2.4: every colour is of the four inks");
        assertTrue(
                blacks.stream().anyMatch(black -> black.equals("[COSInt{0}, COSInt{0}, COSInt{0}, COSInt{1}]")),
                "letters are of black ink alone: " + blacks.stream().limit(4).toList());
    }

    private static boolean isDrawn(COSStream stream) {
        String subtype = stream.getNameAsString(COSName.SUBTYPE);
        boolean pattern = stream.containsKey(COSName.PAINT_TYPE);
        boolean page = stream.getNameAsString(COSName.TYPE) == null
                && subtype == null
                && !stream.containsKey(COSName.N)
                && !stream.containsKey(COSName.LENGTH1);
        return pattern || "Form".equals(subtype) || (page && looksDrawn(stream));
    }

    private static boolean looksDrawn(COSStream stream) {
        try {
            String begin = new String(stream.createInputStream().readNBytes(4000), StandardCharsets.ISO_8859_1);
            return begin.contains("BDC") && !begin.contains("begincmap");
        } catch (IOException e) {
            return false;
        }
    }

    private static List<COSObject> objects(PDDocument pdf) {
        return pdf.getDocument().getXrefTable().keySet().stream()
                .map(pdf.getDocument()::getObjectFromPool)
                .toList();
    }

    private static Set<String> names(COSDictionary dictionary) {
        Set<String> names = new TreeSet<>();
        for (COSBase value : dictionary.getValues()) {
            if (value instanceof COSName name) {
                names.add(name.getName());
            } else if (value instanceof COSArray array) {
                array.forEach(part -> {
                    if (part instanceof COSName name) {
                        names.add(name.getName());
                    }
                });
            } else if (value instanceof COSDictionary part && !(value instanceof COSStream)) {
                names.addAll(names(part));
            }
        }
        return names;
    }

    @Test
    void theSameSheetForTheSamePressHasTheSameBytes() throws IOException {
        assertArrayEquals(written("sample-gap", "first.pdf"), written("sample-gap", "second.pdf"));
    }

    @Test
    void whatIsNoProfileOfAPressIsRefused() throws IOException {
        Path text = Files.writeString(folder.resolve("text.icc"), "no profile");
        Path screen = Files.write(
                folder.resolve("screen.icc"),
                ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        Path cut = Files.write(
                folder.resolve("cut.icc"), java.util.Arrays.copyOf(Files.readAllBytes(InkProfiles.press(folder)), 600));
        assertEquals("text.icc is no ICC profile that can be used", refused(text));
        assertEquals("screen.icc is not the profile of a press with cyan, magenta, yellow and black", refused(screen));
        assertEquals("cut.icc is no ICC profile that can be used", refused(cut));
        assertTrue(refused(folder.resolve("absent.icc")).contains("There is no file"));
    }

    private static String refused(Path profile) {
        return assertThrows(UserException.class, () -> PressProfile.read(profile))
                .problem()
                .what();
    }
}
