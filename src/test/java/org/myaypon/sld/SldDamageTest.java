package org.myaypon.sld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.geotools.api.style.ExternalGraphic;
import org.geotools.api.style.Graphic;
import org.geotools.api.style.Mark;
import org.geotools.api.style.PointSymbolizer;
import org.geotools.api.style.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.myaypon.data.Result;
import org.myaypon.data.UserException;

/** Style files that are broken, harmful or no styles at all. */
class SldDamageTest {

    @TempDir
    private Path folder;

    private static String refusal(String text) {
        return assertThrows(UserException.class, () -> SldFile.read(text, "bad.sld", Sld.NOWHERE))
                .getMessage();
    }

    @Test
    void malformedXmlIsToldWithLineAndColumn() {
        String told = refusal(Sld.sld("<Rule>\n<Name>x</Nam></Rule>"));
        assertTrue(told.contains("bad.sld, line 4, column "), told);
        assertTrue(told.contains("in <Name>"), told);
    }

    @Test
    void documentTypesAndTheirEntitiesAreRefused() {
        String bomb = "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
                + Sld.sld("<Rule><Name>&b;</Name></Rule>");
        assertTrue(refusal(bomb).contains("document type"));
        String file = "<!DOCTYPE a SYSTEM \"file:///etc/passwd\">" + Sld.sld("<Rule/>");
        assertTrue(refusal(file).contains("document type"));
    }

    @ParameterizedTest
    @CsvSource({
        "'<!DOCTYPE qgis PUBLIC ''http://mrcc.com/qgis.dtd'' ''SYSTEM''><qgis version=\"3.22\"/>', QGIS style file (QML)",
        "'<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>', SVG picture",
        "'<kml xmlns=\"http://www.opengis.net/kml/2.2\"/>', KML layer",
        "'<other/>', whose root is <other>",
        "'Hello', a text",
        "'', empty"
    })
    void whatIsNoStyleIsNamedAndTheWayToOneTold(String text, String named) {
        String told = refusal(text);
        assertTrue(told.contains(named), told);
        assertTrue(told.contains("Layer > Save style"), told);
    }

    @Test
    void aShapefileIsNamed() throws IOException {
        Path file = Files.write(folder.resolve("areas.sld"), new byte[] {0, 0, 0x27, 0x0A, 0, 0});
        String told =
                assertThrows(UserException.class, () -> SldFile.read(file)).getMessage();
        assertTrue(told.contains("areas.sld is a shapefile"), told);
    }

    @Test
    void anEncodingThatTheFileDoesNotKeepIsTold() throws IOException {
        byte[] bytes = Sld.sld("<Rule><Name>\u00e9</Name></Rule>").getBytes(StandardCharsets.ISO_8859_1);
        Path file = Files.write(folder.resolve("latin.sld"), bytes);
        assertTrue(assertThrows(UserException.class, () -> SldFile.read(file))
                .getMessage()
                .contains("not in the encoding"));
        String declared =
                "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + Sld.sld("<Rule><Name>\u00e9</Name></Rule>");
        Files.write(file, declared.getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(
                "\u00e9",
                SldFile.read(file)
                        .value()
                        .featureTypeStyles()
                        .get(0)
                        .rules()
                        .get(0)
                        .getName());
    }

    @Test
    void elementsNestedWithoutEndAreRefused() {
        String deep = "<ogc:Not>".repeat(5000) + "</ogc:Not>".repeat(5000);
        assertTrue(refusal(Sld.sld("<Rule><ogc:Filter>" + deep + "</ogc:Filter></Rule>"))
                .contains("nested too deeply"));
    }

    @Test
    void tenThousandRulesAreReadInTwoSeconds() {
        String rules = IntStream.range(0, 10_000)
                .mapToObj(i -> "<Rule><Name>r" + i + "</Name><ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>a"
                        + "</ogc:PropertyName><ogc:Literal>" + i + "</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>"
                        + "<PolygonSymbolizer><Fill><CssParameter name='fill'>#3182bd</CssParameter></Fill><Stroke>"
                        + "<CssParameter name='stroke-width'>0.4</CssParameter></Stroke></PolygonSymbolizer></Rule>")
                .collect(Collectors.joining());
        String text = Sld.sld(rules);
        Sld.read("<Rule/>");
        // Processor time, so that a busy machine does not decide.
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        Result<Style> read = SldFile.read(text, "many.sld", Sld.NOWHERE);
        assertTrue(clock.getCurrentThreadCpuTime() - start < TimeUnit.SECONDS.toNanos(2));
        assertEquals(10_000, read.value().featureTypeStyles().get(0).rules().size());
    }

    @Test
    void manyProblemsEndInACount() {
        String rules = IntStream.range(0, 500)
                .mapToObj(i -> "<Rule><Name>r" + i + "</Name><Odd/></Rule>")
                .collect(Collectors.joining());
        Result<Style> read = Sld.read(rules);
        assertEquals(101, read.problems().size());
        assertTrue(read.problems().get(100).what().startsWith("400 more"));
    }

    private Result<Style> graphic(String inside) {
        String text = Sld.sld("<Rule><Name>Sites</Name><PointSymbolizer><Graphic><ExternalGraphic>" + inside
                + "</ExternalGraphic></Graphic></PointSymbolizer></Rule>");
        return SldFile.read(text, "g.sld", folder);
    }

    private static Graphic drawn(Result<Style> read) {
        PointSymbolizer point = (PointSymbolizer) read.value()
                .featureTypeStyles()
                .get(0)
                .rules()
                .get(0)
                .symbolizers()
                .get(0);
        return point.getGraphic();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/a.svg",
                "https://example.org/a.svg",
                "//example.org/a.svg",
                "file://example.org/a.svg",
                "jar:file:a.jar!/a.svg",
                "ftp://example.org/a.svg",
                "../a.svg",
                "sub/../../a.svg",
                "%2e%2e/a.svg",
                "/etc/passwd",
                "file:///etc/passwd",
                "missing.svg",
                "bad\u0000name.svg",
                ""
            })
    void graphicsFromElsewhereAreRefusedAndASquareStandsForThem(String href) {
        Result<Style> read = graphic("<OnlineResource xlink:href='" + href.replace("\u0000", "%00") + "'/>");
        assertEquals(1, read.problems().size());
        assertTrue(read.problems().get(0).where().contains("rule Sites"));
        Mark mark = (Mark) drawn(read).graphicalSymbols().get(0);
        assertEquals("square", mark.getWellKnownName().evaluate(null));
    }

