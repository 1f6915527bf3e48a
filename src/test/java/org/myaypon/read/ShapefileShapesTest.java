package org.myaypon.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.geometry.jts.JTS;
import org.geotools.referencing.operation.transform.AffineTransform2D;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.Result;

class ShapefileShapesTest {

    private static final String CLOCKWISE = "0 0, 0 9, 9 9, 9 0, 0 0";
    private static final String ANTICLOCKWISE = "0 0, 9 0, 9 9, 0 9, 0 0";
    private static final String HOLE = "2 2, 7 2, 7 7, 2 7, 2 2";
    private static final String ISLAND = "3 3, 3 6, 6 6, 6 3, 3 3";
    private static final String POND = "4 4, 5 4, 5 5, 4 5, 4 4";

    @TempDir
    private Path folder;

    private ShapefileBytes file;

    @BeforeEach
    void begin() {
        file = new ShapefileBytes(folder, "land");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 11, 21})
    void pointsAreReadWithHeightsAndMeasuresOrWithout(int type) throws ParseException {
        Coordinate at = shape(file.point(type, 96.5, 21.5, 7, 8)).getCoordinate();

        assertEquals(new Coordinate(96.5, 21.5), at);
        assertEquals(type == 11 ? 7 : Double.NaN, at.getZ());
        assertEquals(type == 11 ? 8 : type == 21 ? 7 : Double.NaN, at.getM());
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 18, 28})
    void multipointsAreReadWithHeightsAndMeasuresOrWithout(int type) throws ParseException {
        Geometry shape = shape(file.multipoint(type, "1 2, 3 4"));

        assertSame("MULTIPOINT ((1 2), (3 4))", shape);
        assertZm(type, shape);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 13, 23})
    void linesAreReadWithHeightsAndMeasuresOrWithout(int type) throws ParseException {
        Geometry shape = shape(file.parts(type, "1 2, 3 4", "5 6, 7 8, 9 9"));

        assertSame("MULTILINESTRING ((1 2, 3 4), (5 6, 7 8, 9 9))", shape);
        assertZm(type, shape);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 15, 25})
    void polygonsAreReadWithHeightsAndMeasuresOrWithout(int type) throws ParseException {
        Geometry shape = shape(file.parts(type, CLOCKWISE, HOLE));

        assertSame("MULTIPOLYGON (((0 0, 0 9, 9 9, 9 0, 0 0), (2 2, 7 2, 7 7, 2 7, 2 2)))", shape);
        assertZm(type, shape);
    }

    @Test
    void shapesWithHeightsAndMeasuresCanBeProjected() throws Exception {
        MathTransform twice = new AffineTransform2D(2, 0, 0, 2, 0, 0);

        assertEquals(
                4 * 81, JTS.transform(shape(file.parts(15, CLOCKWISE)), twice).getArea());
        assertEquals(
                4 * 81,
                JTS.transform(shape(new ShapefileBytes(folder, "m").parts(25, CLOCKWISE)), twice)
                        .getArea());
    }

    @Test
    void anIslandInAHoleKeepsItsPond() throws ParseException {
        Geometry shape = shape(file.parts(5, POND, ISLAND, HOLE, CLOCKWISE));

        assertEquals(81 - 25 + 9 - 1, shape.getArea());
        assertEquals(2, shape.getNumGeometries());
        assertTrue(shape.isValid());
    }

    @Test
    void ringsAreNestedByWhereTheyLieWhateverWayRoundTheyRun() throws ParseException {
        Geometry shape = shape(file.parts(5, ANTICLOCKWISE, "2 2, 2 7, 7 7, 7 2, 2 2"));

        assertSame("MULTIPOLYGON (((0 0, 0 9, 9 9, 9 0, 0 0), (2 2, 7 2, 7 7, 2 7, 2 2)))", shape);
        assertSame("LINEARRING (0 0, 0 9, 9 9, 9 0, 0 0)", ((Polygon) shape.getGeometryN(0)).getExteriorRing());
    }

    @Test
    void aHoleThatTouchesItsOutlineIsAHole() throws ParseException {
        assertEquals(
                81 - 2, shape(file.parts(5, CLOCKWISE, "0 0, 4 2, 4 3, 0 0")).getArea(), 1e-9);
    }

    @Test
    void neighboursThatShareAnEdgeStayOutlines() throws ParseException {
        Geometry shape = shape(file.parts(5, CLOCKWISE, "9 2, 9 5, 12 5, 12 2, 9 2"));

        assertEquals(81 + 9, shape.getArea());
    }

    @Test
    void thousandsOfIslandsInOneRecordAreNestedQuickly() throws ParseException {
        String[] rings = new String[6001];
        rings[0] = "-1 -1, -1 200, 200 200, 200 -1, -1 -1";
        for (int i = 1; i < rings.length; i++) {
            int x = i % 80 * 2;
            int y = i / 80 * 2;
            rings[i] = x + " " + y + ", " + (x + 1) + " " + y + ", " + (x + 1) + " " + (y + 1) + ", " + x + " " + y;
        }
        long start = System.nanoTime();

        MultiPolygon shape = (MultiPolygon) shape(file.parts(5, rings));

        assertEquals(6000, ((Polygon) shape.getGeometryN(0)).getNumInteriorRing());
        assertTrue(System.nanoTime() - start < 5e9, "took longer than 5 s");
    }

    @Test
    void anOpenRingIsClosed() throws ParseException {
        assertEquals(81, shape(file.parts(5, "0 0, 0 9, 9 9, 9 0")).getArea());
    }

    @Test
    void aRingThatIsThereTwiceIsTakenOnceAndTold() {
        Result<Layer> result = read(file.parts(5, CLOCKWISE, CLOCKWISE));

        assertEquals(81, shapes(result).get(0).getArea());
        assertTold("1 ring that is there twice was taken once (land.shp, record 1).", result);
    }

    @Test
    void ringsThatEncloseNothingAreLeftOutAndTold() {
        Result<Layer> result =
                read(file.parts(5, CLOCKWISE, "1 1, 2 2, 1 1", "3 3").parts(5, "1 1, 2 2, 1 1, 1 1"));

        assertEquals(81, shapes(result).get(0).getArea());
        assertEquals(2, result.value().features().size());
        assertEquals(1, shapes(result).size());
        assertTold("3 rings that enclose nothing were left out (land.shp, first: record 1).", result);
    }

    @Test
    void linesOfOnePointAreLeftOutAndTold() {
        Result<Layer> result = read(file.parts(3, "1 1, 2 2", "5 5").parts(3, "7 7"));

        assertEquals(2, result.value().features().size());
        assertEquals(1, shapes(result).size());
        assertTold("2 lines of a single point were left out (land.shp, first: record 1).", result);
    }

    @Test
    void aNullShapeIsAFeatureWithoutGeometry() {
        Result<Layer> result = read(file.text("NAME")
                .parts(5, CLOCKWISE)
                .row("one")
                .nothing()
                .row("two")
                .parts(5, HOLE)
                .row("three"));

        assertEquals(3, result.value().features().size());
        assertTrue(Layer.geometry(result.value().features().get(1)).isEmpty());
        assertEquals("two", result.value().features().get(1).getAttribute("NAME"));
        assertEquals(25, shapes(result).get(1).getArea());
    }

    @Test
    void aShapeOfAnotherKindIsLeftOutAndTold() {
        Result<Layer> result = read(file.point(1, 5, 5).parts(5, CLOCKWISE).point(1, 6, 6));

        assertEquals(2, shapes(result).size());
        assertTold(
                "1 shape is of another kind than the points of this file and was left out (land.shp, record 2)",
                result);
    }

    @Test
    void aPointThatIsNoNumberIsTold() {
        Result<Layer> result =
                read(file.point(1, Double.NaN, 5).point(1, -1e300, 2).point(1, 1, 1));

        assertEquals(1, shapes(result).size());
        assertTold("2 shapes are damaged and are not drawn (land.shp, first: record 1).", result);
    }

    private Geometry shape(ShapefileBytes bytes) {
        return shapes(read(bytes)).get(0);
    }

    private static Result<Layer> read(ShapefileBytes bytes) {
        return LayerReader.read(bytes.write(), Progress.NONE);
    }

    private static List<Geometry> shapes(Result<Layer> result) {
        return result.value().features().stream()
                .flatMap(feature -> Layer.geometry(feature).stream())
                .toList();
    }

    private static void assertSame(String wkt, Geometry shape) throws ParseException {
        assertTrue(new WKTReader().read(wkt).equalsExact(shape), shape::toText);
    }

    private static void assertZm(int type, Geometry shape) {
        Coordinate second = shape.getCoordinates()[1];
        assertEquals(type / 10 == 1 ? 11 : Double.NaN, second.getZ());
        assertEquals(type / 10 > 0 ? 101 : Double.NaN, second.getM());
    }

    private static void assertTold(String sentence, Result<Layer> result) {
        List<String> told = result.problems().stream().map(Problem::sentence).toList();
        assertTrue(told.stream().anyMatch(line -> line.startsWith(sentence)), told::toString);
    }
}
