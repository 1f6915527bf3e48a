package org.myaypon.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    private Path folder;

    @Test
    void theContentReplacesAnOlderFile() throws IOException {
        Path file = Files.writeString(folder.resolve("map.pdf"), "old and longer");
        WholeFile.write(file, out -> out.write("new".getBytes(StandardCharsets.UTF_8)));
        assertEquals("new", Files.readString(file));
        assertEquals(List.of(file), list());
    }

    @Test
    void aFailureOnTheWayLeavesTheOldFile() throws IOException {
        Path file = Files.writeString(folder.resolve("map.pdf"), "old");
        UserException problem = assertThrows(
                UserException.class,
                () -> WholeFile.write(file, out -> {
                    out.write(new byte[1_000_000]);
                    throw new IOException("No space left on device");
                }));
        assertEquals("The file map.pdf could not be written", problem.problem().what());
        assertEquals("old", Files.readString(file));
        assertEquals(List.of(file), list());
    }

    @Test
    void aCancellationIsPassedOnAndLeavesNothing() throws IOException {
        assertThrows(
                CancelledException.class,
                () -> WholeFile.write(folder.resolve("map.pdf"), out -> {
                    out.write(1);
                    throw new CancelledException();
                }));
        assertEquals(List.of(), list());
    }

    @Test
    void theOldFileStandsUntilTheNewOneIsWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("map.pdf"), "old");
        WholeFile.write(file, out -> {
            out.write(new byte[1_000_000]);
            out.flush();
            assertEquals("old", Files.readString(file));
        });
        assertEquals(1_000_000, Files.size(file));
    }

    @Test
    void aMissingFolderIsTold() {
        Path file = folder.resolve("maps").resolve("map.pdf");
        UserException problem = assertThrows(UserException.class, () -> WholeFile.write(file, out -> out.write(1)));
        assertEquals("The folder for map.pdf does not exist", problem.problem().what());
        assertTrue(problem.problem().where().endsWith("maps"), problem.problem()::where);
    }

    @Test
    void aFolderIsNotAFile() {
        UserException problem = assertThrows(UserException.class, () -> WholeFile.write(folder, out -> out.write(1)));
        assertEquals(
                "The place to write to is a folder, not a file",
                problem.problem().what());
    }

    @Test
    void aFileInTheFoldersPlaceIsTold() throws IOException {
        Path notAFolder = Files.writeString(folder.resolve("maps"), "a file");
        assertThrows(UserException.class, () -> WholeFile.write(notAFolder.resolve("map.pdf"), out -> out.write(1)));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a right that users do not have")
    void aLinkKeepsPointingToItsFile() throws IOException {
        Path file = Files.writeString(folder.resolve("real.pdf"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.pdf"), file);
        WholeFile.write(link, out -> out.write('n'));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("n", Files.readString(file));
    }

    private List<Path> list() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}
