package org.myaypon.golden;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myaypon.data.Progress;
import org.myaypon.project.MapExport;
import org.myaypon.project.MapMaker;
import org.myaypon.project.ProgramFolders;
import org.myaypon.project.SheetOptions;

/** The same map gives the same PDF, whatever the machine's language and time zone are. */
class SameBytesTest {

    private static final String MAP = "sample-flood";

    private final Locale language = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(language);
        TimeZone.setDefault(zone);
    }

    private static byte[] written(Path file) throws IOException {
        ProgramFolders folders = ProgramFolders.ofThisStart();
        Path document = folders.home().resolve("maps").resolve(MAP + ".yaml");
        var made = new MapMaker(folders).make(SampleMaps.document(MAP), document, SheetOptions.NONE, Progress.NONE);
        MapExport.write(made, file, MapExport.DEFAULT_DPI, Progress.NONE);
        return Files.readAllBytes(file);
    }

    @Test
    void aMapIsTheSameInAnotherLocaleAndTimeZone(@TempDir Path folder) throws IOException {
        byte[] here = written(folder.resolve("here.pdf"));
        // Digits of its own, a comma in decimals, and a day that is another one.
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        byte[] there = written(folder.resolve("there.pdf"));
        assertArrayEquals(here, there);
    }

    @Test
    void aMapIsTheSameWhereLettersHaveOtherCapitals(@TempDir Path folder) throws IOException {
        byte[] here = written(folder.resolve("here.pdf"));
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
        byte[] there = written(folder.resolve("there.pdf"));
        assertArrayEquals(here, there);
    }
}
