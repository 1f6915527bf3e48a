package org.myaypon.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.geotools.referencing.crs.DefaultEngineeringCRS;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.Result;
import org.myaypon.page.FrameView;
import org.myaypon.page.LegendContent;
import org.myaypon.page.MapContent;
import org.myaypon.page.Page;
import org.myaypon.page.PageContent;
import org.myaypon.page.PageItem;
import org.myaypon.page.Sheet;
import org.myaypon.page.SheetComposer;
import org.myaypon.template.Template;
import org.myaypon.template.Templates;
import org.myaypon.template.TextValue;

/** Pictures, icons, codes, lines and stamps of a template, as they come out on paper. */
class FurniturePictureTest {
    private static final Path HOME = Path.of(System.getProperty("myaypon.home", "."));
    private static final Path SHIPPED = HOME.resolve("templates");
    private static final Color INK = new Color(0x202020);
    private static final String AT = "at: {left: 150, width: 40, top: 20, height: 20}";

    @TempDir
    private Path folder;

    @BeforeEach
    void drawPictures() throws IOException {
        Files.writeString(folder.resolve("wide.svg"), svg(200, 100, "#ff0000"));
        Files.writeString(folder.resolve("square.svg"), svg(50, 50, "#0000ff"));
        Files.writeString(folder.resolve("broken.svg"), "<svg><path d=");
        ImageIO.write(
                new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB),
                "png",
                folder.resolve("small.png").toFile());
        Files.write(folder.resolve("broken.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
    }

    private static String svg(int width, int height, String color) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"" + height
                + "\"><rect width=\"" + width + "\" height=\"" + height + "\" fill=\"" + color + "\"/></svg>";
    }

    private Result<Page> compose(String item, Map<String, String> texts) {
        Template template = Templates.template(item).value();
        FrameView view =
                FrameView.fit(DefaultEngineeringCRS.CARTESIAN_2D, new Envelope(0, 1000, 0, 1000), template.mapBox(), 0);
        PageContent content = new PageContent(
                "en",
                TextValue.words(texts),
                new MapContent(view, Color.WHITE, List.of(), List.of()),
                LegendContent.none(),
                0,
                7_000_000);
        Result<Sheet> sheet = SheetComposer.compose(template, content.with(new PictureFiles(List.of(folder, SHIPPED))));
        return new Result<>(sheet.value().first(), sheet.problems());
    }

    private Result<Page> compose(String item) {
        return compose(item, Map.of());
    }

    private Picture drawn(String item) {
        Result<Page> page = compose(item);
        assertEquals(List.of(), page.problems());
        return Picture.of(page.value());
    }

    private String problem(String item) {
        Result<Page> page = compose(item);
        assertEquals(1, page.problems().size(), page.problems().toString());
        Problem problem = page.problems().get(0);
        assertTrue(problem.where().contains("test.yaml, line "), problem.where());
        return problem.sentence();
    }

    @Test
    void aPictureIsShownWholeInTheMiddleOfItsPlace() {
        String place = "at: {left: 150, width: 40, top: 20, height: 30}";
        Picture picture = drawn("- item: picture\n  file: wide.svg\n  " + place);
        picture.shows(Color.RED, 151, 26);
        picture.shows(Color.WHITE, 151, 24);
        picture.shows(Color.RED, 189, 44);
        picture.shows(Color.WHITE, 189, 46);
    }

    @ParameterizedTest
    @CsvSource({"cover, 151, 21", "stretch, 189, 39"})
    void aPictureCanFillItsPlace(String fit, double x, double y) {
        String place = "at: {left: 150, width: 20, top: 20, height: 30}";
        Picture picture = drawn("- item: picture\n  file: wide.svg\n  fit: " + fit + "\n  " + place);
        picture.shows(Color.RED, 150.5, 20.5);
        picture.shows(Color.RED, 169.5, 49.5);
        picture.shows(Color.WHITE, 171, 30);
        picture.shows(Color.WHITE, 149, 30);
    }

    @Test
    void logosOfARowHaveOneHeightAndEqualGaps() {
        Page page = compose("- item: picture\n  pictures: [wide.svg, square.svg, wide.svg]\n  gap: 5\n  " + AT)
                .value();
        List<PageItem.PlacedArt> arts = ((PageItem.Picture) page.items().get(1)).arts();
        double height = (40 - 2 * 5) / (2 + 1 + 2.0);
        for (PageItem.PlacedArt art : arts) {
            assertEquals(height, art.place().heightMm(), 1e-9);
        }
        assertEquals(5, arts.get(1).place().xMm() - arts.get(0).place().rightMm(), 1e-9);
        assertEquals(5, arts.get(2).place().xMm() - arts.get(1).place().rightMm(), 1e-9);
        assertEquals(190, arts.get(2).place().rightMm(), 1e-9);
    }

