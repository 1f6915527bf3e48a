package org.myaypon.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.myaypon.project.MapDocument;
import org.myaypon.project.ProgramFolders;
import org.myaypon.style.Choropleth;
import org.myaypon.ui.ClassLinesModel.ClassLine;

/** Bars, limits, single classes and palettes: scores 1, 2, 4, 8 and 16 in three equal classes, one area without data. */
class ClassLooksTest extends OpenSession {

    @Test
    void everyAreaWithAValueIsInABarOfItsClassesColour() throws Exception {
        HistogramModel histogram = histogram();
        open();
        ValueBars bars = histogram.barsProperty().get().orElseThrow();
        assertEquals(5, bars.bars().stream().mapToInt(ValueBars.Bar::count).sum());
        assertEquals(
                Choropleth.colors(made().classes(), made().coloring()).get(0),
                bars.bars().get(0).parts().get(0).color());
        assertEquals(
                List.of(3, 1, 1),
                bars.groups().stream().map(ValueBars.Group::count).toList());
        assertEquals(6.2, bars.spread().orElseThrow().mean(), 1e-9);
        assertEquals(List.of(1.0, 6.0, 11.0, 16.0), histogram.limitsProperty().get());
    }

    @Test
    void aMovedLimitMakesTheClassesManualAndUndoTakesItBack() throws Exception {
        HistogramModel histogram = histogram();
        open();
        change(() -> histogram.move(1, 3.1));
        assertEquals("manual", document().classes().method());
        assertEquals(List.of(1.0, 3.0, 11.0, 16.0), document().classes().breaks());
        change(() -> inspector.undo());
        assertEquals("equal-interval", document().classes().method());
        assertEquals(List.of(1.0, 6.0, 11.0, 16.0), histogram.limitsProperty().get());
    }

    @Test
    void aLimitStaysBetweenItsNeighboursAndStepsOfWholeNumbersAreWhole() throws Exception {
        HistogramModel histogram = histogram();
        open();
        assertEquals(10.0, histogram.shifted(1, 100));
        change(() -> histogram.step(1, 1));
        assertEquals(7.0, document().classes().breaks().get(1));
        change(() -> histogram.step(1, -2));
        assertEquals(5.0, document().classes().breaks().get(1));
    }

    @Test
    void limitsCannotBeMovedWhileTheirClassesAreBeingMade() throws Exception {
        HistogramModel histogram = histogram();
        open();
        interact(() -> {
            inspector.change(Setting.VALUE, map -> map.withValue("people"));
            assertEquals(List.of(), histogram.limitsProperty().get());
            histogram.move(1, 3);
        });
        assertEquals("equal-interval", document().classes().method());
    }

    @Test
    void kindsHaveABarEachAndNoLimits() throws Exception {
        HistogramModel histogram = histogram();
        open();
        change(() -> inspector.change(Setting.VALUE, map -> map.withValue("kind")
                .withClasses(map.classes().withMethod("unique-values"))));
        ValueBars bars = histogram.barsProperty().get().orElseThrow();
        assertEquals(
                List.of("rural: 3 areas", "urban: 2 areas"),
                bars.bars().stream().map(ValueBars.Bar::tip).toList());
        assertEquals(List.of(), histogram.limitsProperty().get());
    }

    @Test
    void oneValueIsOneBarAndPlainAreasHaveNone() throws Exception {
        HistogramModel histogram = histogram();
        open();
        change(() -> inspector.change(Setting.VALUE, map -> map.withValue("count()")));
        ValueBars bars = histogram.barsProperty().get().orElseThrow();
        assertEquals(1, bars.bars().size());
        assertTrue(bars.to() > bars.from());
        change(() -> inspector.change(
                Setting.METHOD, map -> map.withClasses(map.classes().withMethod("none"))));
        assertEquals(Optional.empty(), histogram.barsProperty().get());
    }

    @Test
    void oneClassGetsAnotherColourAndTheOthersKeepTheirs() throws Exception {
        ClassLinesModel lines = lines();
        open();
        List<Color> before = colors(lines);
        change(() -> lines.setColor(line(lines, 1), Color.MAGENTA));
        assertEquals(
                List.of(before.get(0), Color.MAGENTA, before.get(2)),
                colors(lines).subList(0, 3));
        assertEquals(before.get(3), colors(lines).get(3), "no data stays as it is");
        assertEquals(3, document().colors().own().size());
    }

    @Test
    void aColourOfReversedClassesIsThatOfTheClassThatWasClicked() throws Exception {
        ClassLinesModel lines = lines();
        open();
        change(() -> inspector.setReversed(true));
        List<Color> before = colors(lines);
        change(() -> lines.setColor(line(lines, 0), Color.MAGENTA));
        assertEquals(
                List.of(Color.MAGENTA, before.get(1), before.get(2)),
                colors(lines).subList(0, 3));
    }

