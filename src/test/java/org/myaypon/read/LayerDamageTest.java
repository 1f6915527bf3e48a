package org.myaypon.read;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.myaypon.data.UserException;

/** Whatever happens to a file on its way, it becomes a layer or a sentence. */
class LayerDamageTest {

    private static final String SQUARE = "96 16, 96 17, 97 17, 97 16, 96 16";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"geojson", "kml", "gpkg", "zip", "csv"})
    void cutAndScratchedFilesBecomeALayerOrASentence(String format) throws IOException, SQLException {
        byte[] sound = sound(format);
        Random random = new Random(format.hashCode());
        int read = 0;
        for (int i = 0; i < 200; i++) {
            Path file = Files.write(folder.resolve("damaged." + format), damaged(sound, random));
            try {
                Layers.read(file);
                read++;
            } catch (UserException e) {
                assertTrue(e.getMessage().contains("damaged."), e::getMessage);
            }
        }
        assertTrue(read > 0 && read < 200, format + ": " + read);
    }

    private static byte[] damaged(byte[] sound, Random random) {
        byte[] bytes = Arrays.copyOf(sound, random.nextInt(4) == 0 ? random.nextInt(1, sound.length) : sound.length);
        for (int i = random.nextInt(6); i > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private byte[] sound(String format) throws IOException, SQLException {
        return switch (format) {
            case "geojson" ->
                utf8("{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"a\":1},"
                        + "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[96,16],[97,16],[97,17],[96,16]]]}}]}");
            case "kml" ->
                utf8("<kml><Document><Placemark><name>a</name><Polygon><outerBoundaryIs><LinearRing><coordinates>"
                        + "96,16 97,16 97,17 96,16</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>"
                        + "</Document></kml>");
            case "csv" -> utf8("name,wkt\na,\"POLYGON ((96 16, 97 16, 97 17, 96 16))\"\nb,POINT (96 16)\n");
            case "zip" -> zip();
            default -> geoPackage();
        };
    }

    private byte[] zip() throws IOException {
        ShapefileBytes shapes =
                new ShapefileBytes(folder, "x").text("NAME").parts(5, SQUARE).row("a");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("towns.shp"));
            zip.write(shapes.shp());
            zip.putNextEntry(new ZipEntry("towns.dbf"));
            zip.write(shapes.dbf());
        }
        return bytes.toByteArray();
    }

    private byte[] geoPackage() throws IOException, SQLException {
        Path file = folder.resolve("sound.gpkg");
        try (TinyGeoPackage land = new TinyGeoPackage(file)) {
            land.layer("towns", "POLYGON", 4326, "name TEXT").row("towns", "POLYGON ((" + SQUARE + "))", "a");
        }
        return Files.readAllBytes(file);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
