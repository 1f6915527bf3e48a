package org.myaypon.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.myaypon.read.Layers.assertNothingTold;
import static org.myaypon.read.Layers.assertRefused;
import static org.myaypon.read.Layers.assertTold;
import static org.myaypon.read.Layers.type;
import static org.myaypon.read.Layers.value;
import static org.myaypon.read.Layers.wkt;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.myaypon.data.CancelledException;
import org.myaypon.data.Layer;
import org.myaypon.data.Progress;
import org.myaypon.data.Result;

class GeoJsonReaderTest {

    private static final String SQUARE =
            "{\"type\":\"Polygon\",\"coordinates\":[[[96,16],[97,16],[97,17],[96,17],[96,16]]]}";
    private static final String SQUARE_WKT = "MULTIPOLYGON (((96 16, 97 16, 97 17, 96 17, 96 16)))";

    @TempDir
    private Path folder;

    private Result<Layer> read(String text) {
        return Layers.read(file(text));
    }

    private Path file(String text) {
        return file(text.getBytes(StandardCharsets.UTF_8));
    }

    private Path file(byte[] bytes) {
        try {
            return Files.write(folder.resolve("land.geojson"), bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String collection(String... features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
    }

    private static String feature(String geometry, String properties) {
        return "{\"type\":\"Feature\",\"geometry\":" + geometry + ",\"properties\":" + properties + "}";
    }

    @Test
    void aCollectionIsReadWithItsProperties() {
        Result<Layer> land = read(collection(
                feature(SQUARE, "{\"TS_PCODE\":\"MMR001001\",\"pop\":12,\"rate\":1.5,\"open\":true}"),
                feature(SQUARE, "{\"TS_PCODE\":\"MMR001002\",\"pop\":null,\"rate\":2,\"open\":false}")));

        assertNothingTold(land);
        assertEquals("land", land.value().schema().getTypeName());
        assertEquals(MultiPolygon.class, Layers.shapeType(land));
        assertEquals(SQUARE_WKT, wkt(land, 0));
        assertEquals(List.of("TS_PCODE", "pop", "rate", "open"), land.value().attributeNames());
        assertEquals(12, value(land, 0, "pop"));
        assertNull(value(land, 1, "pop"));
        assertEquals(2.0, value(land, 1, "rate"));
        assertEquals(Boolean.class, type(land, "open"));
        assertSame(DefaultGeographicCRS.WGS84, land.value().crs().orElseThrow());
        assertEquals("UTF-8", land.value().source().encoding());
    }

    @Test
    void membersMayStandInAnyOrder() {
        Result<Layer> land = read("{\"features\":[{\"properties\":{\"a\":1},\"geometry\":{\"coordinates\":[96,16],"
                + "\"type\":\"Point\"},\"type\":\"Feature\"}],\"type\":\"FeatureCollection\"}");

        assertEquals("POINT (96 16)", wkt(land, 0));
        assertEquals(Point.class, Layers.shapeType(land));
    }

    @Test
    void propertiesThatTurnUpLateOrChangeTheirKindMakeOneColumn() {
        Result<Layer> land = read(collection(
                feature(SQUARE, "{\"code\":17}"),
                feature(SQUARE, "{\"code\":\"18a\",\"late\":9000000000}"),
                feature(SQUARE, "{\"late\":1,\"list\":[1,{\"a\":2}]}")));

        assertEquals("17", value(land, 0, "code"));
        assertEquals("18a", value(land, 1, "code"));
        assertNull(value(land, 0, "late"));
        assertEquals(Long.class, type(land, "late"));
        assertEquals("[1,{\"a\":2}]", value(land, 2, "list"));
    }

    @Test
    void anIdBecomesAColumnUnlessAPropertyHasItsName() {
        Result<Layer> land =
                read(collection("{\"type\":\"Feature\",\"id\":\"MMR001\",\"geometry\":null,\"properties\":{}}"));
        Result<Layer> both = read(
                collection("{\"type\":\"Feature\",\"properties\":{\"id\":7},\"id\":\"MMR001\",\"geometry\":null}"));

        assertEquals("MMR001", value(land, 0, "id"));
        assertEquals(7, value(both, 0, "id"));
    }

    @Test
    void aFeatureOrAShapeAloneIsALayerOfOne() {
        assertEquals(SQUARE_WKT, wkt(read(feature(SQUARE, "{\"a\":1}")), 0));
        assertEquals(SQUARE_WKT, wkt(read(SQUARE), 0));
        assertEquals(
                2,
                read(feature(SQUARE, "{}") + "\n" + feature(SQUARE, "{}"))
                        .value()
                        .features()
                        .size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'Point','[96,16,5]'|POINT (96 16)",
                "'MultiPoint','[[96,16],[97,17]]'|MULTIPOINT ((96 16), (97 17))",
                "'LineString','[[96,16],[97,17]]'|MULTILINESTRING ((96 16, 97 17))",
                "'MultiLineString','[[[96,16],[97,17]],[]]'|MULTILINESTRING ((96 16, 97 17))",
                "'Polygon','[[[0,0],[9,0],[9,9],[0,9]],[[1,1],[1,2],[2,2],[1,1]]]'"
                        + "|MULTIPOLYGON (((0 0, 9 0, 9 9, 0 9, 0 0), (1 1, 1 2, 2 2, 1 1)))",
                "'MultiPolygon','[[[[0,0],[1,0],[1,1],[0,0]]],[[[5,5],[6,5],[6,6],[5,5]]]]'"
                        + "|MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)), ((5 5, 6 5, 6 6, 5 5)))",
                "'MultiPolygon','[]'|''"
            })
    void everyKindOfShapeIsRead(String geometry, String wkt) {
        String[] parts = geometry.split("','", -1);
        String type = parts[0].replace("'", "");
        String coordinates = parts[1].replace("'", "");

        assertEquals(
                wkt,
                wkt(read("{\"type\":\"" + type + "\",\"coordinates\":" + coordinates + "}"), 0)
                        .replace(" Z", ""));
    }

    @Test
    void ofAMixedShapeTheHighestKindStaysAndItIsTold() {
        Result<Layer> land = read("{\"type\":\"GeometryCollection\",\"geometries\":[" + SQUARE
                + ",{\"type\":\"Point\",\"coordinates\":[96.5,16.5]}]}");

        assertEquals(SQUARE_WKT, wkt(land, 0));
        assertTold("1 shape mixes areas, lines or points", land);
    }

    @Test
    void aLayerOfSeveralKindsKeepsThemAndTellsIt() {
        Result<Layer> land =
                read(collection(feature(SQUARE, "{}"), feature("{\"type\":\"Point\",\"coordinates\":[96,16]}", "{}")));

        assertEquals(Geometry.class, Layers.shapeType(land));
        assertTold("It mixes kinds of shape: 1 area, 0 lines and 1 point", land);
    }

    @Test
    void featuresWithoutShapeStayAndAreCounted() {
        Result<Layer> land = read(collection(feature(SQUARE, "{\"a\":1}"), feature("null", "{\"a\":2}")));

        assertEquals(2, land.value().features().size());
        assertEquals("", wkt(land, 1));
        assertTold("1 feature has no shape (land.geojson, feature 2).", land);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[NaN,16]",
                "[1e308,16]",
                "[96,-1e400]",
                "[96]",
                "[\"96\",\"16\"]",
                "[null,16]",
                "96",
                "{\"x\":96}",
                "[[96,16],[97,17]]"
            })
    void coordinatesThatAreNoneCostTheShapeNotTheFeature(String coordinates) {
        Result<Layer> land = read(collection(
                feature("{\"type\":\"Point\",\"coordinates\":" + coordinates + "}", "{\"a\":1}"),
                feature(SQUARE, "{\"a\":2}")));

        assertEquals("", wkt(land, 0));
        assertEquals(1, value(land, 0, "a"));
        assertEquals(SQUARE_WKT, wkt(land, 1));
        assertTold("1 shape cannot be understood, or has coordinates that are none, and is not drawn", land);
    }

    @Test
    void areasThatCrossThemselvesAreMendedAndCounted() {
        Result<Layer> land = read("{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[2,2],[2,0],[0,2],[0,0]]]}");

        Geometry shape = Layer.geometry(land.value().features().get(0)).orElseThrow();
        assertTrue(shape.isValid());
        assertEquals(2, shape.getArea(), 1e-9);
        assertTold("1 shape crosses or overlaps itself and was mended (land.geojson, feature 1).", land);
    }

    @Test
    void areasThatEncloseNothingAreCounted() {
        assertTold(
                "1 shape encloses nothing and is not drawn",
                read("{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,1],[2,2],[0,0]]]}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::32646\"}}",
                "{\"type\":\"name\",\"properties\":{\"name\":\"EPSG:32646\"}}",
                "{\"type\":\"EPSG\",\"properties\":{\"code\":32646}}"
            })
    void theLegacyCrsMemberIsObeyed(String crs) {
        Result<Layer> land = read("{\"type\":\"Point\",\"coordinates\":[500000,2000000],\"crs\":" + crs + "}");

        assertEquals(
                "WGS 84 / UTM zone 46N",
                land.value().crs().orElseThrow().getName().getCode());
        assertNothingTold(land);
    }

    @Test
    void metresWithoutCrsAreTakenAsMyanmarsGridAndTold() {
        Result<Layer> land = read("{\"type\":\"Point\",\"coordinates\":[200000,1860000]}");

        assertEquals(
                "WGS 84 / UTM zone 47N",
                land.value().crs().orElseThrow().getName().getCode());
        assertTold("GeoJSON says longitude and latitude, but the coordinates are not degrees", land);
    }

    @Test
    void anUnknownCrsIsTold() {
        assertTold(
                "Its \"crs\" is not known: EPSG:999999",
                read("{\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"EPSG:999999\"}},\"type\":\"Point\","
                        + "\"coordinates\":[96,16]}"));
    }

    @Test
    void aByteOrderMarkIsNoHindrance() {
        assertEquals(SQUARE_WKT, wkt(read("\uFEFF" + SQUARE), 0));
        assertEquals(
                "မြို့",
                value(
                        Layers.read(file(
                                ("\uFEFF" + feature(SQUARE, "{\"n\":\"မြို့\"}")).getBytes(StandardCharsets.UTF_16LE))),
                        0,
                        "n"));
    }

    @Test
    void textThatIsNotUtf8IsReadAsWindows1252AndTold() {
        Result<Layer> land = Layers.read(
                file(feature(SQUARE, "{\"n\":\"Café – Hôtel\"}").getBytes(Charset.forName("windows-1252"))));

        assertEquals("Café – Hôtel", value(land, 0, "n"));
        assertEquals("windows-1252", land.value().source().encoding());
        assertTold("The text is not UTF-8, as GeoJSON must be", land);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]|land.geojson is not GeoJSON: it is a list",
                "{\"a\":1}|land.geojson is not GeoJSON: it has no features",
                "{\"type\":\"Topology\",\"objects\":{}}|land.geojson is TopoJSON",
                "{\"geometryType\":\"esriGeometryPoint\",\"features\":[]}|land.geojson is ArcGIS JSON",
                "{\"features\":[{\"attributes\":{},\"geometry\":{\"x\":1}}]}|land.geojson is ArcGIS JSON",
                "{\"type\":\"FeatureCollection\",\"features\":[{|land.geojson is broken off or is not GeoJSON",
                "hello|land.geojson is broken off or is not GeoJSON (line 1, column",
                "' '|land.geojson is not GeoJSON: it is empty"
            })
    void whatIsNotGeoJsonIsRefusedInASentence(String text, String sentence) {
        assertRefused(sentence, file(text));
    }

    @Test
    void endlessNestingIsRefusedAtOnce() {
        assertRefused(
                "land.geojson is nested deeper",
                file("{\"type\":\"Polygon\",\"coordinates\":" + "[".repeat(1_000_000)));
        assertRefused(
                "land.geojson is nested deeper",
                file("{\"type\":\"GeometryCollection\",\"geometries\":[".repeat(100_000)));
    }

    @Test
    void moreColumnsThanAnyLayerHasAreRefused() {
        StringBuilder properties = new StringBuilder("{\"a\":1");
        for (int i = 0; i < 5_000; i++) {
            properties.append(",\"c").append(i).append("\":1");
        }

        assertRefused("The layer land has more than 4,000 columns", file(feature(SQUARE, properties + "}")));
    }

    @Test
    void whatDoesNotFitInMemoryIsRefusedBeforeItIsFull() {
        MemoryRoom room = new MemoryRoom("land.geojson", 1_000);
        room.take(900);

        assertEquals(
                "land.geojson holds more than fits in memory here. Cut out the part that the map needs.",
                assertThrows(org.myaypon.data.UserException.class, () -> room.take(101))
                        .getMessage());
    }

    @Test
    void readingCanBeStopped() {
        Progress stopped = new Progress() {
            @Override
            public void report(double fraction, String doing) {
                // Nobody watches.
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };

        assertThrows(
                CancelledException.class, () -> LayerReader.read(file(collection(feature(SQUARE, "{}"))), stopped));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"type\":\"FeatureCollection\",\"features\":[]}|true",
                "{\"name\":\"x\",\"features\":[],\"type\":\"FeatureCollection\"}|true",
                "{\"coordinates\":[1,2],\"type\":\"Point\"}|true",
                "{\"DataList\":[{\"a\":1}]}|false",
                "[{\"a\":1}]|false",
                "{\"type\":\"survey\",\"rows\":[]}|false",
                "hello|false"
            })
    void jsonIsALayerByWhatItHolds(String text, boolean layer) throws IOException {
        assertEquals(layer, LayerReader.isLayer(Files.writeString(folder.resolve("x.json"), text)));
    }

    @Test
    void theEndingTellsLayersFromTables() {
        assertTrue(LayerReader.isLayer(folder.resolve("a.shp.gz")));
        assertTrue(LayerReader.isLayer(folder.resolve("a.GPKG")));
        assertFalse(LayerReader.isLayer(folder.resolve("a.csv")));
        assertFalse(LayerReader.isLayer(folder.resolve("a.xlsx")));
    }
}
