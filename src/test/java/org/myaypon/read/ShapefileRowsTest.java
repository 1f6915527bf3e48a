package org.myaypon.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.sql.Date;
import java.util.Arrays;
import java.util.List;
import org.geotools.api.feature.simple.SimpleFeature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.Result;

class ShapefileRowsTest {

    private static final String BURMESE = "မြစ်ကြီးနား";

    @TempDir
    private Path folder;

    private ShapefileBytes file;

    @BeforeEach
    void begin() {
        file = new ShapefileBytes(folder, "towns").point(1, 96, 21);
    }

    @Test
    void wholeNumbersAreIntegersAndOthersDecimals() {
        SimpleFeature town = town(file.column("A", 'N', 9, 0)
                .column("B", 'N', 12, 0)
                .column("C", 'N', 12, 3)
                .column("D", 'F', 19, 0)
                .row("-42", "123456789012", "1.500", "7"));

        assertEquals(
                Arrays.asList(-42, 123456789012L, 1.5, 7.0),
                town.getAttributes().subList(1, 5));
    }

    @Test
    void aWholeNumberColumnThatHoldsDecimalsIsReadAsDecimals() {
        SimpleFeature town = town(file.column("A", 'N', 9, 0).row("12.25"));

        assertEquals(12.25, town.getAttribute("A"));
        assertEquals(
                Double.class, town.getFeatureType().getDescriptor("A").getType().getBinding());
    }

    @Test
    void blanksAreNoValue() {
        SimpleFeature town = town(file.column("A", 'N', 9, 0)
                .column("B", 'C', 9, 0)
                .column("C", 'D', 8, 0)
                .column("D", 'L', 1, 0)
                .row("", "", "", "?"));

        assertEquals(Arrays.asList(null, null, null, null), town.getAttributes().subList(1, 5));
    }

    @Test
    void asterisksAreNoValueAndTold() {
        Result<Layer> result = read(file.column("A", 'N', 5, 1).row("*****"));

        assertNull(result.value().features().get(0).getAttribute("A"));
        assertTold("1 number did not fit its column when the file was written (****)", result);
    }

    @Test
    void wordsInANumberColumnAreNoValueAndTold() {
        Result<Layer> result = read(file.column("A", 'N', 5, 0).row("abc"));

        assertNull(result.value().features().get(0).getAttribute("A"));
        assertTold("1 cell is no number or date although its column says so", result);
    }

    @Test
    void datesAndLogicalsAreRead() {
        SimpleFeature town =
                town(file.column("D", 'D', 8, 0).column("L", 'L', 1, 0).row("20210131", "T"));

        assertEquals(Date.valueOf("2021-01-31"), town.getAttribute("D"));
        assertEquals("2021-01-31", Layer.text(town, "D"));
        assertEquals(true, town.getAttribute("L"));
    }

    @Test
    void anImpossibleDateIsTold() {
        Result<Layer> result = read(file.column("D", 'D', 8, 0).row("20211331"));

        assertNull(result.value().features().get(0).getAttribute("D"));
        assertTold("1 cell is no number or date", result);
    }

    @Test
    void deletedRowsAreLeftOutTogetherWithTheirShapes() {
        Result<Layer> result = read(file.point(1, 97, 22)
                .point(1, 98, 23)
                .text("NAME")
                .deletedRow("gone")
                .row("stays")
                .row("too"));

        List<SimpleFeature> towns = result.value().features();
        assertEquals(2, towns.size());
        assertEquals("stays", towns.get(0).getAttribute("NAME"));
        assertEquals(97, Layer.geometry(towns.get(0)).orElseThrow().getCoordinate().x);
        assertEquals("towns.2", towns.get(0).getID());
        assertTold("1 record is marked as deleted and was left out", result);
    }

    @Test
    void doubledColumnNamesAreMadeUniqueAndTold() {
        Result<Layer> result = read(file.text("NAME")
                .text("NAME")
                .text("NAME_2")
                .text("")
                .text("the_geom")
                .row("a", "b", "c", "d", "e"));

        assertEquals(
                List.of("NAME", "NAME_3", "NAME_2", "column_4", "the_geom_2"),
                result.value().attributeNames());
        assertEquals("b", result.value().features().get(0).getAttribute("NAME_3"));
        assertTold("2 columns have titles of others and are called NAME_3, the_geom_2", result);
        assertTold("1 column has no title", result);
    }

