package org.myaypon.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myaypon.data.UserException;

class MapFilesTest {

    @TempDir
    private Path folder;

    @Test
    void signsStandForAnyLetters() throws IOException {
        Path maps = Files.createDirectories(folder.resolve("maps"));
        Path b = Files.writeString(maps.resolve("b.yaml"), "");
        Path a = Files.writeString(maps.resolve("a.yaml"), "");
        Files.writeString(maps.resolve("a.csv"), "");
        assertEquals(List.of(a, b), MapFiles.of(List.of("maps/*.yaml", "maps/a.yaml"), folder));
    }

    @Test
    void aPlainNameIsTakenAsItIs() {
        assertEquals(List.of(folder.resolve("map.yaml")), MapFiles.of(List.of("map.yaml"), folder));
    }

    @Test
    void signsThatMatchNothingAreTold() {
        UserException error = assertThrows(UserException.class, () -> MapFiles.of(List.of("none/*.yaml"), folder));
        assertEquals("No map document is called *.yaml", error.problem().what());
    }
}
