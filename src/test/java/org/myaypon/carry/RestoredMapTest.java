package org.myaypon.carry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.myaypon.data.Progress;
import org.myaypon.data.UserException;
import org.myaypon.draw.Attachment;
import org.myaypon.project.MadeMap;
import org.myaypon.project.MapExport;
import org.myaypon.project.Recipes;

class RestoredMapTest {

    @TempDir
    private Path folder;

    private MadeMap map;
    private String recipe = "";

    @BeforeEach
    void aMapIsMade() throws IOException {
        Path file = Recipes.map(folder);
        map = Recipes.make(file, folder);
        recipe = Files.readString(file);
    }

    private static Attachment attachment(String name, String text) {
        return new Attachment(
                name, "text/plain", "", Attachment.Relation.SOURCE, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path pdf(Attachment... attachments) {
        Path pdf = folder.resolve("map.pdf");
        MapExport.write(map, pdf, 150, Arrays.asList(attachments), Progress.NONE);
        return pdf;
    }

    private String refused(Path pdf) throws IOException {
        List<String> before = names();
        String told = assertThrows(UserException.class, () -> RestoredMap.in(folder.resolve("new"), pdf))
                .problem()
                .sentence();
        assertEquals(before, names(), "nothing is left behind");
        return told;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.map(Path::toString).sorted().toList();
        }
    }

    @Test
    void aPdfWithoutAMapSaysHowOneIsWritten() throws IOException {
        assertTrue(refused(pdf()).contains("carries no map"));
        assertTrue(refused(pdf(attachment("notes.txt", "hello"))).contains("--pdfa 3b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.yaml",
                "/etc/evil",
                "a/../../evil",
                "C:/evil",
                "con.csv",
                "data/aux",
                "a//b",
                "dot.",
                "a/b\\c",
                "x\u0000y",
                "1/2/3/4/5/6/7/8/9"
            })
    void aFileThatWouldLeaveTheFolderIsRefused(String name) throws IOException {
        String told = refused(pdf(attachment("map.yaml", recipe), attachment(name, "evil")));
        assertTrue(told.contains("has a name that no folder can hold"), told);
    }

    @Test
    void aMapThatNamesAFileOfThisComputerIsRefused() throws IOException {
        String outside = recipe.replace("file: cases.csv", "file: " + folder.resolve("cases.csv"));
        String told = refused(pdf(attachment("map.yaml", outside), attachment("townships.shp", "x")));
        assertTrue(told.contains("names a file that does not come with it: cases.csv"), told);
    }

    @Test
    void aTemplateOutsideIsRefused() throws IOException {
        String outside = recipe.replaceFirst("template: .*", "template: ../../other.yaml");
        assertTrue(refused(pdf(attachment("map.yaml", outside))).contains("other.yaml"));
    }

    @Test
    void abrokenRecipeIsToldWithItsPlace() throws IOException {
        String told = refused(pdf(attachment("map.yaml", "myaypon: 1\n\ttitle: x\n")));
        assertTrue(told.contains("line 2"), told);
    }

    @Test
    void whatIsNoPdfIsRefused() throws IOException {
        Path text = Files.writeString(folder.resolve("text.pdf"), "no PDF at all");
        assertTrue(refused(text).contains("cannot be read as a PDF"));
        assertTrue(refused(folder.resolve("absent.pdf")).contains("There is no file"));
    }

    @Test
    void aPdfThatIsCutAnywhereIsReadOrRefusedInASentence() throws IOException {
        byte[] whole = Files.readAllBytes(pdf(attachment("map.yaml", recipe)));
        Path cut = folder.resolve("cut.pdf");
        for (int part = 1; part < 40; part++) {
            byte[] bytes = Arrays.copyOf(whole, whole.length * part / 40);
            Files.write(cut, bytes);
            try {
                assertTrue(Files.exists(RestoredMap.beside(cut)));
            } catch (UserException e) {
                assertFalse(e.problem().sentence().isBlank());
            }
        }
    }

    @Test
    void aFolderThatHoldsSomethingIsLeftAlone() throws IOException {
        Path pdf = pdf(attachment("map.yaml", recipe));
        Path there = Files.createDirectories(folder.resolve("there"));
        Files.writeString(there.resolve("work.txt"), "mine");
        UserException told = assertThrows(UserException.class, () -> RestoredMap.in(there, pdf));
        assertTrue(told.problem().what().contains("not empty"));
        assertEquals("mine", Files.readString(there.resolve("work.txt")));
    }
}