    @Test
    void aKindGetsAnotherNameAndItsOwnBack() throws Exception {
        ClassLinesModel lines = lines();
        open();
        change(() -> inspector.change(Setting.VALUE, map -> map.withValue("kind")
                .withClasses(map.classes().withMethod("unique-values"))));
        change(() -> lines.setName(line(lines, 0), "Villages"));
        assertEquals(Map.of("rural", "Villages"), document().classes().names());
        assertEquals("Villages", line(lines, 0).name());
        assertEquals("rural – Villages", line(lines, 0).label());
        change(() -> lines.setName(line(lines, 0), " "));
        assertEquals("rural", line(lines, 0).label());
    }

    @Test
    void classesWithoutDataHaveNoColourToChoose() throws Exception {
        ClassLinesModel lines = lines();
        open();
        assertEquals(
                List.of(true, true, true, false),
                lines.lines().stream().map(ClassLine::colored).toList());
        assertFalse(line(lines, 3).label().isEmpty());
    }

    @Test
    void palettesStandInTheirGroupsWithAsManyColoursAsClasses() throws Exception {
        PalettesModel palettes = new PalettesModel(session, folders);
        open();
        PalettesModel.Offered blues = palettes.find("Blues").orElseThrow();
        assertEquals(3, blues.colors().size());
        assertEquals(PalettesModel.Group.SEQUENTIAL, blues.group());
        List<PalettesModel.Group> groups = palettes.names().stream()
                .flatMap(name -> palettes.heading(name).stream())
                .toList();
        assertEquals(List.of(PalettesModel.Group.values()), groups, "each group has one heading");
    }

    @Test
    void onlyPalettesThatAGreyPrintTellsApartAreOfferedOnWish() throws Exception {
        PalettesModel palettes = new PalettesModel(session, folders);
        open();
        assertTrue(palettes.names().containsAll(List.of("Blues", "Set1")));
        interact(() -> palettes.onlyGreyProperty().set(true));
        assertTrue(palettes.names().contains("Blues"));
        assertTrue(palettes.names().stream()
                .filter(Predicate.not(String::isEmpty))
                .allMatch(name -> palettes.find(name).orElseThrow().isReadInGrey()));
        interact(() -> palettes.onlyGreyProperty().set(false));
        assertTrue(palettes.names().contains("Set1"));
    }

    @Test
    void coloursOfTheMapAreOfferedWhileItHasSomeAndChoosingThemChangesNothing() throws Exception {
        PalettesModel palettes = new PalettesModel(session, folders);
        ClassLinesModel lines = lines();
        open();
        assertFalse(palettes.names().contains(PalettesModel.OF_THE_MAP));
        change(() -> lines.setColor(line(lines, 0), Color.MAGENTA));
        assertTrue(palettes.names().contains(PalettesModel.OF_THE_MAP));
        MapDocument before = document();
        interact(() -> inspector.setPalette(PalettesModel.chosen(before)));
        assertEquals(before, document());
        change(() -> inspector.setPalette("Blues"));
        assertNotEquals(before.colors(), document().colors());
        assertFalse(palettes.names().contains(PalettesModel.OF_THE_MAP));
    }

    @Test
    void aPaletteFileThatChangedIsReadAgain() throws Exception {
        Path own = Files.createDirectories(folder.resolve("styles").resolve("palettes"));
        PalettesModel palettes = new PalettesModel(session, new ProgramFolders(folder, folders.cache()));
        Files.writeString(own.resolve("earth.yaml"), "colors: [\"#F2E6D0\", \"#C79A5B\", \"#7A4A1B\"]\n");
        assertFalse(palettes.names().contains("earth"));
        interact(palettes::lookAgain);
        assertEquals(
                PalettesModel.Group.OWN,
                palettes.find("earth").map(PalettesModel.Offered::group).orElseThrow());
        assertTrue(palettes.names().contains("earth"));
    }

    @Test
    void hatchesAndOpacityAreSet() throws Exception {
        open();
        change(() -> inspector.setHatched(true));
        change(() -> inspector.setOpacity(0.6));
        assertTrue(document().colors().hatched());
        assertEquals(0.6, document().colors().opacity());
    }

    private HistogramModel histogram() {
        return new HistogramModel(session, inspector);
    }

    private ClassLinesModel lines() {
        return new ClassLinesModel(session, inspector);
    }

    private static ClassLine line(ClassLinesModel lines, int place) {
        return lines.lines().get(place);
    }

    private static List<Color> colors(ClassLinesModel lines) {
        return lines.lines().stream().map(ClassLine::color).toList();
    }
}
