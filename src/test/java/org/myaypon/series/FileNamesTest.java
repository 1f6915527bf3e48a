package org.myaypon.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
                "../../etc; _-..-etc.pdf",
                "con; _con.pdf",
                "LPT1.x; _LPT1.x.pdf",
                "Console; Console.pdf",
                "COM¹; _COM¹.pdf",
                "lpt³.old; _lpt³.old.pdf",
                "CON .x; _CON .x.pdf",
                "CONIN$; _CONIN$.pdf",
                "=1+2; _=1+2.pdf",
                "@home; _@home.pdf",
                "+95; _+95.pdf",
                "စစ်တွေ; စစ်တွေ.pdf"
            })
    void aNameIsSafeOnEverySystem(String name, String file) {
        assertEquals(file, named("{area.name}", name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u202egnp.Hill",
                "Hi\u200bll",
                "Hi\u200cll",
                "Hi\u200dll",
                "\ufeffHill",
                "\u2066Hill\u2069",
                "Hill\u200e\u200f",
                "Hill\ufe0f"
            })
    void charactersThatAreNotSeenStayInNoName(String name) {
        String file = named("{area.name}", name);
        assertTrue(file.equals("Hill.pdf") || file.equals("gnp.Hill.pdf"), file);
    }

    @Test
    void joinersOfBurmeseAreDroppedAndItsLettersStay() {
        assertEquals("စစ်တွေ.pdf", named("{area.name}", "စစ်\u200cတွေ\u200b"));
    }

    @Test
    void controlCharactersAndHalvesOfCharactersBecomeHyphens() {
        assertEquals("Hi-ll-.pdf", named("{area.name}", "Hi\u0007\u0085ll\ud800"));
    }

    @Test
    void blanksOfEveryKindAndDotsAtTheEndsAreDropped() {
        assertEquals("Hill.pdf", named("{area.name}", "\u00a0\u3000.Hill\u2003. ."));
    }

    @Test
    void aNameIsComposed() {
        assertEquals("Caf\u00e9.pdf", named("{area.name}", "Cafe\u0301"));
    }

    @Test
    void aLongNameLeavesRoomForItsFolderOnWindows() {
        String file = named("{area.name}", "a".repeat(400));
        assertEquals(124, file.length());
        assertEquals(Optional.empty(), FileNames.overlong(Path.of("/tmp"), List.of(file)));
        Path deep = Path.of("/tmp", "b".repeat(140));
        String told =
                FileNames.overlong(deep, List.of(file, "c.pdf")).orElseThrow().sentence();
        assertTrue(told.startsWith("The path of 1 sheet has more than 259 characters"), told);
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
