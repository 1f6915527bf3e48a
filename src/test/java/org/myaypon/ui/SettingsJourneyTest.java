package org.myaypon.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.myaypon.classify.ZeroClass;
import org.myaypon.indicator.AreaLevel;
import org.myaypon.indicator.StateUnits;
import org.myaypon.project.MapDocument;
import org.myaypon.project.MapDocument.LabelText;
import org.myaypon.project.MapFile;
import org.myaypon.project.Nothing;
import org.myaypon.project.Overlay;
import org.myaypon.project.Silence;
import org.myaypon.project.UpperLayer;

class SettingsJourneyTest extends Journey {

    @Test
    void anotherLevelPutsTheAreasTogetherAndUndoParesThemAgain() throws Exception {
        openMap();
        type("value", "sum(people)");
        over("Aung · MMR001001 · 100");
        choose("level", "States and regions (18)");
        over("Tinyland · MMR001 · 3300");
        assertEquals(Optional.of(AreaLevel.STATE), saved().measure().level());
        assertEquals(Optional.of(StateUnits.EIGHTEEN), saved().measure().units());
        choose("level", "The country");
        over("All areas · All areas · 3300");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        over("Aung · MMR001001 · 100");
    }

    @Test
    void aConditionOnRowsIsTakenAndAMistakeInItToldBesideIt() throws Exception {
        openMap();
        type("value", "count()");
        over("Aung · MMR001001 · 1");
        type("where", "kind = 'urban'");
        over("Aung · MMR001001 · 0");
        type("where", "knid = 'urban'");
        waitUntil("the mistake is told", () -> seen("where-error"));
        assertTrue(text("where-error").contains("knid"), text("where-error"));
        robot.clickOn("#where")
                .push(KeyCode.CONTROL, KeyCode.A)
                .push(KeyCode.DELETE)
                .push(KeyCode.ENTER);
        waitUntil("the mistake is gone", () -> !seen("where-error"));
        over("Aung · MMR001001 · 1");
    }

    @Test
    void valuesCanStandInTheAreasWithTheirNames() throws Exception {
        openMap();
        ComboBox<LabelText> text = robot.lookup("#label-text").queryComboBox();
        robot.interact(() -> text.setValue(LabelText.VALUES));
        assertTrue(window.getScene().lookup("#language").isDisabled());
        robot.interact(() -> text.setValue(LabelText.BOTH));
        assertFalse(window.getScene().lookup("#language").isDisabled());
        assertEquals(LabelText.BOTH, saved().labels().text());
    }

    @Test
    void whatBecomesOfAreasThatHaveNothingIsChosen() throws Exception {
        openMap();
        choose("zero", "A class of their own");
        type("none", "one");
        assertEquals("\"one\" is not a number. Leave it empty for 0.", text("none-error"));
        type("none", "1");
        assertFalse(seen("none-error"));
        choose("unreported", "Count as zero");
        assertEquals(
                new Nothing(ZeroClass.OWN, OptionalDouble.of(1), Silence.ZERO),
                saved().classes().nothing());
    }

    @Test
    void theColumnOfPeopleIsAskedForOnlyWhereSomebodyIsExposed() throws Exception {
        openMap();
        assertFalse(seen("population"));
        country.flood();
        type("value", "exposed(flood.geojson)");
        waitUntil("people are counted", () -> seen("population"));
        assertEquals("exposed(flood.geojson)", valueShown());
        assertFalse(seen("coverage-file"));
        choose("population", "people");
        waitUntil("the mistake is gone", () -> !seen("failure"));
        over("Aung · MMR001001 · 48");
        assertEquals(Optional.of("people"), saved().measure().population());
    }

    private String valueShown() {
        return robot.lookup("#value").queryComboBox().getEditor().getText();
    }

    @Test
    void theCoverageOfAGapIsReadOfAnotherTable() throws Exception {
        openMap();
        assertFalse(seen("coverage-file"));
        type("value", "gap(score, reached)");
        waitUntil("the table is asked for", () -> seen("coverage-file"));
        assertEquals("The map's own table", text("coverage-file"));
        Path reached = Files.writeString(
                folder.resolve("reached.csv"),
                """
                pcode,reached
                MMR001001,5
                MMR001002,1
                MMR001003,9
                """);
        chosen = Optional.of(reached);
        click("coverage-file-choose");
        waitUntil("the two are crossed", () -> !seen("failure"));
        assertEquals("reached.csv", text("coverage-file"));
        click("coverage-own");
        assertEquals("The map's own table", text("coverage-file"));
    }