    @Test
    void aLinkOutOfTheFolderIsRefused() throws IOException {
        Path outside = Files.writeString(Files.createTempFile("outside", ".svg"), "<svg/>");
        Files.createSymbolicLink(folder.resolve("in.svg"), outside);
        assertTrue(graphic("<OnlineResource xlink:href='in.svg'/>")
                .problems()
                .get(0)
                .what()
                .contains("link out of the style's folder"));
        Files.delete(outside);
    }

    @Test
    void graphicsOfTheFolderAndOfTheStyleItselfAreTaken() throws IOException {
        Files.createDirectory(folder.resolve("icons"));
        Files.writeString(folder.resolve("icons").resolve("a b.svg"), "<svg/>");
        ExternalGraphic file = (ExternalGraphic) drawn(graphic("<OnlineResource xlink:href='icons/a%20b.svg'/>"))
                .graphicalSymbols()
                .get(0);
        assertTrue(file.getURI().startsWith("file:") && file.getURI().endsWith("icons/a%20b.svg"), file.getURI());
        assertEquals("image/svg+xml", file.getFormat());
        ExternalGraphic inline = (ExternalGraphic) drawn(graphic(
                        "<InlineContent encoding='base64'>PHN2Zy8+</InlineContent><Format>image/svg+xml</Format>"))
                .graphicalSymbols()
                .get(0);
        assertEquals("data:image/svg+xml;base64,PHN2Zy8+", inline.getURI());
        ExternalGraphic qgis = (ExternalGraphic) drawn(graphic("<OnlineResource xlink:href='base64:PHN2Zy8+'/>"))
                .graphicalSymbols()
                .get(0);
        assertEquals("data:image/svg+xml;base64,PHN2Zy8+", qgis.getURI());
    }

    @Test
    void anInlineGraphicOfMoreThanAMegabyteIsRefused() {
        String large = "A".repeat(2 << 20);
        assertTrue(graphic("<InlineContent encoding='base64'>" + large + "</InlineContent>")
                .problems()
                .get(0)
                .what()
                .contains("larger than 1 MB"));
    }

    @Test
    void patternsThatTakeForeverAreRefused() {
        Result<Style> read = Sld.read("<Rule><ogc:Filter><ogc:PropertyIsLike wildCard='%' singleChar='_' escape='!'>"
                + "<ogc:PropertyName>name</ogc:PropertyName><ogc:Literal>" + "%a".repeat(20)
                + "</ogc:Literal></ogc:PropertyIsLike></ogc:Filter></Rule>");
        assertEquals(1, read.problems().size());
        assertTrue(read.problems().get(0).what().contains("wild cards"));
    }
}
