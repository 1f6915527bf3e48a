package org.myaypon.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Whether JavaFX can draw text here: on Linux it needs libpango, which every desktop has and a bare server has not. */
final class TextLibraries {

    static final String REASON =
            "JavaFX cannot draw text here: libpango is not installed (apt-get install libpango-1.0-0"
                    + " libpangoft2-1.0-0)";

    private static final List<Path> ROOTS =
            List.of(Path.of("/lib"), Path.of("/usr/lib"), Path.of("/lib64"), Path.of("/usr/lib64"));

    private TextLibraries() {}

    static boolean present() {
        boolean linux =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        return !linux || ROOTS.stream().anyMatch(TextLibraries::holdsPango);
    }

    private static boolean holdsPango(Path root) {
        if (!Files.isDirectory(root)) {
            return false;
        }
        try (Stream<Path> found = Files.find(
                root, 2, (file, attributes) -> file.getFileName().toString().startsWith("libpangoft2-1.0.so"))) {
            return found.findFirst().isPresent();
        } catch (IOException e) {
            return false;
        }
    }
}
