package org.myaypon.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.myaypon.data.CancelledException;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.UserException;
import org.myaypon.read.LayerReader;

class ConversionTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"shp", "zip", "geojson", "json", "gpkg", "kml"})
    void aMapDocumentBecomesTheJoinedLayerWithItsValue(String ending) throws IOException {
        Path out = folder.resolve("joined." + ending);
        convert(Recipes.map(folder), out);

        Layer read = LayerReader.read(out, Progress.NONE).value();

        assertEquals(
                List.of("4", "12", "", "0", "", ""),
                read.features().stream()
                        .map(feature -> Layer.text(feature, "value"))
                        .toList());
        assertEquals("ကူးတို့", Layer.text(read.features().get(1), "TS_MMR4"));
        Class<?> binding = read.schema().getDescriptor("value").getType().getBinding();
        assertTrue(Number.class.isAssignableFrom(binding), binding.toString());
        assertTrue(read.hasGeometry());
    }

    @Test
    void theValueTakesItsColumnFromTheBoundaries() throws IOException {
        Path map = Recipes.map(folder);
        ShapefileWriter.write(
                org.myaypon.indicator.TinyCountry.layer(
                        "OBJECTID", "VALUE", "ST_PCODE", "TS", "TS_PCODE", "TS_MMR4", "Shape_Area"),
                folder.resolve("townships.shp"));
        List<Problem> problems = convert(map, folder.resolve("joined.geojson"));

        Layer read = LayerReader.read(folder.resolve("joined.geojson"), Progress.NONE)
                .value();
        assertTrue(read.attributeNames().containsAll(List.of("VALUE_1", "value")), () -> read.attributeNames()
                .toString());
        assertTrue(problems.stream().anyMatch(problem -> problem.what().contains("VALUE_1")), problems.toString());
    }

    @Test
    void aTableBecomesCsvCellForCell() throws IOException {
        Path in = Files.writeString(folder.resolve("in.tsv"), "code\tname\n007\tမြစ်ကြီးနား, \"x\"\n1.50\tNA\n");
        convert(in, folder.resolve("out.csv"));

        assertEquals(
                "code,name\r\n007,\"မြစ်ကြီးနား, \"\"x\"\"\"\r\n1.50,NA\r\n",
                Files.readString(folder.resolve("out.csv")));
    }

    @Test
    void aTableWithPlacesBecomesALayer() throws IOException {
        Path in = Files.writeString(folder.resolve("in.csv"), "name,lon,lat\nHpa-An,97.63,16.89\nLoikaw,97.21,19.68\n");
        convert(in, folder.resolve("out.gpkg"));

        Layer read = LayerReader.read(folder.resolve("out.gpkg"), Progress.NONE).value();
        assertEquals(
                "POINT (97.63 16.89)",
                Layer.geometry(read.features().get(0)).orElseThrow().toText());
    }

    @Test
    void csvGetsAPointInsideEachAreaOnRequest() throws IOException {
        Path out = folder.resolve("points.csv");
        new Conversion(Recipes.townships(folder), out, CsvShapes.POINT).run(Recipes.folders(folder), Progress.NONE);

        List<String> lines = Files.readAllLines(out);
        assertTrue(lines.get(0).endsWith(",lon,lat"), lines.get(0));
        Layer areas =
                LayerReader.read(folder.resolve("townships.shp"), Progress.NONE).value();
        Layer points = LayerReader.read(out, Progress.NONE).value();
        assertEquals(areas.features().size(), points.features().size());
        for (int i = 0; i < areas.features().size(); i++) {
            assertTrue(Layer.geometry(areas.features().get(i))
                    .orElseThrow()
                    .contains(Layer.geometry(points.features().get(i)).orElseThrow()));
        }
    }

    @Test
    void shapesAreAskedOfCsvAlone() throws IOException {
        Path in = Recipes.townships(folder);
        UserException refused =
                assertThrows(UserException.class, () -> new Conversion(in, folder.resolve("x.gpkg"), CsvShapes.WKT)
                        .run(Recipes.folders(folder), Progress.NONE));
        assertTrue(refused.getMessage().contains("--geometry"), refused.getMessage());
    }

    @Test
    void anUnknownEndingIsAnsweredWithTheNearest() throws IOException {
        Path in = Recipes.townships(folder);
        UserException refused = assertThrows(UserException.class, () -> convert(in, folder.resolve("x.geojsn")));
        assertTrue(refused.problem().fix().startsWith("Did you mean .geojson"), refused.getMessage());
        UserException without = assertThrows(UserException.class, () -> convert(in, folder.resolve("townships")));
        assertTrue(without.getMessage().contains(".gpkg (GeoPackage)"), without.getMessage());
    }

    @Test
    void inputsAreNeverReplaced() throws IOException {
        Path map = Recipes.map(folder);
        byte[] shapes = Files.readAllBytes(folder.resolve("townships.shp"));
        byte[] table = Files.readAllBytes(folder.resolve("cases.csv"));

        assertThrows(UserException.class, () -> convert(map, folder.resolve("townships.shp")));
        assertThrows(UserException.class, () -> convert(map, folder.resolve("cases.csv")));
        assertThrows(
                UserException.class,
                () -> convert(
                        folder.resolve("townships.shp"), folder.resolve(".").resolve("townships.shp")));

        assertArrayEquals(shapes, Files.readAllBytes(folder.resolve("townships.shp")));
        assertArrayEquals(table, Files.readAllBytes(folder.resolve("cases.csv")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"shp", "zip", "geojson", "gpkg", "kml", "csv"})
    void stoppedAndUnwritableWorkLeavesNothing(String ending) throws IOException {
        Path in = Recipes.townships(folder);
        List<Path> before = files();

        assertThrows(CancelledException.class, () -> new Conversion(in, folder.resolve("x." + ending), CsvShapes.NONE)
                .run(Recipes.folders(folder), Layers.STOPPED));
        assertThrows(CancelledException.class, () -> LayerFormat.of(Path.of("x." + ending))
                .write(LayerReader.read(in, Progress.NONE).value(), folder.resolve("x." + ending), Layers.STOPPED));
        UserException refused = assertThrows(
                UserException.class, () -> convert(in, folder.resolve("missing").resolve("x." + ending)));
        assertFalse(refused.getMessage().contains("Exception"), refused.getMessage());

        assertEquals(before, files());
    }

    @ParameterizedTest
    @ValueSource(strings = {"shp", "zip", "geojson", "gpkg", "kml", "csv"})
    void aFolderInTheWayIsTold(String ending) throws IOException {
        Path in = Recipes.townships(folder);
        Files.createDirectory(folder.resolve("x." + ending));
        List<Path> before = files();

        UserException refused = assertThrows(UserException.class, () -> convert(in, folder.resolve("x." + ending)));

        assertTrue(refused.getMessage().contains("folder"), refused.getMessage());
        assertEquals(before, files());
    }

    @ParameterizedTest
    @ValueSource(strings = {"shp", "zip", "geojson", "gpkg", "kml", "csv"})
    void theSameInputGivesTheSameBytes(String ending) throws IOException {
        Path map = Recipes.map(folder);
        Path out = folder.resolve("joined." + ending);
        convert(map, out);
        byte[] first = Files.readAllBytes(out);
        Files.delete(out);
        convert(map, out);

        assertArrayEquals(first, Files.readAllBytes(out));
    }

    private List<Problem> convert(Path in, Path out) {
        return new Conversion(in, out, CsvShapes.NONE).run(Recipes.folders(folder), Progress.NONE);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return new ArrayList<>(files.sorted().toList());
        }
    }
}
