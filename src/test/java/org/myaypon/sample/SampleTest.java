package org.myaypon.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.myaypon.data.Layer;

/** The committed sample is what the generator makes; {@code -Dsample.update} makes it anew. */
class SampleTest {

    private static final Path MAPS = Path.of(System.getProperty("myaypon.home", "."), "maps");
    private static final List<String> MADE = List.of("sample", "context");
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private static Sample sample;
    private static List<Township> townships;
    private static List<MultiPolygon> shapes;

    @BeforeAll
    static void growTownships() throws IOException {
        sample = Sample.make();
        townships = sample.townships();
        shapes = sample.shapes();
        if (System.getProperty("sample.update") != null) {
            sample.write(MAPS);
        }
    }

    @Test
    void committedFilesAreWhatTheGeneratorMakes(@TempDir Path made) throws IOException {
        sample.write(made);
        for (String folder : MADE) {
            assertEquals(names(made.resolve(folder)), names(MAPS.resolve(folder)));
            for (String name : names(made.resolve(folder))) {
                assertArrayEquals(
                        Files.readAllBytes(made.resolve(folder).resolve(name)),
                        Files.readAllBytes(MAPS.resolve(folder).resolve(name)),
                        name + " is not what the generator makes: run the tests with -Dsample.update");
            }
        }
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Set<String> names = new TreeSet<>();
            files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !name.endsWith(".yaml"))
                    .forEach(names::add);
            return names;
        }
    }

    @Test
    void neighbouringTownshipsShareTheirBordersVertexForVertex() {
        assertTrue(CoverageValidator.isValid(shapes.toArray(Geometry[]::new)));
    }

    @Test
    void townshipsCoverTheLandAndNothingElse() {
        double area = shapes.stream().mapToDouble(Geometry::getArea).sum();
        assertEquals(330, shapes.size());
        assertEquals(sample.land().getArea(), area, 1e-6);
        Geometry together = CoverageUnion.union(shapes.toArray(Geometry[]::new));
        assertEquals(sample.land().getNumGeometries(), together.getNumGeometries());
        for (int i = 0; i < together.getNumGeometries(); i++) {
            assertEquals(0, ((Polygon) together.getGeometryN(i)).getNumInteriorRing(), "a hole in the land");
        }
    }

    @Test
    void eachTownshipIsValidAndHoldsItsOwnPoint() {
        for (int i = 0; i < shapes.size(); i++) {
            String name = townships.get(i).name();
            assertTrue(shapes.get(i).isValid(), name);
            assertTrue(
                    shapes.get(i)
                            .contains(GEOMETRIES.createPoint(townships.get(i).point())),
                    name);
        }
    }

    @Test
    void eachStateIsOnePieceOnTheMainland() {
        Map<String, List<Geometry>> partsByState = new TreeMap<>();
        IndexedPointInAreaLocator mainland = new IndexedPointInAreaLocator(mainland());
        for (int i = 0; i < shapes.size(); i++) {
            for (int part = 0; part < shapes.get(i).getNumGeometries(); part++) {
                Geometry polygon = shapes.get(i).getGeometryN(part);
                if (mainland.locate(polygon.getInteriorPoint().getCoordinate()) == Location.INTERIOR) {
                    partsByState
                            .computeIfAbsent(townships.get(i).state(), state -> new ArrayList<>())
                            .add(polygon);
                }
            }
        }
        assertEquals(18, partsByState.size());
        partsByState.forEach((state, parts) -> assertEquals(
                1, CoverageUnion.union(parts.toArray(Geometry[]::new)).getNumGeometries(), state));
    }

    private static Geometry mainland() {
        MultiPolygon land = sample.land();
        Geometry largest = land.getGeometryN(0);
        for (int i = 1; i < land.getNumGeometries(); i++) {
            largest = land.getGeometryN(i).getArea() > largest.getArea() ? land.getGeometryN(i) : largest;
        }
        return largest;
    }

    @Test
    void verticesStayFewEnoughToDrawFast() {
        int vertices = shapes.stream().mapToInt(Geometry::getNumPoints).sum();
        assertTrue(vertices > 60_000 && vertices < 110_000, () -> vertices + " vertices");
    }

    @Test
    void floodClassesAreValidAndDoNotOverlap() {
        List<Geometry> water = Flood.of(sample.land(), townships).features().stream()
                .map(feature -> Layer.geometry(feature).orElseThrow())
                .toList();
        double area = water.stream().mapToDouble(Geometry::getArea).sum();
        Geometry together = GEOMETRIES.buildGeometry(water).buffer(0);
        water.forEach(part -> assertTrue(part.isValid()));
        assertEquals(together.getArea(), area, 1e-5);
    }

    @Test
    void whoDoesWhatWhereHasItsOrganisationsAndSectors() {
        List<String[]> rows = ThreeW.text(townships)
                .lines()
                .skip(1)
                .map(line -> line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                .toList();
        assertEquals(3000, rows.size());
        assertEquals(213, distinct(rows, 0).size());
        assertEquals(22, distinct(rows, 3).size());
        Set<String> codes = distinct(rows, 10);
        assertTrue(codes.remove("MMR013008"), "the drifted code");
        assertEquals(6, rows.stream().filter(row -> row[10].equals("MMR013008")).count());
        assertEquals(318, codes.size());
        assertEquals(Set.of("\"sample, not real\""), distinct(rows, 16));
    }

    private static Set<String> distinct(List<String[]> rows, int column) {
        Set<String> values = new TreeSet<>();
        rows.forEach(row -> values.add(row[column]));
        return values;
    }

    @Test
    void conflictIsNoneInTwoHundredAndSixtyTownships() {
        List<String[]> rows = Indices.conflict(townships)
                .lines()
                .skip(1)
                .map(line -> line.split(","))
                .toList();
        assertEquals(330, rows.size());
        assertEquals(260, rows.stream().filter(row -> row[3].equals("0")).count());
        assertEquals(6, rows.stream().filter(row -> row[3].equals("NA")).count());
    }

    @Test
    void bandsAreNineAndSpeakForAllTownships() {
        List<String[]> rows = Indices.bands(townships)
                .lines()
                .skip(1)
                .map(line -> line.split(","))
                .toList();
        assertEquals(330, rows.size());
        assertEquals(Set.of("1", "2", "3", "4", "5", "6", "7", "8", "9"), distinct(rows, 3));
    }

    @Test
    void everyTableOfTheSampleSaysThatItIsNotReal() throws IOException {
        try (Stream<Path> files = Files.list(MAPS.resolve("sample"))) {
            List<Path> tables = files.filter(file -> file.toString().matches(".*\\.(csv|dbf)"))
                    .toList();
            assertTrue(tables.size() > 5);
            for (Path table : tables) {
                String text = Files.readString(table, StandardCharsets.ISO_8859_1);
                assertTrue(text.contains(Sample.REMARK), table::toString);
            }
        }
    }
}
