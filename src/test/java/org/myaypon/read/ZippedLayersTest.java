package org.myaypon.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.myaypon.read.Layers.assertNothingTold;
import static org.myaypon.read.Layers.assertRefused;
import static org.myaypon.read.Layers.assertTold;
import static org.myaypon.read.Layers.value;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myaypon.data.Layer;
import org.myaypon.data.Result;
import org.myaypon.data.UserException;

class ZippedLayersTest {

    private static final String SQUARE = "96 16, 96 17, 97 17, 97 16, 96 16";

    @TempDir
    private Path folder;

    /** An archive that grows entry by entry. */
    private final class Zip {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final ZipOutputStream out;

        Zip() {
            this(StandardCharsets.UTF_8);
        }

        Zip(Charset names) {
            out = new ZipOutputStream(bytes, names);
        }

        Zip add(String name, byte[] content) throws IOException {
            out.putNextEntry(new ZipEntry(name));
            out.write(content);
            out.closeEntry();
            return this;
        }

        Zip add(String name, String content) throws IOException {
            return add(name, content.getBytes(StandardCharsets.UTF_8));
        }

        /** A shapefile of so many squares, each named by the stem. */
        Zip shapefile(String path, int squares) throws IOException {
            ShapefileBytes shapes = new ShapefileBytes(folder, "unused").text("NAME");
            for (int i = 0; i < squares; i++) {
                shapes.parts(5, SQUARE).row(path);
            }
            return add(path + ".shp", shapes.shp())
                    .add(path + ".dbf", shapes.dbf())
                    .add(path + ".prj", PrjTextTest.ESRI_WGS84)
                    .add(path + ".cpg", "UTF-8");
        }

        Zip points(String path, int points) throws IOException {
            ShapefileBytes shapes = new ShapefileBytes(folder, "unused").text("NAME");
            for (int i = 0; i < points; i++) {
                shapes.point(1, 96, 16).row(path);
            }
            return add(path + ".shp", shapes.shp())
                    .add(path + ".dbf", shapes.dbf())
                    .add(path + ".prj", PrjTextTest.ESRI_WGS84);
        }

        Path write(String name) throws IOException {
            out.close();
            return Files.write(folder.resolve(name), bytes.toByteArray());
        }
    }

    @Test
    void theOnlyShapefileIsReadWithItsParts() throws IOException {
        Path zip = new Zip().shapefile("towns", 2).write("towns.zip");

        Result<Layer> towns = Layers.read(zip);

        assertNothingTold(towns);
        assertEquals("towns", towns.value().schema().getTypeName());
        assertEquals(2, towns.value().features().size());
        assertEquals("towns", value(towns, 0, "NAME"));
        assertEquals(".cpg", towns.value().source().encodingFrom());
        assertEquals(zip, towns.value().source().file());
    }

    @Test
    void foldersWithinAndOtherCaseAndJunkAreNoHindrance() throws IOException {
        ShapefileBytes shapes =
                new ShapefileBytes(folder, "x").text("NAME").parts(5, SQUARE).row("a");
        Path zip = new Zip()
                .add("__MACOSX/data/._Towns.SHP", new byte[] {0})
                .add("data/.DS_Store", new byte[] {0})
                .add("data/2022/Towns.SHP", shapes.shp())
                .add("data/2022/towns.DBF", shapes.dbf())
                .add("data/2022/TOWNS.prj", PrjTextTest.ESRI_WGS84)
                .write("towns.zip");

        Result<Layer> towns = Layers.read(zip);

        assertNothingTold(towns);
        assertEquals("a", value(towns, 0, "NAME"));
    }

    @Test
    void ofSeveralTheLargestOfAreasIsTakenAndTheOthersAreNamed() throws IOException {
        Path zip = new Zip()
                .points("sites", 9)
                .shapefile("a/districts", 1)
                .shapefile("b/towns", 3)
                .write("all.zip");

        Result<Layer> chosen = Layers.read(zip);

        assertEquals("towns", chosen.value().schema().getTypeName());
        assertTold(
                "It holds 3 layers, of which \"towns\" is taken, the largest of areas (all.zip). Name another if you mean"
                        + " it: districts, sites.",
                chosen);
    }

    @Test
    void aLayerIsTakenByItsName() throws IOException {
        Path zip = new Zip().points("sites", 9).shapefile("b/towns", 3).write("all.zip");

        Result<Layer> sites = Layers.read(zip, "Sites");

        assertEquals(9, sites.value().features().size());
        assertNothingTold(sites);
        UserException refused = assertThrows(UserException.class, () -> Layers.read(zip, "town"));
        assertTrue(refused.getMessage().startsWith("all.zip has no layer \"town\"; it has towns, sites"));
    }

    @Test
    void layersOfOneNameAreToldApartByTheirPath() throws IOException {
        Path zip =
                new Zip().shapefile("2021/towns", 1).shapefile("2022/towns", 3).write("all.zip");

        assertEquals(1, Layers.read(zip, "2021/towns.shp").value().features().size());
    }

    @Test
    void notesBesideALayerAreNoLayers() throws IOException {
        Path zip = new Zip()
                .add("meta.json", "{\"author\":\"x\"}")
                .shapefile("towns", 1)
                .write("towns.zip");

        assertNothingTold(Layers.read(zip));
    }

    @Test
    void namesInTheCodePageOfDosAreRead() throws IOException {
        Path zip = new Zip(Charset.forName("IBM437")).shapefile("Orte_ü", 1).write("orte.zip");

        assertEquals(1, Layers.read(zip).value().features().size());
    }