    @Test
    void aPictureOfVectorsStaysOneInThePdf() throws IOException {
        try (PdfContent pdf = new PdfContent(
                compose("- item: picture\n  file: wide.svg\n  " + AT).value())) {
            assertFalse(new String(pdf.bytes, java.nio.charset.StandardCharsets.ISO_8859_1).contains("/Image"));
        }
    }

    @Test
    void aMapBringsALogoOfItsOwn() {
        String item = "- item: picture\n  file: \"{logo}\"\n  " + AT;
        assertEquals(
                2, compose(item, Map.of("logo", "wide.svg")).value().items().size());
        Result<Page> none = compose(item, Map.of("logo", ""));
        assertEquals(1, none.value().items().size());
        assertEquals(List.of(), none.problems());
    }

    static Stream<List<String>> unusable() {
        return Stream.of(
                List.of("widd.svg", "widd.svg is not there (", "Did you mean wide.svg"),
                List.of("http://example.org/a.png", "nothing else is opened", "Save the picture beside"),
                List.of("../secret.png", "lies outside of the template's folder", "whole path"),
                List.of("broken.svg", "is no SVG file that can be read", "Choose another file"),
                List.of("broken.png", "is a broken picture", "Choose another file"),
                List.of("/", "is a folder", "Choose another file"));
    }

    @ParameterizedTest
    @MethodSource("unusable")
    void aPictureThatCannotBeUsedIsLeftOutAndTold(List<String> case1) {
        String item = "- item: picture\n  file: \"" + case1.get(0) + "\"\n  " + AT;
        String problem = problem(item);
        assertTrue(problem.contains(case1.get(1)), problem);
        assertTrue(problem.contains(case1.get(2)), problem);
        PageItem.Picture left = (PageItem.Picture) compose(item).value().items().get(1);
        assertEquals(List.of(), left.arts());
        assertEquals(1, left.leftOut());
    }