    @Test
    void theCpgTellsTheEncodingBeforeAllElse() {
        Layer layer = layer(file.in("windows-1251")
                .language(0x01)
                .note("cpg", "1251")
                .note("cst", "UTF-8")
                .text("NAME")
                .row("Киев"));

        assertEquals("Киев", layer.features().get(0).getAttribute("NAME"));
        assertSource("windows-1251", ".cpg", layer);
    }

    @Test
    void theCstTellsTheEncodingWhenThereIsNoCpg() {
        Layer layer =
                layer(file.note("cst", "UTF-8").language(0x01).text("NAME").row("Yangon"));

        assertSource("UTF-8", ".cst", layer);
    }

    @Test
    void theLanguageByteTellsTheEncodingWhenNoFileDoes() {
        Layer layer = layer(file.in("IBM850").language(0x02).text("NAME").row("Ærø"));

        assertEquals("Ærø", layer.features().get(0).getAttribute("NAME"));
        assertSource("IBM850", "LDID", layer);
    }

    @Test
    void textThatIsUtf8IsRecognised() {
        Layer layer = layer(file.text("နာမည်")
                .column("NAME", 'C', 40, 0)
                .column("SHORT", 'C', 10, 0)
                .row("x", BURMESE, BURMESE));

        SimpleFeature town = layer.features().get(0);
        assertEquals(BURMESE, town.getAttribute("NAME"));
        assertEquals(BURMESE.substring(0, 3), town.getAttribute("SHORT"), "a character cut by the width is left out");
        assertEquals("နာမ", layer.attributeNames().get(0));
        assertSource("UTF-8", "detected", layer);
    }

    @Test
    void otherTextIsTakenAsWindows1252AndTold() {
        Result<Layer> result = read(file.in("windows-1252").text("NAME").row("Straße"));

        assertEquals("Straße", result.value().features().get(0).getAttribute("NAME"));
        assertSource("windows-1252", "detected", result.value());
        assertTold("Nothing tells the text's encoding and it is not UTF-8: windows-1252 is assumed", result);
    }

    @Test
    void anUnknownEncodingIsToldAndPassedOver() {
        Result<Layer> result = read(file.note("cpg", "Klingon").text("NAME").row("x"));

        assertSource("UTF-8", "detected", result.value());
        assertTold("The .cpg names an encoding that is not known: Klingon", result);
    }

    @Test
    void textAtOddsWithTheEncodingNamedIsTold() {
        assertTold(
                "The .cst says ISO-8859-1, but the text looks like UTF-8",
                read(file.note("cst", "ISO-8859-1").text("NAME").row("ရန်")));
        assertTold(
                "The .cpg says UTF-8, but the text holds 1 byte that no UTF-8 has",
                read(new ShapefileBytes(folder, "b")
                        .point(1, 1, 1)
                        .in("windows-1252")
                        .note("cpg", "UTF-8")
                        .text("NAME")
                        .row("Straße")));
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, UTF-8",
        "utf8, UTF-8",
        "65001, UTF-8",
        "1252, windows-1252",
        "ANSI 1251, windows-1251",
        "CP1250, windows-1250",
        "OEM 437, IBM437",
        "ISO 88591, ISO-8859-1",
        "88595, ISO-8859-5",
        "ISO-8859-15, ISO-8859-15",
        "Windows-1252, windows-1252",
        "936, GBK",
        "Big5, Big5",
        "932, windows-31j"
    })
    void encodingsAreKnownByTheNamesThatCpgFilesUse(String written, String standard) {
        assertEquals(Charset.forName(standard), DbfEncoding.byName(written).orElseThrow());
    }

    private SimpleFeature town(ShapefileBytes bytes) {
        return layer(bytes).features().get(0);
    }

    private static Layer layer(ShapefileBytes bytes) {
        return read(bytes).value();
    }

    private static Result<Layer> read(ShapefileBytes bytes) {
        return LayerReader.read(bytes.write(), Progress.NONE);
    }

    private static void assertSource(String encoding, String from, Layer layer) {
        assertEquals(encoding, layer.source().encoding());
        assertEquals(from, layer.source().encodingFrom());
    }

    private static void assertTold(String sentence, Result<Layer> result) {
        List<String> told = result.problems().stream().map(Problem::sentence).toList();
        assertTrue(told.stream().anyMatch(line -> line.startsWith(sentence)), told::toString);
    }
}
