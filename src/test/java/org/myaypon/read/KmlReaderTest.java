package org.myaypon.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.myaypon.read.Layers.assertNothingTold;
import static org.myaypon.read.Layers.assertRefused;
import static org.myaypon.read.Layers.assertTold;
import static org.myaypon.read.Layers.value;
import static org.myaypon.read.Layers.wkt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.MultiPolygon;
import org.myaypon.data.Layer;
import org.myaypon.data.Result;
import org.myaypon.data.UserException;

class KmlReaderTest {

    private static final String SQUARE = "<Polygon><outerBoundaryIs><LinearRing><coordinates>"
            + "96,16,0 97,16,0 97,17,0 96,17,0 96,16,0</coordinates></LinearRing></outerBoundaryIs></Polygon>";

    @TempDir
    private Path folder;

    private Path file(String text) {
        try {
            return Files.writeString(folder.resolve("land.kml"), text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String document(String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<kml xmlns=\"http://www.opengis.net/kml/2.2\"><Document>"
                + content + "</Document></kml>";
    }

    private static String placemark(String content) {
        return "<Placemark>" + content + "</Placemark>";
    }

    private Result<Layer> read(String content) {
        return Layers.read(file(document(content)));
    }

    @Test
    void placemarksAreReadWithNameDescriptionTimesAndData() {
        Result<Layer> land =
                read("<name>not a feature's</name><Schema id=\"s\"><SimpleField name=\"wind\" type=\"float\"/>"
                        + "<SimpleField name=\"code\" type=\"string\"/></Schema>"
                        + placemark("<name>မြို့</name><description><![CDATA[<b>Big</b> one]]></description>"
                                + "<TimeStamp><when>2008-05-02T12:00:00Z</when></TimeStamp><ExtendedData>"
                                + "<SchemaData schemaUrl=\"#s\"><SimpleData name=\"wind\">105.5</SimpleData>"
                                + "<SimpleData name=\"code\">17</SimpleData></SchemaData>"
                                + "<Data name=\"dead\"><displayName>Dead</displayName><value>84500</value></Data></ExtendedData>"
                                + SQUARE));

        assertNothingTold(land);
        assertEquals(
                List.of("name", "description", "when", "wind", "code", "dead"),
                land.value().attributeNames());
        assertEquals("မြို့", value(land, 0, "name"));
        assertEquals("<b>Big</b> one", value(land, 0, "description"));
        assertEquals("2008-05-02T12:00:00Z", value(land, 0, "when"));
        assertEquals(105.5, value(land, 0, "wind"));
        assertEquals("17", value(land, 0, "code"));
        assertEquals(84500, value(land, 0, "dead"));
        assertEquals(MultiPolygon.class, Layers.shapeType(land));
        assertSame(DefaultGeographicCRS.WGS84, land.value().crs().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<Point><coordinates> 96.5,16.25 </coordinates></Point>|POINT (96.5 16.25)",
                "<Point><coordinates>96.5, 16.25, 3</coordinates></Point>|POINT (96.5 16.25)",
                "<LineString><coordinates>96,16 97,17</coordinates></LineString>|MULTILINESTRING ((96 16, 97 17))",
                "<LinearRing><coordinates>0,0 1,0 1,1 0,0</coordinates></LinearRing>"
                        + "|MULTILINESTRING ((0 0, 1 0, 1 1, 0 0))",
                "<gx:Track><when>a</when><gx:coord>96 16 0</gx:coord><gx:coord>97 17 0</gx:coord></gx:Track>"
                        + "|MULTILINESTRING ((96 16, 97 17))",
                "<Polygon><innerBoundaryIs><LinearRing><coordinates>1,1 1,2 2,2 1,1</coordinates></LinearRing>"
                        + "</innerBoundaryIs><outerBoundaryIs><LinearRing><coordinates>0,0 9,0 9,9 0,9</coordinates>"
                        + "</LinearRing></outerBoundaryIs></Polygon>"
                        + "|MULTIPOLYGON (((0 0, 9 0, 9 9, 0 9, 0 0), (1 1, 1 2, 2 2, 1 1)))",
                "<MultiGeometry><Point><coordinates>1,2</coordinates></Point><MultiGeometry><Point><coordinates>3,4"
                        + "</coordinates></Point></MultiGeometry></MultiGeometry>|MULTIPOINT ((1 2), (3 4))"
            })
    void everyKindOfShapeIsRead(String shape, String wkt) {
        assertEquals(wkt, wkt(read(placemark(shape)), 0));
    }

    @Test
    void aLabelPointBesideItsAreaGivesWayAndItIsTold() {
        Result<Layer> land = read(placemark(
                "<MultiGeometry><Point><coordinates>96.5,16.5</coordinates></Point>" + SQUARE + "</MultiGeometry>"));

        assertEquals(MultiPolygon.class, Layers.shapeType(land));
        assertTold("1 shape mixes areas, lines or points", land);
    }

    @Test
    void foldersBecomeAColumnAndCanBeNamed() {
        String content = "<Folder><name>Flood</name>" + placemark("<name>a</name>" + SQUARE) + "</Folder>"
                + "<Folder><name>Sites</name>" + placemark("<name>b</name>" + SQUARE)
                + placemark("<name>c</name>" + SQUARE) + "</Folder>";

        assertEquals("Sites", value(read(content), 2, "folder"));
        Result<Layer> sites = Layers.read(file(document(content)), "sites");
        assertEquals(2, sites.value().features().size());
        assertEquals(List.of("name"), sites.value().attributeNames());
        UserException refused = assertThrows(UserException.class, () -> Layers.read(file(document(content)), "Towns"));
        assertTrue(refused.getMessage().contains("its folders are Flood, Sites"), refused::getMessage);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN,16", "96", "96,1e308", "north,east", "96,16 97"})
    void coordinatesThatAreNoneCostTheShapeNotTheFeature(String coordinates) {
        Result<Layer> land =
                read(placemark("<name>a</name><LineString><coordinates>" + coordinates + "</coordinates></LineString>")
                        + placemark("<name>b</name>" + SQUARE));

        assertEquals("", wkt(land, 0));
        assertEquals("a", value(land, 0, "name"));
        assertTold("1 shape cannot be understood, or has coordinates that are none", land);
    }

    @Test
    void prefixesThatNobodyDeclaredAreNoHindrance() {
        Result<Layer> land =
                Layers.read(file("<kml:kml><kml:Placemark><kml:name>a</kml:name></kml:Placemark></kml:kml>"));

        assertEquals("a", value(land, 0, "name"));
        assertTold("1 feature has no shape", land);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UTF-8|UTF-8|declaration|မြို့",
                "UTF-16|UTF-16|byte order mark|မြို့",
                "UTF-16LE|UTF-16LE|declaration|မြို့",
                "windows-1252|windows-1252|declaration|Hôtel"
            })
    void theDeclaredEncodingIsObeyed(String written, String encoding, String from, String name) throws IOException {
        String text = document(placemark("<name>" + name + "</name>" + SQUARE)).replace("UTF-8", written);
        Path file = Files.write(folder.resolve("land.kml"), text.getBytes(Charset.forName(written)));

        Result<Layer> land = Layers.read(file);

        assertNothingTold(land);
        assertEquals(name, value(land, 0, "name"));
        assertEquals(encoding, land.value().source().encoding());
        assertEquals(from, land.value().source().encodingFrom());
    }

    @Test
    void textThatIsNotWhatItSaysIsReadAsWindows1252AndTold() throws IOException {
        String text = document(placemark("<name>Hôtel</name>" + SQUARE));
        Path file = Files.write(folder.resolve("land.kml"), text.getBytes(Charset.forName("windows-1252")));

        Result<Layer> land = Layers.read(file);

        assertEquals("Hôtel", value(land, 0, "name"));
        assertTold("The text is not UTF-8: windows-1252 is assumed", land);
    }

    @Test
    void linksToOtherFilesAreNotFollowedAndThatIsTold() {
        assertTold(
                "1 link to other files is not followed",
                read("<NetworkLink><Link><href>http://example.org/x.kml</href></Link></NetworkLink>"
                        + placemark(SQUARE)));
    }

    @Test
    void entitiesThatExpandWithoutEndAreRefusedAtOnce() {
        StringBuilder bomb = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE kml [<!ENTITY a \"lol\">");
        for (char c = 'b'; c <= 'z'; c++) {
            bomb.append("<!ENTITY ")
                    .append(c)
                    .append(" \"")
                    .append(("&" + (char) (c - 1) + ";").repeat(10))
                    .append("\">");
        }
        Path file = file(bomb + "]><kml><Placemark><name>&z;</name></Placemark></kml>");

        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertRefused("land.kml declares a document type", file));
    }

    @Test
    void filesOfThisComputerAreNotReadThroughEntities() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");

        assertRefused(
                "land.kml declares a document type",
                file("<!DOCTYPE kml [<!ENTITY s SYSTEM \"" + secret.toUri()
                        + "\">]><kml><Placemark><name>&s;</name></Placemark></kml>"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<kml><Placemark><name>a|land.kml is broken off or is not KML (line 1, column",
                "<kml><Placemark><name>&nbsp;</name></Placemark></kml>|land.kml is broken off or is not KML",
                "<gpx><wpt/></gpx>|land.kml is not KML: it begins with <gpx>",
                "hello|land.kml is broken off or is not KML"
            })
    void whatIsNotKmlIsRefusedInASentence(String text, String sentence) {
        assertRefused(sentence, file(text));
    }

    @Test
    void endlessNestingIsRefused() {
        assertRefused("land.kml nests its elements deeper", file("<kml>" + "<Folder>".repeat(100_000)));
    }
}
