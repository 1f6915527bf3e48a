package org.myaypon.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myaypon.data.CancelledException;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.UserException;
import org.myaypon.project.ProgramFolders;
import org.myaypon.project.Recipes;
import org.myaypon.template.Templates;

class TemplateComparerTest {

    @TempDir
    private Path folder;

    private Path map;
    private Path before;

    @BeforeEach
    void makeMapAndTemplate() throws IOException {
        map = Recipes.map(folder);
        before = ComparedTemplates.write(folder, "old.yaml");
    }

    private Path changed(String part, String by) throws IOException {
        return ComparedTemplates.changed(folder, "new.yaml", part, by);
    }

    private ComparisonOrder order(Path after, Path... maps) {
        return new ComparisonOrder(
                before, after, Stream.of(maps).map(Subject::of).toList(), 50);
    }

    private TemplateComparison compare(ComparisonOrder order) {
        return new TemplateComparer(Recipes.folders(folder), order, folder).compare(Progress.NONE);
    }

    private MapComparison compared(Path after) {
        return compare(order(after, map)).maps().get(0);
    }

    @Test
    void aTemplateComparedWithItselfMakesNoDifference() {
        TemplateComparison comparison = compare(order(before, map));
        assertTrue(comparison.isSame());
        assertEquals(List.of(), comparison.maps().get(0).regions().toList());
        assertEquals("No difference on 1 map.", ComparisonText.summary(comparison.maps()));
    }

    @Test
    void anotherDisclaimerChangesOnlyItsRegion() throws IOException {
        MapComparison compared = compared(changed("disclaimer: As it is", "disclaimer: As they are"));
        assertEquals(List.of("disclaimer"), compared.changedItems());
        assertTrue(compared.share() > 0 && compared.share() < 0.01, () -> "share " + compared.share());
        assertTrue(compared.problems().isSame());
    }

    @Test
    void anotherDisclaimerChangesOnlyItsRegionOnEverySample() throws IOException {
        ProgramFolders folders = ProgramFolders.ofThisStart();
        Path shipped = folders.templates().resolve("a4-portrait.yaml");
        Path after = Files.writeString(
                folder.resolve("a4.yaml"), Templates.text("a4-portrait.yaml").replace("any opinion", "any thought"));
        List<Subject> samples =
                MapFiles.shipped(folders).stream().map(Subject::of).toList();
        TemplateComparison comparison = new TemplateComparer(
                        Recipes.folders(folder), new ComparisonOrder(shipped, after, samples, 50), folder)
                .compare(Progress.NONE);
        assertFalse(comparison.maps().isEmpty());
        for (MapComparison compared : comparison.maps()) {
            assertEquals(List.of("disclaimer"), compared.changedItems(), compared.name());
            assertTrue(compared.problems().isSame(), compared.name());
        }
    }

    @Test
    void aTitleThatGrowsOutOfItsPlaceIsANewProblem() throws IOException {
        Path after = changed("size: 12, smallest: 8", "size: 50, smallest: 44");
        assertEquals(
                List.of(
                        "The text of title does not fit its place and is cut: it needs 35.9 mm of height and has 10 mm"),
                compared(after).problems().appeared().stream()
                        .map(Problem::what)
                        .toList());
    }

    @Test
    void aProblemThatTheNewTemplateSolvesIsGone() throws IOException {
        Path after = before;
        before = changed("size: 12, smallest: 8", "size: 50, smallest: 44");
        MapComparison compared = compared(after);
        assertEquals(List.of(), compared.problems().appeared());
        assertEquals(1, compared.problems().gone().size());
    }

    @Test
    void textsThatMeetAreANewProblem() throws IOException {
        Path after = changed("at: {left: 10, width: 80, bottom: 10", "at: {left: 10, width: 80, bottom: 16");
        assertEquals(
                List.of("disclaimer and sources overlap"),
                compared(after).problems().appeared().stream()
                        .map(Problem::what)
                        .toList());
    }

    @Test
    void anItemThatIsDrawnNoLongerIsNamed() throws IOException {
        Path after = changed("text: \"{sources}\"", "text: \"[{sample}]\"");
        assertEquals(List.of("sources"), compared(after).items().items().gone());
    }

