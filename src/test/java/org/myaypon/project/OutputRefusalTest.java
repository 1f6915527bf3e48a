package org.myaypon.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.myaypon.data.Progress;
import org.myaypon.data.UserException;
import org.myaypon.data.WholeFile;
import org.myaypon.draw.Variant;

/** Exports that cannot be: each is refused in a sentence, and what was there before stays. */
class OutputRefusalTest {
    @TempDir
    private Path folder;

    private MadeMap map;

    @BeforeEach
    void makeTheMap() throws IOException {
        Path file = Recipes.map(folder);
        map = new MapMaker(ProgramFolders.ofThisStart())
                .make(MapFile.read(file), file, SheetOptions.NONE, Progress.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"map.pdf", "map.png", "map.jpg", "map.svg", "map.tif"})
    void aLayerThatIsNotThereLeavesTheOldFile(String name) throws IOException {
        Path target = Files.writeString(folder.resolve(name), "old");
        Variant variant = new Variant(false, false, Optional.of(Set.of("Rivers")), false);
        UserException refused = assertThrows(
                UserException.class,
                () -> MapExport.write(map, target, new ExportOptions(50, 90, false, variant), Progress.NONE));
        assertEquals("The sheet has no layer Rivers", refused.problem().what());
        assertTrue(refused.problem().fix().contains("Labels"), refused.problem()::fix);
        assertEquals("old", Files.readString(target));
    }

    @ParameterizedTest
    @ValueSource(strings = {"map.pdf", "map.png", "map.jpg", "map.svg", "map.tif"})
    void everyFormatIsWrittenWholeAndLeavesNothingElse(String name) throws IOException {
        Path target = folder.resolve("out").resolve(name);
        Files.createDirectory(target.getParent());
        MapExport.write(map, target, 50, Progress.NONE);
        try (Stream<Path> files = Files.list(target.getParent())) {
            assertEquals(List.of(target), files.toList());
        }
        assertTrue(Files.size(target) > 1000);
    }

    @Test
    void aDiskThatFillsUpWhileTheSecondOfTwoFilesIsWrittenLeavesBothOldOnes() throws IOException {
        Path first = Files.writeString(folder.resolve("map.png"), "old picture");
        Path second = Files.writeString(folder.resolve("map.pgw"), "old place");
        WholeFile.Content full = (OutputStream out) -> {
            out.write(new byte[10]);
            throw new IOException("No space left on device");
        };
        UserException refused = assertThrows(
                UserException.class,
                () -> WholeFile.write(
                        List.of(new WholeFile.Part(first, out -> out.write(1)), new WholeFile.Part(second, full))));
        assertTrue(refused.problem().fix().contains("disk is not full"), refused.problem()::fix);
        assertEquals("old picture", Files.readString(first));
        assertEquals("old place", Files.readString(second));
        try (Stream<Path> files = Files.list(folder)) {
            assertFalse(files.anyMatch(file -> file.toString().endsWith(".part")), "nothing half-written");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"map.pdf", "map.png", "map.jpg", "map.svg", "map.tif"})
    void aFolderOfThatNameStaysAFolder(String name) throws IOException {
        Path target = Files.createDirectory(folder.resolve(name));
        Files.writeString(target.resolve("mine.txt"), "mine");
        UserException refused =
                assertThrows(UserException.class, () -> MapExport.write(map, target, 50, Progress.NONE));
        assertTrue(refused.problem().sentence().contains("is a folder"), refused.problem()::sentence);
        assertEquals("mine", Files.readString(target.resolve("mine.txt")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"map.png", "map.jpg", "map.tif"})
    void aWorldFileThatCannotBeWrittenLeavesTheOldPicture(String name) throws IOException {
        Path target = Files.writeString(folder.resolve(name), "old");
        Files.createDirectory(folder.resolve(name + ".aux.xml"));
        ExportOptions options = new ExportOptions(50, 90, true, Variant.PLAIN);
        UserException refused =
                assertThrows(UserException.class, () -> MapExport.write(map, target, options, Progress.NONE));
        assertTrue(refused.problem().sentence().contains("is a folder"), refused.problem()::sentence);
        assertEquals("old", Files.readString(target));
        try (Stream<Path> files = Files.list(folder)) {
            assertFalse(files.anyMatch(file -> file.toString().endsWith(".part")), "nothing half-written");
        }
    }

    @Test
    void aWorldFileIsOnlyForPictures() {
        ExportOptions options = new ExportOptions(150, 90, true, Variant.PLAIN);
        UserException refused =
                assertThrows(UserException.class, () -> MapExport.checkTarget(folder.resolve("map.svg"), options));
        assertEquals("Only pictures have world files", refused.problem().what());
    }

    @Test
    void aQualityThatThereIsNotIsRefused() {
        ExportOptions options = new ExportOptions(150, 101, false, Variant.PLAIN);
        assertThrows(UserException.class, () -> MapExport.checkTarget(folder.resolve("map.jpg"), options));
    }

    @Test
    void anUnknownEndingIsToldWithThoseThatThereAre() {
        UserException refused = assertThrows(
                UserException.class, () -> MapExport.checkTarget(folder.resolve("map.gif"), ExportOptions.USUAL));
        assertEquals(
                "A sheet is written as .pdf, .png, .jpg, .svg or .tif",
                refused.problem().what());
    }
}