    @Test
    void aHugeFileIsNotRead() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("huge.png").toFile(), "rw")) {
            file.setLength(1L << 30);
        }
        assertTrue(problem("- item: picture\n  file: huge.png\n  " + AT).contains("has more than 20 MB"));
    }

    @Test
    void aPictureThatIsCoarseOnPaperIsTold() {
        String problem = problem("- item: picture\n  file: small.png\n  " + AT);
        assertTrue(problem.contains("small.png has 25 dpi here, print needs 200"), problem);
        assertTrue(problem.contains("at least 315 × 158 px"), problem);
    }

    @Test
    void anIconIsTinted() {
        Picture picture = drawn("- item: icon\n  icon: health\n  colour: \"#2B7BBA\"\n  " + AT);
        picture.shows(new Color(0x2B7BBA), 170, 30);
        picture.shows(Color.WHITE, 161, 21.5);
    }

    @Test
    void anUnknownIconIsToldWithThoseThatAreMeant() {
        String problem = problem("- item: icon\n  icon: flod\n  " + AT);
        assertTrue(problem.startsWith("The icon flod is not there"), problem);
        assertTrue(problem.contains("Did you mean flood"), problem);
    }

    @Test
    void everyShippedIconIsOneShapeInTheColourThatIsAskedFor() throws IOException {
        try (Stream<Path> icons = Files.list(SHIPPED.resolve("icons"))) {
            List<Path> all = icons.toList();
            assertTrue(all.size() >= 20);
            for (Path icon : all) {
                String text = Files.readString(icon);
                assertTrue(text.contains("viewBox=\"0 0 24 24\""), icon.toString());
                assertTrue(text.contains("fill=\"currentColor\""), icon.toString());
                assertFalse(text.contains("#"), icon.toString());
                assertTrue(new PictureFiles(List.of(SHIPPED))
                        .find("icons/" + icon.getFileName(), java.util.Optional.of(INK))
                        .problems()
                        .isEmpty());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/maps/MMR-2026-0412-v2", "မြန်မာ", "A"})
    void aCodeIsReadFromThePngByATelephone(String text) throws IOException, ReaderException {
        String item = "- item: qr-code\n  text: \"{url}\"\n  at: {left: 150, width: 30, top: 20, height: 30}";
        Path file = folder.resolve("code.png");
        PictureWriter.png(compose(item, Map.of("url", text)).value(), 200, file, Progress.NONE);
        BufferedImage image = ImageIO.read(file.toFile());
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        assertEquals(
                text,
                new QRCodeReader()
                        .decode(new BinaryBitmap(new HybridBinarizer(source)))
                        .getText());
    }

    @Test
    void aCodeWithoutATextIsNotDrawnAndASmallOneIsTold() {
        assertEquals(
                1,
                compose("- item: qr-code\n  text: \"{url}\"\n  " + AT, Map.of("url", ""))
                        .value()
                        .items()
                        .size());
        String small = problem("- item: qr-code\n  text: https://example.org/a/long/address\n"
                + "  at: {left: 150, width: 10, top: 20, height: 10}");
        assertTrue(small.contains("too small for many telephones"), small);
        String pale = problem("- item: qr-code\n  colour: \"#FFE0E0\"\n  text: A\n  " + AT);
        assertTrue(pale.contains("too pale"), pale);
        String longer = problem("- item: qr-code\n  text: " + "x".repeat(3000) + "\n  " + AT);
        assertTrue(longer.contains("too long for a QR code"), longer);
    }

    @Test
    void aLineIsLevelOrUprightAndMayBeDashed() {
        String line = "\n  line: {colour: ink, width: 1}\n  ";
        drawn("- item: line" + line + "at: {left: 150, right: 20, top: 30}").shows(INK, 200, 30);
        drawn("- item: line" + line + "at: {right: 20, top: 30, bottom: 30}").shows(INK, 277, 100);
        Picture dashed = drawn("- item: line" + line + "look: dashed\n  at: {left: 150, right: 20, top: 30}");
        dashed.shows(INK, 152, 30);
        dashed.shows(Color.WHITE, 156.5, 30);
    }

    @Test
    void aRectangleHasRoundCornersAndCoversInPart() {
        Picture picture = drawn("- item: rectangle\n  fill: \"#000000\"\n  radius: 8\n  opacity: 0.5\n  " + AT);
        picture.shows(Color.WHITE, 150.5, 20.5);
        int grey = picture.at(170, 30).getRed();
        assertTrue(Math.abs(grey - 128) <= 1, "grey: " + grey);
    }

    @Test
    void aTurnedTextReadsUpwardsInItsPlaceAndIsTextInThePdf() throws IOException {
        String item = "- item: text\n  text: Upwards\n  style: note\n  turn: 90\n"
                + "  at: {left: 150, width: 6, top: 20, height: 30}";
        Picture picture = drawn(item);
        assertTrue(picture.count(INK, 150, 35, 6, 15) > 50);
        assertEquals(0, picture.count(INK, 150, 20, 6, 8));
        assertEquals(0, picture.count(INK, 157, 20, 30, 30));
        try (PdfContent pdf = new PdfContent(compose(item).value())) {
            assertTrue(pdf.text().contains("Upwards"), pdf.text());
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {30, -12, 90, 0, 45, 180})
    void aStampStaysInItsPlaceWithItsBorderAndKeepsItsWordsWhole(double turn) {
        String item = "- item: stamp\n  text: For humanitarian use only\n  style: note\n  opacity: 1\n  turn: " + turn
                + "\n  border: {colour: ink, width: 0.4}\n  " + AT;
        Result<Page> page = compose(item);
        assertEquals(List.of(), page.problems());
        PageItem.Turned stamp = (PageItem.Turned) page.value().items().get(1);
        var frame = stamp.parts().get(0).shape().getBounds2D();
        assertTrue(
                frame.getMinX() >= 150 && frame.getMaxX() <= 190 && frame.getMinY() >= 20 && frame.getMaxY() <= 40,
                frame.toString());
        List<String> words = stamp.lines().stream()
                .flatMap(line -> Stream.of(line.text().text().strip().split(" ", -1)))
                .toList();
        assertEquals(List.of("For", "humanitarian", "use", "only"), words);
    }

    @Test
    void aPictureThatLinksToAnotherIsDrawnWithoutItAndToldSo() throws IOException {
        Files.writeString(
                folder.resolve("link.svg"),
                "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' height='9'/>"
                        + "<image href='http://example.org/a.png' width='9' height='9'/></svg>");
        String told = problem("- item: picture\n  file: link.svg\n  " + AT);
        assertTrue(told.startsWith("The picture link.svg has a linked picture, which is left out ("), told);
        assertTrue(told.endsWith("Embed it in a drawing program."), told);
    }

    @Test
    void textsOfTheirOwnKindsNeedNoWords() {
        Page page = compose(
                        "- item: disclaimer\n  style: note\n  " + AT + "\n- item: scale-text\n  style: note\n  " + AT)
                .value();
        List<String> texts = page.items().stream()
                .filter(PageItem.TextBox.class::isInstance)
                .map(item -> ((PageItem.TextBox) item).lines().get(0).text().text())
                .toList();
        assertEquals("As it is", texts.get(0));
        assertTrue(texts.get(1).startsWith("1:"), texts.get(1));
    }
}
