package org.myaypon.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myaypon.data.CancelledException;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.Result;
import org.myaypon.data.UserException;

class ShapefileDamageTest {

    private static final String SQUARE = "0 0, 0 9, 9 9, 9 0, 0 0";

    @TempDir
    private Path folder;

    private ShapefileBytes three() {
        return new ShapefileBytes(folder, "land")
                .text("NAME")
                .parts(5, SQUARE)
                .row("a")
                .parts(5, SQUARE)
                .row("b")
                .parts(5, SQUARE)
                .row("c");
    }

    @Test
    void aMissingDbfLeavesFeaturesWithoutAttributes() {
        Result<Layer> result =
                read(new ShapefileBytes(folder, "land").parts(5, SQUARE).write());

        assertEquals(1, result.value().features().size());
        assertTrue(result.value().attributeNames().isEmpty());
        assertTold("There is no .dbf, so there are no attributes to join on (land.shp).", result);
    }

    @Test
    void anEmptyOrSenselessDbfIsTold() throws IOException {
        Path shp = three().write();
        Files.write(folder.resolve("land.dbf"), new byte[0]);
        assertTold("The .dbf is empty", read(shp));
        Files.writeString(folder.resolve("land.dbf"), "This is no table at all, but a letter to my aunt in Mandalay.");
        assertTold("The .dbf cannot be understood", read(shp));
    }

    @Test
    void aFileCutShortGivesWhatIsWhole() throws IOException {
        Path shp = three().write();
        byte[] whole = Files.readAllBytes(shp);
        Files.write(shp, Arrays.copyOf(whole, whole.length - 20));

        Result<Layer> result = read(shp);

        assertEquals(3, result.value().features().size(), "every row stays");
        assertEquals(2, drawn(result));
        assertTold("The .shp is cut off or damaged", result);
        assertTold("1 shape is damaged and is not drawn (land.shp, record 3)", result);
    }

    @Test
    void aShpAndADbfOfDifferentLengthsAreTold() throws IOException {
        Path shp = three().write();
        byte[] whole = Files.readAllBytes(shp);
        int record = (whole.length - 100) / 3;
        Files.write(shp, Arrays.copyOf(whole, 100 + record));

        Result<Layer> result = read(shp);

        assertEquals(3, result.value().features().size());
        assertEquals(1, drawn(result));
        assertTold("The .shp has 1 shape but the .dbf 3 rows", result);
    }

    @Test
    void aRowCountThatLiesIsBoundedByTheFile() {
        ShapefileBytes file = three();
        Path shp = file.write();
        byte[] dbf = file.dbf();
        ByteBuffer.wrap(dbf).order(ByteOrder.LITTLE_ENDIAN).putInt(4, Integer.MAX_VALUE);
        file.part("dbf", dbf);

        Result<Layer> result = read(shp);

        assertEquals(3, result.value().features().size());
        assertTold("The .dbf is cut off: it claims 2,147,483,647 rows and holds 3", result);
    }

    @Test
    void aRowCountThatWasNotBroughtUpToDateIsMended() {
        ShapefileBytes file = three();
        Path shp = file.write();
        byte[] dbf = file.dbf();
        ByteBuffer.wrap(dbf).putInt(4, 0);
        file.part("dbf", dbf);

        assertEquals("c", read(shp).value().features().get(2).getAttribute("NAME"));
    }

    @Test
    void countsThatLieWithinARecordAllocateNothing() {
        ShapefileBytes file = new ShapefileBytes(folder, "land").parts(5, SQUARE);
        byte[] shp = file.shp();
        for (int place : new int[] {144, 148}) {
            for (int lie : new int[] {Integer.MAX_VALUE, -1, 500_000_000}) {
                byte[] wrong = shp.clone();
                ByteBuffer.wrap(wrong).order(ByteOrder.LITTLE_ENDIAN).putInt(place, lie);
                file.part("shp", wrong);

                Result<Layer> result = read(folder.resolve("land.shp"));

                assertEquals(1, result.value().features().size());
                assertTold("1 shape is damaged and is not drawn", result);
            }
        }
    }

