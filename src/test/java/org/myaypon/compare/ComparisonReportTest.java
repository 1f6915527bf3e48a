package org.myaypon.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myaypon.data.Progress;
import org.myaypon.data.UserException;
import org.myaypon.project.Heading;
import org.myaypon.project.MapDocument;
import org.myaypon.project.MapFile;
import org.myaypon.project.Recipes;

class ComparisonReportTest {

    @TempDir
    private Path folder;

    private Path target;
    private Path map;
    private Path before;
    private Path after;

    @BeforeEach
    void makeMapAndTemplates() throws IOException {
        target = folder.resolve("report");
        map = Recipes.map(folder);
        before = ComparedTemplates.write(folder, "old.yaml");
        after = ComparedTemplates.changed(folder, "new.yaml", "As it is", "As they are");
    }

    private String report(Path newTemplate) throws IOException {
        ComparisonOrder order = new ComparisonOrder(before, newTemplate, List.of(Subject.of(map)), 40);
        ComparisonReport.write(Recipes.folders(folder), order, target, Progress.NONE);
        return Files.readString(target.resolve("report.html"));
    }

    private List<String> files() {
        return List.copyOf(new TreeSet<>(Arrays.asList(target.toFile().list())));
    }

    @Test
    void theReportStandsAloneWithItsPictures() throws IOException {
        String page = report(after);
        assertEquals(List.of("01-map-new.png", "01-map-old.png", "report.html"), files());
        assertTrue(page.contains("src=\"01-map-old.png\""), page);
        assertTrue(page.contains("<rect "), page);
        assertFalse(Pattern.compile("(src|href)=\"(https?:|//|/)").matcher(page).find(), page);
        assertFalse(page.contains("@import"), page);
    }

    @Test
    void equalTemplatesAreAShortReport() throws IOException {
        String page = report(before);
        assertEquals(List.of("report.html"), files());
        assertTrue(page.contains("No difference on 1 map."), page);
        assertFalse(page.contains("<table>"), page);
    }

    @Test
    void textsOfTheMapAreNotMarkup() throws IOException {
        MapDocument document = MapFile.read(map);
        MapFile.save(document.withHeading(new Heading("<script>a & \"b\"</script>", "", "", "", "", "")), map);
        String page = report(after);
        assertTrue(page.contains("&lt;script&gt;a &amp; &quot;b&quot;&lt;/script&gt;"), page);
        assertFalse(page.contains("<script>a"), page);
    }

    @Test
    void theSameInputGivesTheSameReport() throws IOException {
        String first = report(after);
        assertEquals(first, report(after));
    }

    @Test
    void anOlderReportIsReplacedWhole() throws IOException {
        report(after);
        report(before);
        assertEquals(List.of("report.html"), files());
    }

    @Test
    void aFolderThatHoldsOtherThingsIsLeftAlone() throws IOException {
        report(after);
        Path mine = Files.writeString(target.resolve("notes.txt"), "mine");
        UserException error = assertThrows(UserException.class, () -> report(before));
        assertTrue(error.problem().what().contains("notes.txt"), error.getMessage());
        assertTrue(Files.exists(mine));
        assertTrue(Files.exists(target.resolve("01-map-old.png")));
    }

    @Test
    void aPageOfSomebodyElseIsLeftAlone() throws IOException {
        Files.createDirectories(target);
        Path theirs = Files.writeString(target.resolve("report.html"), "<html>theirs</html>");
        assertThrows(UserException.class, () -> report(after));
        assertEquals("<html>theirs</html>", Files.readString(theirs));
    }

    @Test
    void anEmptyFolderIsFilled() throws IOException {
        Files.createDirectories(target);
        report(after);
        assertTrue(files().contains("report.html"));
    }

    @Test
    void aFolderInNoFolderIsRefused() {
        target = folder.resolve("nowhere").resolve("report");
        UserException error = assertThrows(UserException.class, () -> report(after));
        assertEquals("The folder for the report does not exist", error.problem().what());
    }
}
