package org.myaypon.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myaypon.data.UserException;

class FileNamesTest {

    private static String named(String pattern, String name) {
        return new FileNames(pattern).of(Map.of("area.name", name, "pcode", "MMR001001", "paper", "A4"));
    }

    @Test
    void theUsualNameHasCodeNameAndPaper() {
        assertEquals("MMR001001_Hill_A4.pdf", named(FileNames.USUAL, "Hill"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a/b\\c:d*e?f\"g<h>i|j; a-b-c-d-e-f-g-h-i-j.pdf",
                "Name. . .; Name.pdf",
                "..; sheet.pdf",
                "../../etc; -..-etc.pdf",
                "con; _con.pdf",
                "LPT1.x; _LPT1.x.pdf",
                "Console; Console.pdf",
                "စစ်တွေ; စစ်တွေ.pdf"
            })
    void aNameIsSafeOnEverySystem(String name, String file) {
        assertEquals(file, named("{area.name}", name));
    }

    @Test
    void twoAreasWithOneNameHaveTwoFilesWhateverTheCase() {
        FileNames names = new FileNames("{area.name}.pdf");
        assertEquals("Hill.pdf", names.of(Map.of("area.name", "Hill")));
        assertEquals("HILL-2.pdf", names.of(Map.of("area.name", "HILL")));
        assertEquals("Hill-3.pdf", names.of(Map.of("area.name", "Hill")));
    }

    @Test
    void aLongNameIsCutBeforeALetterAndNotBeforeItsMarks() {
        String file = named("{area.name}", "စစ်တွေ".repeat(40));
        assertTrue(file.getBytes(StandardCharsets.UTF_8).length <= 184);
        int type = Character.getType("စစ်တွေ".repeat(40).charAt(file.length() - 4));
        assertEquals(Character.OTHER_LETTER, type);
    }

    @Test
    void aVariableThatThereIsNotIsRefused() {
        UserException refused = assertThrows(UserException.class, () -> new FileNames("{area.nam}"));
        assertTrue(
                refused.problem().sentence().contains("area.name"),
                refused.problem().sentence());
    }
}
