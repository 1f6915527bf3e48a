package org.myaypon.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.myaypon.project.Layers.row;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.myaypon.data.CancelledException;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.UserException;

class GeoJsonWriterTest {

    @TempDir
    private Path folder;

    @Test
    void attributesKeepTheirKinds() throws IOException {
        JsonNode feature = written(Layers.of(
                        List.of(
                                "NAME",
                                String.class,
                                "PEOPLE",
                                Long.class,
                                "SHARE",
                                Double.class,
                                "OPEN",
                                Boolean.class,
                                "DAY",
                                LocalDate.class,
                                "SEEN",
                                Timestamp.class,
                                "NOTE",
                                String.class,
                                "RATE",
                                Double.class),
                        row(
                                "POINT (96.5 16.25)",
                                "မြစ်ကြီးနား",
                                9007199254740993L,
                                0.25,
                                true,
                                LocalDate.of(2026, 6, 30),
                                Timestamp.from(Instant.parse("2026-06-30T07:30:00Z")),
                                null,
                                Double.NaN)))
                .get("features")
                .get(0);

        assertEquals(
                "{\"NAME\":\"မြစ်ကြီးနား\",\"PEOPLE\":9007199254740993,\"SHARE\":0.25,\"OPEN\":true,"
                        + "\"DAY\":\"2026-06-30\",\"SEEN\":\"2026-06-30T07:30:00Z\",\"NOTE\":null,\"RATE\":null}",
                feature.get("properties").toString());
        assertEquals(
                "{\"type\":\"Point\",\"coordinates\":[96.5,16.25]}",
                feature.get("geometry").toString());
        assertFalse(feature.has("id"));
    }

    @Test
    void outerRingsRunCounterClockwiseAndHolesBack() throws IOException {
        String clockwise = "MULTIPOLYGON (((0 0, 0 4, 4 4, 4 0, 0 0), (1 1, 2 1, 2 2, 1 2, 1 1)))";
        String right = "[[[[0,0],[4,0],[4,4],[0,4],[0,0]],[[1,1],[1,2],[2,2],[2,1],[1,1]]]]";

        JsonNode features = written(Layers.of(List.of(), row(clockwise), row("POLYGON ((0 0, 4 0, 4 4, 0 0))")))
                .get("features");

        assertEquals(right, features.get(0).get("geometry").get("coordinates").toString());
        assertEquals(
                "[[[0,0],[4,0],[4,4],[0,0]]]",
                features.get(1).get("geometry").get("coordinates").toString());
    }

    @Test
    void everyKindOfShapeIsWrittenAndNoShapeIsNull() throws IOException {
        JsonNode features = written(Layers.of(
                        List.of(),
                        row("LINESTRING (0 0, 1 1)"),
                        row("MULTIPOINT ((1 2), (3 4))"),
                        row("MULTILINESTRING ((0 0, 1 1), (2 2, 3 3))"),
                        row("GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 1 1))"),
                        row((Object) null),
                        row("POLYGON EMPTY")))
                .get("features");

        assertEquals("[[0,0],[1,1]]", coordinates(features, 0));
        assertEquals("[[1,2],[3,4]]", coordinates(features, 1));
        assertEquals("[[[0,0],[1,1]],[[2,2],[3,3]]]", coordinates(features, 2));
        assertEquals(
                "{\"type\":\"GeometryCollection\",\"geometries\":[{\"type\":\"Point\",\"coordinates\":[1,2]},"
                        + "{\"type\":\"LineString\",\"coordinates\":[[0,0],[1,1]]}]}",
                features.get(3).get("geometry").toString());
        assertTrue(features.get(4).get("geometry").isNull());
        assertTrue(features.get(5).get("geometry").isNull());
    }

    private static String coordinates(JsonNode features, int i) {
        return features.get(i).get("geometry").get("coordinates").toString();
    }

    @Test
    void degreesHaveSevenDecimals() throws IOException {
        JsonNode features = written(Layers.of(List.of(), row("POINT (96.123456789 -0.00000001)")))
                .get("features");

        assertEquals("[96.1234568,0]", coordinates(features, 0));
    }

    @Test
    void metresBecomeDegrees() throws IOException {
        JsonNode features = written(Layers.onUtm47(List.of(), row("POINT (500000 1768935.385)")))
                .get("features");

        JsonNode place = features.get(0).get("geometry").get("coordinates");
        assertEquals(99, place.get(0).asDouble(), 1e-7);
        assertEquals(16, place.get(1).asDouble(), 1e-6);
    }

    @Test
    void aColumnOfIdsIsTheIdOfFeatures() throws IOException {
        JsonNode features = written(Layers.of(List.of("ID", String.class), row("POINT (1 2)", "MMR001001")))
                .get("features");

        assertEquals("MMR001001", features.get(0).get("id").asText());
    }

    @Test
    void aLayerThatLiesNowhereIsRefused() {
        Layer lost = Layers.on(null, List.of(), row("POINT (500000 1768935)"));

        UserException refused = assertThrows(UserException.class, () -> write(lost));
        assertTrue(refused.getMessage().contains("towns.shp"), refused.getMessage());
        assertTrue(refused.getMessage().contains(".gpkg"), refused.getMessage());
        assertFalse(Files.exists(folder.resolve("towns.geojson")));
    }

    @Test
    void placesThatAreNoneAreCounted() throws IOException {
        GeometryFactory shapes = new GeometryFactory();
        Layer layer = Layers.of(
                List.of(),
                row(shapes.createPoint(new Coordinate(Double.POSITIVE_INFINITY, 2))),
                row(shapes.createPoint(new Coordinate(1e308, 2))),
                row("POINT (1 2)"));

        List<Problem> problems = write(layer);

        assertTrue(problems.get(0).what().startsWith("2 shapes lie"), problems.toString());
        JsonNode features = new ObjectMapper()
                .readTree(folder.resolve("towns.geojson").toFile())
                .get("features");
        assertTrue(features.get(0).get("geometry").isNull());
        assertTrue(features.get(1).get("geometry").isNull());
        assertFalse(features.get(2).get("geometry").isNull());
    }

    @Test
    void heightsStay() throws IOException {
        JsonNode features =
                written(Layers.of(List.of(), row("POINT Z (1 2 30.5)"))).get("features");

        assertEquals("[1,2,30.5]", coordinates(features, 0));
    }

    @Test
    void stoppedWorkLeavesTheOlderFile() throws IOException {
        Path file = Files.writeString(folder.resolve("towns.geojson"), "older");

        assertThrows(
                CancelledException.class,
                () -> GeoJsonWriter.write(Layers.of(List.of(), row("POINT (1 2)")), file, Layers.STOPPED));

        assertEquals("older", Files.readString(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void sameLayerGivesSameBytes() throws IOException {
        Layer layer = Layers.of(List.of("NAME", String.class), row("POINT (1 2)", "Insein"));
        write(layer);
        byte[] first = Files.readAllBytes(folder.resolve("towns.geojson"));
        write(layer);

        assertArrayEquals(first, Files.readAllBytes(folder.resolve("towns.geojson")));
    }

    private List<Problem> write(Layer layer) {
        return GeoJsonWriter.write(layer, folder.resolve("towns.geojson"), Progress.NONE);
    }

    private JsonNode written(Layer layer) throws IOException {
        assertEquals(List.of(), write(layer));
        JsonNode root =
                new ObjectMapper().readTree(folder.resolve("towns.geojson").toFile());
        assertEquals("FeatureCollection", root.get("type").asText());
        assertEquals("towns", root.get("name").asText());
        return root;
    }
}
