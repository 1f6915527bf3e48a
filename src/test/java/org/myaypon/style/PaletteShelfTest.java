package org.myaypon.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myaypon.data.UserException;

class PaletteShelfTest {

    @TempDir
    private Path folder;

    private PaletteShelf shelf() {
        return PaletteShelf.of(PaletteShelf.files(folder));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    @Test
    void aPaletteOfAFileIsFoundByItsNameAndByItsFile() throws IOException {
        write("earth.yaml", "name: Dry earth\ncolors: [\"#F2E6D0\", \"#7A4A1B\"]\n");
        Palette earth = shelf().named("Dry Earth");
        assertEquals(Palette.Kind.SEQUENTIAL, earth.kind());
        assertEquals(earth, shelf().named("earth"));
        assertEquals(
                new Color(0x7A4A1B), shelf().named("EARTH reversed").colors(2).get(0));
        assertEquals("Dry earth", shelf().names().get(0));
        assertTrue(shelf().names().contains("YlOrRd"));
    }

    @Test
    void aPaletteMayHaveColoursForEachNumberOfClasses() throws IOException {
        write(
                "two.yaml",
                """
                kind: diverging
                colors:
                  3: ["#AA0000", "#FFFFFF", "#0000AA"]
                  2: ["#BB0000", "#0000BB"]
                """);
        Palette two = shelf().named("two");
        assertEquals(List.of(new Color(0xBB0000), new Color(0x0000BB)), two.colors(2));
        assertEquals(Color.WHITE, two.colors(3).get(1));
    }

    @Test
    void aFileGoesBeforeThePaletteOfTheProgramWithItsName() throws IOException {
        write("blues.yml", "name: Blues\ncolors: [\"#FFFFFF\", \"#000000\"]\n");
        assertEquals(Color.BLACK, shelf().named("blues").colors(2).get(1));
        assertEquals(1, shelf().names().stream().filter("Blues"::equals).count());
    }

    @Test
    void aFileThatCannotBeReadIsToldAndTheOthersAreThere() throws IOException {
        write("good.yaml", "colors: [\"#FFFFFF\", \"#000000\"]\n");
        write("bad.yaml", "name: Bad\ncolors: [\"#FFFFFF\", red]\n");
        assertEquals(2, shelf().named("good").colors(2).size());
        assertEquals(
                "\"red\" is not a colour (bad.yaml, line 2, column 21). Write it as \"#1A80BB\", in quotes, with six digits.",
                shelf().broken().get("bad").sentence());
        UserException e = assertThrows(UserException.class, () -> shelf().named("bad"));
        assertTrue(e.getMessage().contains("bad.yaml, line 2"), e.getMessage());
        assertThrows(UserException.class, () -> shelf().named("goood"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "colors: []|A palette of 0 colours cannot be used",
                "colors: [\"#FFFFFF\"]|A palette of 1 colour cannot be used",
                "colors: {}|The palette has no colours",
                "colors: {4: [\"#FFFFFF\", \"#000000\"]}|There are 2 colours for \"4\" classes",
                "name: x|colors is missing",
                "kind: sequentail|There is no kind of palette \"sequentail\"",
                "colours: 3|colours must be a list",
                "name: Reds reversed|\"Reds reversed\" cannot be a palette's name",
                "shades: 3|Unknown key \"shades\"",
            })
    void eachMistakeIsASentence(String text, String sentence) throws IOException {
        write("wrong.yaml", text);
        assertTrue(
                shelf().broken().get("wrong").sentence().startsWith(sentence),
                shelf().broken().get("wrong").sentence());
    }

    @Test
    void twoValuesCrossedTakeNineColours() throws IOException {
        write("crossed.yaml", "kind: crossed\ncolors: [\"#FFFFFF\", \"#000000\"]\n");
        assertTrue(shelf().broken().get("crossed").what().contains("nine colours"));
        assertTrue(shelf().names().stream().noneMatch("Stevens"::equals));
        assertEquals(Palette.Kind.CROSSED, shelf().named("stevens").kind());
    }

    @Test
    void withoutAFolderThereAreThoseOfTheProgram() {
        assertEquals(List.of(), PaletteShelf.files(folder.resolve("nowhere")));
        assertEquals(Palettes.names(), PaletteShelf.BUILT_IN.names());
    }
}
