package org.myaypon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myaypon.project.Recipes;

class ConvertCommandTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(Object... arguments) {
        out.reset();
        err.reset();
        return new Main(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        document -> 0)
                .run(Stream.of(arguments).map(Object::toString).toArray(String[]::new));
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void helpTellsTheFormats() {
        assertEquals(0, run("convert", "--help"));
        for (String ending : new String[] {".shp", ".zip", ".geojson", ".gpkg", ".kml", ".csv", "--geometry"}) {
            assertTrue(out.toString(StandardCharsets.UTF_8).contains(ending), ending);
        }
    }

    @Test
    void writesWhatTheEndingTells() throws IOException {
        Path map = Recipes.map(folder);
        for (String ending : new String[] {"shp", "zip", "geojson", "gpkg", "kml", "csv"}) {
            assertEquals(0, run("convert", map, folder.resolve("out." + ending)), err());
            assertTrue(Files.size(folder.resolve("out." + ending)) > 100, ending);
        }
    }

    @Test
    void writesTheStyleOfAMapInEitherVersion() throws IOException {
        Path map = Recipes.map(folder);
        Path sld = folder.resolve("map.sld");
        assertEquals(0, run("convert", map, sld), err());
        assertTrue(Files.readString(sld).contains("<se:Rule>"), Files.readString(sld));
        Path old = folder.resolve("old.sld");
        assertEquals(0, run("convert", sld, old, "--sld", "1.0"), err());
        assertTrue(Files.readString(old).contains("CssParameter"), Files.readString(old));
        assertEquals(1, run("convert", sld, old, "--sld", "2.0"));
        assertEquals(1, run("convert", Recipes.townships(folder), old));
        assertTrue(err().contains("A style is written of a map document or of another style"), err());
    }

    @Test
    void geometryGoesIntoCsv() throws IOException {
        Path csv = folder.resolve("out.csv");
        assertEquals(0, run("convert", Recipes.townships(folder), csv, "--geometry", "wkt"), err());
        assertTrue(Files.readString(csv).contains("\"MULTIPOLYGON (("), Files.readString(csv));
        assertEquals(2, run("convert", folder.resolve("townships.shp"), csv, "--geometry", "svg"));
    }

    @Test
    void anUnknownEndingIsASentence() {
        assertEquals(1, run("convert", Recipes.townships(folder), folder.resolve("out.gpgk")));
        assertTrue(err().contains("Did you mean .gpkg"), err());
        assertTrue(err().lines().count() == 1, err());
    }
}
