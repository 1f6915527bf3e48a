package org.myaypon.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myaypon.classify.MapClass;
import org.myaypon.data.CancelledException;
import org.myaypon.data.Progress;
import org.myaypon.data.UserException;
import org.myaypon.page.Page;
import org.myaypon.page.PageItem;
import org.myaypon.template.Templates;

class MapMakerTest {

    @TempDir
    private Path folder;

    private static List<String> texts(Page page) {
        return page.items().stream()
                .flatMap(item -> lines(item).stream())
                .map(line -> line.text().text())
                .toList();
    }

    private static List<PageItem.PlacedLine> lines(PageItem item) {
        if (item instanceof PageItem.TextBox box) {
            return box.lines();
        }
        if (item instanceof PageItem.Legend legend) {
            return legend.texts();
        }
        return List.of();
    }

    private static PageItem.MapFrame frame(Page page) {
        return page.items().stream()
                .filter(PageItem.MapFrame.class::isInstance)
                .map(PageItem.MapFrame.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyAreaIsDrawnAndTheRowsAddUp() throws IOException {
        MadeMap map = Recipes.make(Recipes.map(folder), folder);
        assertEquals(6, map.areas().size());
        assertEquals(4, map.join().report().matched());
        assertEquals("MMR902009", map.join().report().unmatchedRows().get(0).key());
        assertEquals(6, map.classes().stream().mapToInt(MapClass::count).sum());
        assertTrue(frame(map.page()).layers().stream()
                .anyMatch(layer -> layer.features().size() == 6));
    }

    @Test
    void theSheetSaysHowManyAreasHaveNoData() throws IOException {
        MadeMap map = Recipes.make(Recipes.map(folder), folder);
        assertTrue(
                texts(map.page()).contains("3 of 6 townships have no data"),
                texts(map.page()).toString());
        assertTrue(texts(map.page()).contains("No data"), texts(map.page()).toString());
    }

    @Test
    void aMapWithoutGapsSaysNothingOfNoData() throws IOException {
        Path file = Recipes.map(folder);
        Recipes.table(
                folder,
                "cases.csv",
                """
                pcode,cases
                MMR901001,1
                MMR901002,2
                MMR901003,3
                MMR902001,4
                MMR902002,5
                MMR902003,6
                """);
        List<String> texts = texts(Recipes.make(file, folder).page());
        assertTrue(texts.stream().noneMatch(text -> text.contains("o data")), texts.toString());
    }

    @Test
    void theWholeCountryLiesInTheFrame() throws IOException {
        MadeMap map = Recipes.make(Recipes.map(folder), folder);
        map.areas()
                .forEach(area ->
                        assertTrue(map.view().ground().covers(area.shape().getEnvelopeInternal()), area.name()));
    }

    @Test
    void sheetOptionsChangeLanguageDateAndTexts() throws IOException {
        Path file = Recipes.map(folder);
        SheetOptions options = new SheetOptions(
                Optional.of(MapDocument.Language.MY),
                Optional.of(LocalDate.of(2027, 1, 2)),
                Map.of("title", "Another title"));
        MadeMap map = new MapMaker(Recipes.folders(folder)).make(MapFile.read(file), file, options, Progress.NONE);
        assertTrue(texts(map.page()).contains("Another title"));
        assertTrue(texts(map.page()).stream().anyMatch(text -> text.contains("၂ ဇန်နဝါရီ ၂၀၂၇")));
        assertTrue(frame(map.page()).labels().stream()
                .flatMap(label -> label.lines().stream())
                .anyMatch(line -> line.text().text().contains("ကုန်းမြို့")));
    }

    @Test
    void aChangeOfPaletteKeepsTheGroundAndTheNames() throws IOException {
        Path file = Recipes.map(folder);
        MapDocument document = MapFile.read(file);
        MapMaker maker = new MapMaker(Recipes.folders(folder));
        MadeMap first = maker.make(document, file, SheetOptions.NONE, Progress.NONE);
        MadeMap second =
                maker.make(document.withColors(new Colors("Blues", false)), file, SheetOptions.NONE, Progress.NONE);
        assertSame(first.areas().get(0).shape(), second.areas().get(0).shape());
        assertFalse(frame(first.page()).layers().equals(frame(second.page()).layers()));
    }

    @Test
    void aTableThatChangesOnDiskIsReadAgain() throws IOException {
        Path file = Recipes.map(folder);
        MapMaker maker = new MapMaker(Recipes.folders(folder));
        MapDocument document = MapFile.read(file);
        assertEquals(
                5,
                maker.make(document, file, SheetOptions.NONE, Progress.NONE)
                        .join()
                        .report()
                        .rows());
        Recipes.table(folder, "cases.csv", "pcode,cases\nMMR901001,1\n");
        assertEquals(
                1,
                maker.make(document, file, SheetOptions.NONE, Progress.NONE)
                        .join()
                        .report()
                        .rows());
    }

    @Test
    void aTemplateBesideTheDocumentWinsOverTheProgramsOwn() throws IOException {
        Path file = Recipes.map(folder);
        Path own = folder.resolve("a3-portrait.yaml");
        Files.copy(Recipes.folders(folder).templates().resolve("a4-portrait.yaml"), own);
        assertEquals(210, Recipes.make(file, folder).page().widthMm());
    }

    @Test
    void aChangeInAParentOfTheTemplateIsTakenUp() throws IOException {
        Path file = Recipes.map(folder);
        Path base = folder.resolve("base.yaml");
        String text = Templates.text("a4-portrait.yaml");
        Files.writeString(base, text);
        Path own = Files.writeString(folder.resolve("own.yaml"), "extends: base.yaml\n");
        MapMaker maker = new MapMaker(Recipes.folders(folder));
        MapDocument document = MapFile.read(file).withTemplate("own.yaml");
        Page before =
                maker.make(document, file, SheetOptions.NONE, Progress.NONE).page();
        assertEquals(210, before.widthMm());
        assertEquals(Set.of(own, base), maker.sheetFiles());
        Files.writeString(base, text.replace("paper: A4", "paper: Letter"));
        Page after =
                maker.make(document, file, SheetOptions.NONE, Progress.NONE).page();
        assertEquals(215.9, after.widthMm());
    }

    @Test
    void anItemThatCannotBeUnderstoodIsLeftOutAndTold() throws IOException {
        Path file = Recipes.map(folder);
        Files.writeString(
                folder.resolve("own.yaml"), "extends: a4-portrait.yaml\nitems: [{name: legend, columns: many}]\n");
        MapDocument document = MapFile.read(file).withTemplate("own.yaml");
        MadeMap made = new MapMaker(Recipes.folders(folder)).make(document, file, SheetOptions.NONE, Progress.NONE);
        assertTrue(made.page().items().stream().noneMatch(PageItem.Legend.class::isInstance));
        assertTrue(made.page().items().stream().anyMatch(PageItem.ScaleBar.class::isInstance));
        assertTrue(made.problems().stream().anyMatch(told -> told.where().startsWith("own.yaml, line 2, column ")));
    }

    @Test
    void aMissingTemplateIsNamedWithThePlacesSought() throws IOException {
        Path file = Recipes.map(folder);
        UserException refused = assertThrows(UserException.class, () -> new MapMaker(Recipes.folders(folder))
                .make(MapFile.read(file).withTemplate("a9.yaml"), file, SheetOptions.NONE, Progress.NONE));
        assertTrue(refused.getMessage().contains("a9.yaml"), refused.getMessage());
        assertTrue(refused.getMessage().contains("templates"), refused.getMessage());
    }

    @Test
    void onlyRowsThatMeetTheConditionCount() throws IOException {
        Path file = Recipes.map(folder);
        MapDocument document = MapFile.read(file);
        TableRows rows = document.table();
        MadeMap map = new MapMaker(Recipes.folders(folder))
                .make(
                        document.withTable(new TableRows(rows.file(), rows.key(), Optional.of("cases > 4"))),
                        file,
                        SheetOptions.NONE,
                        Progress.NONE);
        assertEquals(5, map.join().report().rows(), "every row is accounted for");
        assertEquals(4, map.join().report().matched());
        assertEquals(List.of("", "12", "", "", "", ""), map.values().texts());
    }

    @Test
    void cancelledWorkEnds() throws IOException {
        Path file = Recipes.map(folder);
        Progress cancelled = new Progress() {
            @Override
            public void report(double fraction, String doing) {
                // Not looked at.
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThrows(CancelledException.class, () -> new MapMaker(Recipes.folders(folder))
                .make(MapFile.read(file), file, SheetOptions.NONE, cancelled));
    }
}
