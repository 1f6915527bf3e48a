package org.myaypon.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myaypon.data.UserException;

class SheetSizeTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void fourTemplatesAndOthers() throws IOException {
        Files.createDirectories(folder.resolve("templates"));
        for (String name : List.of(
                "gap-a3-portrait",
                "gap-a3-landscape",
                "gap-a4-landscape",
                "a4-portrait",
                "gap-a4-portrait-table",
                "own")) {
            Files.writeString(folder.resolve("templates").resolve(name + ".yaml"), "");
        }
    }

    @Test
    void theTemplateOfTheSameDesignIsTaken() throws IOException {
        assertEquals("gap-a4-landscape.yaml", sized("gap-a3-portrait.yaml", "a4-landscape"));
        assertEquals("templates/gap-a4-landscape.yaml", sized("templates/gap-a3-portrait.yaml", "A4-Landscape"));
    }

    @Test
    void paperOrOrientationAloneKeepsTheOther() throws IOException {
        assertEquals("gap-a4-landscape.yaml", sized("gap-a3-landscape.yaml", "a4"));
        assertEquals("gap-a3-landscape.yaml", sized("gap-a3-portrait.yaml", "landscape"));
    }

    @Test
    void aSizeThatThereIsNotIsToldWithThoseThatThereAre() {
        UserException refused = assertThrows(UserException.class, () -> sized("gap-a3-portrait.yaml", "a4"));
        assertEquals(
                "The template gap-a3-portrait.yaml does not come as a4-portrait",
                refused.problem().what());
        assertEquals(
                "Choose one of: a3-landscape, a3-portrait, a4-landscape",
                refused.problem().fix());
    }

    @Test
    void aTemplateWithoutASizeInItsNameIsTold() {
        UserException refused = assertThrows(UserException.class, () -> sized("own.yaml", "a4"));
        assertEquals(
                "The template own.yaml does not say its size in its name",
                refused.problem().what());
    }

    private String sized(String template, String size) throws IOException {
        MapDocument document = MapFile.read(Recipes.map(folder)).withTemplate(template);
        ProgramFolders folders = new ProgramFolders(folder, folder.resolve("cache"));
        return SheetSize.of(document, folder.resolve("map.yaml"), folders, size).template();
    }
}