    @Test
    void aLayerIsAddedNamedAndDrawnOverTheAreas() throws Exception {
        openMap();
        Image before = picture().getImage();
        chosen = Optional.of(country.flood());
        click("layer-add");
        waitUntil("the page is drawn anew", () -> picture().getImage() != before);
        choose("layer-look", "Flood");
        waitUntil(
                "its attributes are offered",
                () -> robot.lookup("#layer-by").queryComboBox().getItems().contains("DEPTH"));
        choose("layer-by", "None: all alike");
        type("layer-title", "Flood of June");
        Overlay overlay = (Overlay) saved().overlays().get(0);
        assertEquals(Optional.of("flood"), overlay.look());
        assertEquals(Optional.of("none"), overlay.by());
        assertEquals(Optional.of("Flood of June"), overlay.title());
        waitUntil("all of it can be drawn", () -> !seen("failure"));
        click("layer-remove");
        waitUntil("it is gone", () -> !seen("layer-title"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        waitUntil("it is back", () -> layers().getItems().size() == 1);
    }

    @Test
    void theUppermostLayerStandsFirstAndCanBeMovedDown() throws Exception {
        openMap();
        Path flood = country.flood();
        Path sites = country.sites();
        chosen = Optional.of(flood);
        click("layer-add");
        chosen = Optional.of(sites);
        click("layer-add");
        assertEquals(List.of(sites, flood), files());
        assertEquals(0, layers().getSelectionModel().getSelectedIndex());
        assertEquals(sites, saved().overlays().get(1).files().get(0), "a document names the lowest first");
        click("layer-lower");
        assertEquals(List.of(flood, sites), files());
        assertEquals(1, layers().getSelectionModel().getSelectedIndex());
        click("layer-raise");
        assertEquals(List.of(sites, flood), files());
    }

    @Test
    void layersOfSymbolsAreListedByTitleAndSurviveEditingAndSaving() throws Exception {
        Path map = country.document();
        String symbols = "{symbols: sum(people), title: People, largest: 7}";
        String pies = "{pies: sum(people), by: kind}";
        Files.writeString(map, Files.readString(map) + "layers: [" + symbols + ", " + pies + "]\n");
        robot.interact(() -> desktop.open(map));
        waitUntil("the page is drawn", () -> picture().getImage() != null);
        assertEquals(2, layers().getItems().size());
        robot.interact(() -> layers().getSelectionModel().select(1));
        assertFalse(seen("layer-look"));
        assertEquals("People", text("layer-title"));
        type("layer-title", "Everybody");
        click("layer-raise");
        assertEquals(
                List.of("Pies: sum(people) by kind", "Everybody"),
                saved().overlays().stream().map(UpperLayer::name).toList());
        assertTrue(Files.readString(map).contains("largest: 7"), Files.readString(map));
        waitUntil("all of it can be drawn", () -> !seen("failure"));
    }

    @Test
    void aLayerThatCannotBeReadIsToldBesideTheLayersAndTheLastGoodMapStays() throws Exception {
        openMap();
        chosen = Optional.of(Files.writeString(folder.resolve("broken.geojson"), "{\"type\":"));
        click("layer-add");
        waitUntil("the mistake is told", () -> seen("layers-error"));
        assertTrue(text("layers-error").contains("broken.geojson"), text("layers-error"));
        assertTrue(text("failure").startsWith("This is the last good map. "), text("failure"));
        click("layer-remove");
        waitUntil("the mistake is gone", () -> !seen("failure"));
    }

    /** Waits until the pointer over the first township tells this. */
    private void over(String told) throws Exception {
        waitUntil("the pointer tells " + told, () -> {
            robot.moveTo(screenPlace(TinyCountry.WEST + 0.4, TinyCountry.SOUTH + 0.5));
            robot.moveBy(2, 0);
            return text("status-area").equals(told);
        });
    }

    private MapDocument saved() {
        robot.push(KeyCode.CONTROL, KeyCode.S);
        return MapFile.read(folder.resolve("tiny.yaml"));
    }

    private ListView<?> layers() {
        return robot.lookup("#layers").queryListView();
    }

    private List<Path> files() {
        return layers().getItems().stream()
                .map(Overlay.class::cast)
                .map(Overlay::file)
                .toList();
    }
}