    @Test
    void aNegativeRecordLengthEndsTheFileThere() {
        ShapefileBytes file =
                new ShapefileBytes(folder, "land").parts(5, SQUARE).parts(5, SQUARE);
        byte[] shp = file.shp();
        ByteBuffer.wrap(shp).putInt(100 + (shp.length - 100) / 2 + 4, -5);
        file.part("shp", shp);

        Result<Layer> result = read(folder.resolve("land.shp"));

        assertEquals(1, drawn(result));
        assertTold("The .shp is cut off or damaged; found in it: 1 shape (land.shp)", result);
    }

    @Test
    void junkAfterTheEndIsPassedOver() {
        ShapefileBytes file = new ShapefileBytes(folder, "land").point(1, 1, 1);
        file.part("shp", ShapefileBytes.join(file.shp(), new byte[333]));

        Result<Layer> result = read(folder.resolve("land.shp"));

        assertEquals(1, result.value().features().size());
        assertFalse(result.problems().toString().contains("damaged"));
    }

    @Test
    void aHeaderThatClaimsTooLittleHidesNoRecord() {
        ShapefileBytes file = new ShapefileBytes(folder, "land").point(1, 1, 1).point(1, 2, 2);
        byte[] shp = file.shp();
        ByteBuffer.wrap(shp).putInt(24, 50);
        file.part("shp", shp);

        assertEquals(2, read(folder.resolve("land.shp")).value().features().size());
    }

    @Test
    void theShxPassesOverStaleRecords() {
        ShapefileBytes file = new ShapefileBytes(folder, "land")
                .text("NAME")
                .point(1, 1, 1)
                .point(1, 2, 2)
                .point(1, 3, 3)
                .row("one")
                .row("three");
        Path shp = file.write();
        file.part("shx", file.shx(100, 156));

        Result<Layer> result = read(shp);

        assertEquals(2, result.value().features().size());
        assertEquals(
                3,
                Layer.geometry(result.value().features().get(1)).orElseThrow().getCoordinate().x);
    }

    @Test
    void aSenselessShxIsNotBelieved() {
        ShapefileBytes file = three();
        Path shp = file.write();
        file.part("shx", file.shx(100, 4_000_000, -8));

        assertEquals(3, drawn(read(shp)));
    }

    @Test
    void aStaleShxIsNotBelieved() {
        ShapefileBytes file = three();
        Path shp = file.write();
        file.part("shx", file.shx(100));

        assertEquals(3, drawn(read(shp)));
    }

    @Test
    void partsAreFoundInUpperCase() throws IOException {
        Path shp = three().write();
        Path upper = Files.move(shp, folder.resolve("LAND.SHP"));
        Files.move(folder.resolve("land.dbf"), folder.resolve("Land.Dbf"));

        assertEquals("a", read(upper).value().features().get(0).getAttribute("NAME"));
    }

    @Test
    void anEmptyLayerIsToldAndOpens() {
        Result<Layer> result =
                read(new ShapefileBytes(folder, "land").text("NAME").write());

        assertTrue(result.value().features().isEmpty());
        assertTold("It holds no records (land.shp)", result);
    }

    @Test
    void whatIsNoShapefileIsRefusedInASentence() throws IOException {
        Path shp = folder.resolve("land.shp");
        assertRefused("There is no file " + shp, shp);
        Files.createFile(shp);
        assertRefused("land.shp is empty", shp);
        Files.writeString(shp, "x".repeat(500));
        assertRefused("land.shp is not a shapefile, although its name says so", shp);
        assertRefused(folder + " is a folder, not a file", folder);
    }

    @Test
    void aMistypedNameIsAnsweredWithTheNearest() {
        three().write();

        assertRefused("Did you mean land.shp", folder.resolve("lnad.shp"));
    }

    @Test
    void thePartBesideTheShpIsAnsweredWithTheShp() {
        three().write();

        assertRefused("Choose land.shp beside it", folder.resolve("land.dbf"));
    }

    @Test
    void damagedPackedFilesAreRefusedInASentence() {
        three().part("shp.gz", new byte[] {1});

        assertRefused("land.shp.gz cannot be unpacked: it is damaged", folder.resolve("land.shp.gz"));
    }

