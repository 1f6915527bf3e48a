package org.myaypon.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myaypon.data.Progress;
import org.myaypon.label.PlacedLabel;
import org.myaypon.page.PageItem;
import org.myaypon.share.Pairs;
import org.myaypon.text.Face;

class TownshipSheetTest {

    @TempDir
    private Path folder;

    private Path map;

    @BeforeEach
    void mapOfOneTownship() throws IOException {
        map = Pairs.map(folder);
    }

    private MadeMap made(String area, List<Overlay> layers) {
        MapDocument document = MapFile.read(map);
        MapDocument framed =
                document.withFrame(document.frame().withAreas(List.of(area))).withOverlays(layers);
        return new MapMaker(Recipes.folders(folder)).make(framed, map, SheetOptions.NONE, Progress.NONE);
    }

    private Path sheet(MadeMap map) {
        Path file = folder.resolve("sheet.pdf");
        MapExport.write(map, file, ExportOptions.USUAL, Progress.NONE);
        return file;
    }

    private static List<PlacedLabel> labels(MadeMap map) {
        return map.page().items().stream()
                .filter(PageItem.MapFrame.class::isInstance)
                .flatMap(item -> ((PageItem.MapFrame) item).labels().stream())
                .toList();
    }

    private static PlacedLabel label(MadeMap map, String name) {
        return labels(map).stream()
                .filter(label -> label.lines().get(0).text().text().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theNameOfTheSheetsOwnAreaIsLargerThanItsNeighbours() {
        MadeMap made = made("MMR901001", List.of());
        var own = label(made, "Hill").lines().get(0).text().style();
        var other = label(made, "Ford").lines().get(0).text().style();
        assertTrue(own.sizePt() > 1.5 * other.sizePt(), own.sizePt() + " and " + other.sizePt());
        assertEquals(Face.SEMIBOLD, own.face());
    }

    private Overlay flood(String wkt) throws IOException {
        Path file = Recipes.table(folder, "flood.csv", "name,wkt\nriver,\"" + wkt + "\"\n");
        return new Overlay(
                file,
                Optional.empty(),
                Optional.empty(),
                Optional.of("flood"),
                Optional.of("none"),
                Optional.of("Water in June"));
    }

    @Test
    void aTownshipSheetTellsWhatAHazardDoesToItsArea() throws IOException {
        MadeMap all = made("MMR901001", List.of(flood("POLYGON((-5 -5, 9 -5, 9 9, -5 9, -5 -5))")));
        String text = Pairs.text(sheet(all));
        assertTrue(text.contains("Hazards: Hill"), text);
        assertTrue(text.contains("Water in June") && text.contains("All of the ground"), text);
    }

    @Test
    void aHazardElsewhereTouchesNothingOfIt() throws IOException {
        String text = Pairs.text(sheet(made("MMR901001", List.of(flood("POLYGON((50 1, 51 1, 51 2, 50 2, 50 1))")))));
        assertTrue(text.contains("Hazards: Hill") && text.contains("None"), text);
    }

    @Test
    void withoutAHazardNothingIsSaidOfOne() throws IOException {
        Overlay towns = Overlay.of(folder.resolve("towns.csv")).withLook("plain");
        String text = Pairs.text(sheet(made("MMR901001", List.of(towns))));
        assertFalse(text.contains("Hazard"), text);
    }

    @Test
    void aSheetOfATownshipWithoutRowsSaysThatNobodyIsReported() throws IOException {
        String text = Pairs.text(sheet(made("MMR902002", List.of())));
        assertTrue(text.contains("No organisation is reported here."), text);
    }

    @Test
    void whoWorksInATownshipIsListedAlsoWhereNoSectorIsStated() throws IOException {
        Recipes.table(
                folder, "who.csv", "pcode,place,org,sector,people,sharing\nMMR901001,Hill,Open Door,NA,41,public\n");
        String text = Pairs.text(sheet(made("MMR901001", List.of())));
        assertTrue(text.contains("Open Door") && text.contains("Sector not stated"), text);
    }

    @Test
    void theSheetOfAnAreaWithoutAShapeTellsOfItsOwnRows() throws IOException {
        MapDocument document = MapFile.read(map);
        MapDocument north = document.withFrame(document.frame().withAreas(List.of("MMR901")));
        SheetOptions own = SheetOptions.NONE.withTexts(Map.of("area.pcode", "MMR901003"));
        MadeMap made = new MapMaker(Recipes.folders(folder)).make(north, map, own, Progress.NONE);
        String text = Pairs.text(sheet(made));
        assertTrue(text.contains("Hope Foundation"), text);
        assertFalse(text.contains("Open Door"), text);
    }
}