    @Test
    void geoJsonAndKmlAreReadFromAnArchive() throws IOException {
        String point = "{\"type\":\"Point\",\"coordinates\":[96,16]}";
        String kml = "<kml><Placemark><name>a</name><Point><coordinates>96,16</coordinates></Point></Placemark></kml>";

        assertEquals(
                "POINT (96 16)",
                Layers.wkt(Layers.read(new Zip().add("a/p.geojson", point).write("p.zip")), 0));
        assertEquals(
                "POINT (96 16)",
                Layers.wkt(Layers.read(new Zip().add("doc.kml", kml).write("p.kmz")), 0));
    }

    @Test
    void ofAKmzTheFileWithThePlacemarksIsReadOrTheFolderThatIsNamed() throws IOException {
        String links = "<kml><NetworkLink><Link><href>layers/sites.kml</href></Link></NetworkLink></kml>";
        String sites = "<kml><Document><Folder><name>North</name><Placemark><name>a</name></Placemark></Folder>"
                + "<Folder><name>South</name><Placemark><name>b</name></Placemark>"
                + "<Placemark><name>c</name></Placemark></Folder></Document></kml>";
        Path kmz =
                new Zip().add("doc.kml", links).add("layers/sites.kml", sites).write("sites.kmz");

        assertEquals(3, Layers.read(kmz).value().features().size());
        assertEquals(2, Layers.read(kmz, "south").value().features().size());
        assertEquals(0, Layers.read(kmz, "doc").value().features().size());
    }

    @Test
    void aShapefilePackedPartByPartIsRead() throws IOException {
        ShapefileBytes shapes =
                new ShapefileBytes(folder, "x").text("NAME").parts(5, SQUARE).row("a");
        gzip("towns.shp.gz", shapes.shp());
        gzip("towns.dbf.gz", shapes.dbf());
        gzip("towns.prj.gz", PrjTextTest.ESRI_WGS84.getBytes(StandardCharsets.UTF_8));

        Result<Layer> towns = Layers.read(folder.resolve("towns.shp.gz"));

        assertNothingTold(towns);
        assertEquals("towns", towns.value().schema().getTypeName());
        assertEquals("a", value(towns, 0, "NAME"));
        UserException refused = assertThrows(UserException.class, () -> Layers.read(folder.resolve("towns.dbf.gz")));
        assertTrue(refused.getMessage().endsWith("Choose towns.shp.gz beside it."), refused::getMessage);
    }

    @Test
    void aBombIsRefusedBeforeItGrows() throws IOException {
        Path zip = new Zip().add("towns.shp", new byte[200 << 20]).write("bomb.zip");
        assertTrue(Files.size(zip) < 1 << 20);

        assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> assertRefused("bomb.zip, towns.shp unpacks to more than", zip));
    }

    @Test
    void aPackedBombIsRefusedBeforeItGrows() throws IOException {
        gzip("towns.geojson.gz", new byte[200 << 20]);

        assertRefused("towns.geojson.gz unpacks to more than", folder.resolve("towns.geojson.gz"));
    }

    @Test
    void moreEntriesThanAnyoneSendsAreRefused() throws IOException {
        Zip zip = new Zip();
        for (int i = 0; i <= 10_000; i++) {
            zip.add("e" + i, new byte[0]);
        }

        assertRefused("many.zip holds 10,001 files, more than the 10,000", zip.write("many.zip"));
    }

    @Test
    void namesThatLeaveTheArchiveLeaveNothingOutsideIt() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("in/side"));
        Path zip = new Zip().shapefile("../../../escaped", 1).write("slip.zip");
        Path moved = Files.move(zip, inner.resolve("slip.zip"));

        Result<Layer> towns = Layers.read(moved);

        assertEquals(1, towns.value().features().size());
        try (Stream<Path> files = Files.walk(folder)) {
            assertEquals(List.of(moved), files.filter(Files::isRegularFile).toList());
        }
    }

    @Test
    void anArchiveWithoutLayersIsRefusedInASentence() throws IOException {
        assertRefused(
                "notes.zip holds no layer that can be read in it",
                new Zip().add("a.txt", "x").write("notes.zip"));
    }

    @Test
    void aDamagedOrCutArchiveIsRefusedInASentence() throws IOException {
        byte[] sound = Files.readAllBytes(new Zip().shapefile("towns", 50).write("towns.zip"));
        byte[] flipped = sound.clone();
        Arrays.fill(flipped, 60, 160, (byte) 0x55);

        assertRefused("cut.zip cannot be unpacked", Files.write(folder.resolve("cut.zip"), Arrays.copyOf(sound, 300)));
        assertRefused("bad.zip, towns.shp cannot be unpacked", Files.write(folder.resolve("bad.zip"), flipped));
        assertRefused("text.zip cannot be unpacked", Files.writeString(folder.resolve("text.zip"), "hello"));
    }

    @Test
    void aProtectedArchiveIsRefusedInASentence() throws IOException {
        byte[] bytes = Files.readAllBytes(new Zip().shapefile("towns", 1).write("towns.zip"));
        for (int at = 0; at < bytes.length - 10; at++) {
            if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 1 && bytes[at + 3] == 2) {
                bytes[at + 8] |= 1;
            }
        }

        assertRefused("locked.zip is protected by a password", Files.write(folder.resolve("locked.zip"), bytes));
    }

    private void gzip(String name, byte[] bytes) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            out.write(bytes);
        }
    }
}