    @Test
    void surfacesInSpaceAreRefusedInASentence() {
        Path shp = new ShapefileBytes(folder, "land")
                .shape(31, new byte[] {31, 0, 0, 0})
                .write();

        assertRefused("3-D surfaces (multipatches)", shp);
    }

    @Test
    void aFileLargerThanAllowedIsRefused() {
        Path shp = three().write();

        UserException refused = assertThrows(UserException.class, () -> InputFile.read(shp, 100));

        assertTrue(refused.getMessage().contains("more than the"), refused::getMessage);
    }

    @Test
    void theUserCanStopIt() {
        Path shp = three().write();
        Progress stopped = new Progress() {
            @Override
            public void report(double fraction, String doing) {
                // Not looked at.
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };

        assertThrows(CancelledException.class, () -> LayerReader.read(shp, stopped));
    }

    @Test
    void noDamageWhateverEndsInAnythingButASentence() throws IOException {
        ShapefileBytes file = new ShapefileBytes(folder, "land")
                .text("NAME")
                .column("N", 'N', 6, 0)
                .parts(15, SQUARE, "2 2, 5 2, 5 5, 2 2")
                .row("ရန်ကုန်", "12")
                .nothing()
                .row("b", "7")
                .parts(15, SQUARE)
                .row("c", "x");
        Path shp = file.write();
        byte[] soundShp = file.shp();
        byte[] soundDbf = file.dbf();
        Random random = new Random(7);
        for (int round = 0; round < 600; round++) {
            file.part("shp", damaged(soundShp, random)).part("dbf", damaged(soundDbf, random));
            try {
                assertTrue(
                        LayerReader.read(shp, Progress.NONE).value().features().size() < 1000);
            } catch (UserException e) {
                assertFalse(e.getMessage().isBlank());
            }
        }
    }

    private static byte[] damaged(byte[] sound, Random random) {
        byte[] bytes = Arrays.copyOf(sound, random.nextInt(4) == 0 ? random.nextInt(sound.length) : sound.length);
        for (int i = random.nextInt(6); i > 0 && bytes.length > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    @Test
    void withoutPrjDegreesAreTakenAsWgs84AndTold() {
        Result<Layer> result = read(three().write());

        assertEquals(DefaultGeographicCRS.WGS84, result.value().crs().orElseThrow());
        assertTold("There is no .prj: the coordinates look like longitude and latitude", result);
    }

    @Test
    void withoutPrjMetresHaveNoSystemAndThatIsTold() {
        Result<Layer> result = read(
                new ShapefileBytes(folder, "far").point(1, 500_000, 7_000_000).write());

        assertTrue(result.value().crs().isEmpty());
        assertTold("There is no .prj, so where on earth it lies is not known", result);
    }

    @Test
    void aSenselessPrjIsTold() {
        assertTold(
                "The .prj cannot be understood: the coordinates look like",
                read(three().note("prj", "GEOGCS[\"WGS 84\"").write()));
    }

    @Test
    void degreesThatAreNoDegreesAreTold() {
        Path shp = new ShapefileBytes(folder, "far")
                .point(1, 500_000, 7_000_000)
                .note("prj", PrjTextTest.ESRI_WGS84)
                .write();

        assertTold("The .prj says longitude and latitude, but the coordinates are not degrees", read(shp));
    }

    private static Result<Layer> read(Path shp) {
        return LayerReader.read(shp, Progress.NONE);
    }

    private static long drawn(Result<Layer> result) {
        return result.value().features().stream()
                .filter(feature -> Layer.geometry(feature).isPresent())
                .count();
    }

    private static void assertRefused(String sentence, Path file) {
        UserException refused = assertThrows(UserException.class, () -> read(file));
        assertTrue(refused.getMessage().contains(sentence), refused::getMessage);
    }

    private static void assertTold(String sentence, Result<Layer> result) {
        List<String> told = result.problems().stream().map(Problem::sentence).toList();
        assertTrue(told.stream().anyMatch(line -> line.startsWith(sentence)), told::toString);
    }
}