    @Test
    void namesThatFindNoRoomAnyMoreAreListed() throws IOException {
        Path after = changed("top: 30, bottom: 40", "top: 30, height: 6");
        MapComparison compared = compared(after);
        assertFalse(compared.items().names().gone().isEmpty());
        assertEquals(List.of(), compared.items().names().appeared());
    }

    @Test
    void anotherPaperIsSaidAndNotCompared() throws IOException {
        MapComparison compared = compared(changed("paper: A5", "paper: A4"));
        PageComparison page = compared.pages().get(0);
        assertEquals("the paper is another: 148 × 210 mm before, 210 × 297 mm now", ComparisonText.line(compared));
        assertFalse(page.isOnOnePaper());
        assertEquals(1, page.share());
        assertEquals(List.of(), page.regions());
        assertEquals("210 × 297 mm", page.after().orElseThrow().paper());
    }

    @Test
    void aMapThatCannotBeMadeDoesNotStopTheRest() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.yaml"), "kind: nothing\n");
        TemplateComparison comparison = compare(order(before, broken, map));
        assertFalse(comparison.isWhole());
        assertFalse(comparison.maps().get(0).isMade());
        assertEquals(1, comparison.maps().get(0).failures().size());
        assertTrue(comparison.maps().get(1).isSame());
    }

    @Test
    void aMapThatNeitherTemplateServesIsPassedOver() throws IOException {
        before = changed("paper: A5", "paper: A5\nserves: [gap]");
        ComparisonOrder order =
                new ComparisonOrder(before, before, List.of(Subject.ifServed(map), Subject.of(map)), 50);
        TemplateComparison comparison = compare(order);
        assertEquals(
                List.of("map.yaml"),
                comparison.maps().stream().map(MapComparison::name).toList());
        assertEquals(
                "1 map is passed over, for which neither template is made: map.yaml.",
                ComparisonText.passedOver(comparison).orElseThrow());
    }

    @Test
    void aMapThatOneOfTheTemplatesServesIsCompared() throws IOException {
        Path after = changed("paper: A5", "paper: A5\nserves: [gap]");
        TemplateComparison comparison = compare(new ComparisonOrder(before, after, List.of(Subject.ifServed(map)), 50));
        assertEquals(1, comparison.maps().size());
        assertEquals(List.of(), comparison.passedOver());
    }

    @Test
    void templatesThatServeNoneOfTheMapsAreToldSo() throws IOException {
        before = changed("paper: A5", "paper: A5\nserves: [gap]");
        ComparisonOrder order = new ComparisonOrder(before, before, List.of(Subject.ifServed(map)), 50);
        UserException error = assertThrows(UserException.class, () -> compare(order));
        assertEquals(
                "Neither template is made for one of the maps: map.yaml",
                error.problem().what());
    }

    @Test
    void aTemplateThatCannotBeReadStopsEverything() throws IOException {
        Path after = changed("paper: A5", "paper: A17");
        UserException error = assertThrows(UserException.class, () -> compare(order(after, map)));
        assertTrue(error.problem().where().contains("new.yaml, line"), error.getMessage());
    }

    @Test
    void eachMapIsToldAsSoonAsItIsCompared() {
        List<String> told = new ArrayList<>();
        new TemplateComparer(Recipes.folders(folder), order(before, map, map), folder)
                .compare(Progress.NONE, compared -> told.add(compared.name()));
        assertEquals(List.of("map.yaml", "map.yaml"), told);
    }

    @Test
    void aCancelledComparisonLeavesNoReport() {
        Path target = folder.resolve("report");
        Progress impatient = new Progress() {
            @Override
            public void report(double fraction, String doing) {
                // Only cancels.
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThrows(
                CancelledException.class,
                () -> ComparisonReport.write(Recipes.folders(folder), order(before, map), target, impatient));
        assertFalse(Files.exists(target));
        assertFalse(Stream.of(folder.toFile().list()).anyMatch(name -> name.startsWith(".report")));
    }

    @Test
    void sheetsAreNotComparedMoreFinelyThanMemoryAllows() throws IOException {
        before = changed("paper: A5", "paper: A0");
        ComparisonOrder order = new ComparisonOrder(before, before, List.of(Subject.of(map)), 300);
        MapComparison compared = compare(order).maps().get(0);
        assertEquals("Choose at most 160", compared.failures().get(0).fix());
    }
}
