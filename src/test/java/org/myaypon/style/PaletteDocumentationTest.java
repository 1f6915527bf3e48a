package org.myaypon.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The table of palettes in docs/palettes.md is as the palettes are; {@code -Dpalettes.update} writes it again. The shipped files
 * can be read.
 */
class PaletteDocumentationTest {

    private static final Path HOME =
            Path.of(System.getProperty("myaypon.home", "")).toAbsolutePath();
    private static final Path DOCUMENT = HOME.resolve("docs").resolve("palettes.md");
    private static final String BEGIN = "<!-- palettes -->\n";
    private static final String END = "<!-- end of palettes -->\n";

    private static PaletteShelf shelf() {
        return PaletteShelf.of(PaletteShelf.files(HOME.resolve("styles").resolve("palettes")));
    }

    private static String row(Palette palette) {
        return "| " + palette.name() + " | " + palette.kind().name().toLowerCase(Locale.ROOT) + " | "
                + PaletteCheck.classesApart(palette) + " | " + PaletteCheck.classesApartInGrey(palette) + " |\n";
    }

    private static String table() {
        return "| palette | kind | told apart by all readers | told apart in grey |\n|---|---|---|---|\n"
                + shelf().all().stream()
                        .filter(palette -> palette.kind() != Palette.Kind.CROSSED)
                        .map(PaletteDocumentationTest::row)
                        .collect(Collectors.joining());
    }

    @Test
    void theTableOfPalettesIsTrue() throws IOException {
        String text = Files.readString(DOCUMENT);
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        int end = text.indexOf(END);
        if (System.getProperty("palettes.update") != null) {
            Files.writeString(DOCUMENT, text.substring(0, begin) + table() + text.substring(end));
            return;
        }
        assertEquals(table(), text.substring(begin, end));
    }

    @Test
    void shippedPalettesCanBeReadAndAreSafe() {
        assertEquals(0, shelf().broken().size(), shelf().broken().toString());
        assertTrue(shelf().own().size() >= 3);
        assertTrue(PaletteCheck.classesApart(shelf().named("Bands")) == 12);
        assertTrue(PaletteCheck.classesApart(shelf().named("Better-worse")) >= 9);
        assertTrue(PaletteCheck.classesApartInGrey(shelf().named("Humanitarian")) >= 7);
    }
}
