package org.myaypon.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.myaypon.project.MapDocument;
import org.myaypon.project.MapFile;
import org.myaypon.project.TableRows;

class NewMapJourneyTest extends Journey {

    @Test
    void aMapIsStartedByTheKeysAndItsFilesAreChosen() throws Exception {
        openMap();
        assertFalse(seen("new-map"));
        robot.push(KeyCode.CONTROL, KeyCode.N);
        waitUntil("it is asked for", () -> seen("new-map"));
        chosen = Optional.of(country.geoJson());
        robot.clickOn("#file-boundaries-choose");
        chosen = Optional.of(country.workbook());
        robot.clickOn("#file-table-choose").clickOn("#new-make");
        waitUntil("all match", () -> text("join-sentence").equals("6 of 6 townships matched, 0 rows unmatched"));
        assertFalse(seen("new-map"));
        assertTrue(window.getTitle().contains("Not saved yet"), window.getTitle());
    }

    @Test
    void whatIsMissingIsToldBesideItsFile() throws Exception {
        chosen = Optional.of(country.boundaries());
        robot.clickOn("#file-boundaries-choose").clickOn("#new-make");
        assertFalse(seen("file-boundaries-error"));
        assertEquals("Choose the table, or drop it on the window.", text("file-table-error"));
        chosen = Optional.of(country.table());
        robot.clickOn("#file-table-choose");
        assertFalse(seen("file-table-error"));
    }

    @Test
    void aHazardMapAsksForItsHazardAndShowsWhoIsExposed() throws Exception {
        Path table = Files.writeString(
                folder.resolve("people.csv"),
                """
                pcode,pop2014
                MMR001001,100
                MMR001002,200
                MMR001003,300
                """);
        Path boundaries = country.boundaries();
        Path flood = country.flood();
        robot.interact(() -> desktop.drop(List.of(boundaries, flood, table)));
        waitUntil("the flood is told from the boundaries", () -> text("file-hazard")
                .equals("flood.geojson"));
        assertEquals("townships.shp", text("file-boundaries"));
        robot.clickOn("#new-make");
        waitUntil("the page is drawn", () -> picture().getImage() != null);
        MapDocument map = saved();
        assertTrue(map.value().startsWith("exposed("), map.value());
        assertEquals(flood.toAbsolutePath(), map.overlays().get(0).files().get(0));
    }

    @Test
    void aGapMapTakesItsCoverageFromAnotherTable() throws Exception {
        Path need = Files.writeString(
                folder.resolve("need.csv"),
                """
                pcode,people_in_need
                MMR001001,10
                MMR001002,500
                MMR001003,70
                """);
        Path coverage = Files.writeString(
                folder.resolve("coverage.csv"),
                """
                pcode,reached
                MMR001001,9
                MMR001002,20
                MMR001003,50
                """);
        Path boundaries = country.boundaries();
        robot.interact(() -> desktop.drop(List.of(boundaries, need)));
        kind("Needs, coverage and gaps");
        chosen = Optional.of(coverage);
        robot.clickOn("#file-coverage-choose").clickOn("#new-make");
        waitUntil("the page is drawn", () -> picture().getImage() != null);
        MapDocument map = saved();
        assertEquals("gap(people_in_need, reached)", map.value());
        assertEquals(
                Optional.of(coverage.toAbsolutePath()), map.measure().coverage().map(TableRows::file));
    }

    @Test
    void aKindThatTheTableDoesNotSuitIsToldInThePanel() throws Exception {
        Path boundaries = country.boundaries();
        Path table = country.table();
        robot.interact(() -> desktop.drop(List.of(boundaries, table)));
        kind("Who does what where (3W)");
        robot.clickOn("#new-make");
        waitUntil("it is told", () -> seen("file-table-error"));
        assertTrue(
                text("file-table-error").contains("has no column that looks like a column of organisations"),
                text("file-table-error"));
        assertFalse(text("file-table-error").contains("--"), "no options of the command line");
        assertTrue(seen("new-map"));
    }

    @Test
    void aNewMapIsGivenUpForTheOpenOne() throws Exception {
        openMap();
        robot.clickOn("#new");
        assertTrue(seen("new-map"));
        robot.clickOn("#new-cancel");
        assertFalse(seen("new-map"));
        assertEquals(List.of(), asked);
    }

    @Test
    void unsavedChangesAreAskedAboutBeforeANewMapIsMade() throws Exception {
        openMap();
        type("title", "Changed");
        List<Path> files = List.of(country.boundaries(), country.table());
        robot.interact(() -> desktop.drop(files));
        answers.add(Questions.Unsaved.STAY);
        robot.clickOn("#new-make");
        assertEquals(List.of("tiny.yaml"), asked);
        assertTrue(window.getTitle().contains("tiny.yaml*"), window.getTitle());
    }

    private void kind(String words) {
        ComboBox<?> kinds = robot.lookup("#new-kind").queryComboBox();
        robot.clickOn(kinds).clickOn(words);
    }

    private MapDocument saved() {
        chosen = Optional.of(folder.resolve("new.yaml"));
        robot.clickOn("#save");
        return MapFile.read(folder.resolve("new.yaml"));
    }
}
