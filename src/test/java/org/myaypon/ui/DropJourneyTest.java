package org.myaypon.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class DropJourneyTest extends Journey {

    private static final String ALL = "6 of 6 townships matched, 0 rows unmatched";

    @Test
    void geoJsonAndAWorkbookDroppedTogetherMakeAMap() throws Exception {
        drop(country.geoJson(), country.workbook());
        assertEquals("townships.geojson", text("file-boundaries"));
        assertEquals("scores.xlsx", text("file-table"));
        robot.clickOn("#new-make");
        waitUntil("the page is drawn", () -> picture().getImage() != null);
        assertEquals(ALL, text("join-sentence"));
        assertFalse(seen("new-map"));
    }

    @Test
    void anAreaLayerDroppedOnAnOpenMapIsAskedAboutAndLaidOverTheAreas() throws Exception {
        openMap();
        drop(country.flood());
        waitUntil("it is asked", () -> seen("drop-overlay"));
        assertEquals("What is flood.geojson to this map?", text("notice"));
        assertFalse(window.getTitle().contains("*"), "nothing is done yet");
        Image before = picture().getImage();
        robot.clickOn("#drop-overlay");
        waitUntil("the page is drawn anew", () -> picture().getImage() != before);
        assertTrue(window.getTitle().contains("*"), window.getTitle());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        waitUntil("it is taken back", () -> !window.getTitle().contains("*"));
    }

    @Test
    void boundariesDroppedOnAnOpenMapCanTakeThePlaceOfItsOwn() throws Exception {
        openMap();
        Path other = country.geoJson();
        Files.writeString(
                other, Files.readString(other).replace("MMR001006", "MMR001999").replace("Falam", "Nowhere"));
        drop(other);
        waitUntil("it is asked", () -> seen("drop-boundaries"));
        robot.clickOn("#drop-boundaries");
        waitUntil("every row has its area", () -> text("join-sentence").equals(ALL));
    }

    @Test
    void pointsDroppedOnAnOpenMapLieOverTheAreasAtOnce() throws Exception {
        openMap();
        drop(country.sites());
        waitUntil("it is told", () -> seen("notice"));
        assertEquals("sites.geojson lies over the areas now", text("notice"));
        assertTrue(window.getTitle().contains("*"), window.getTitle());
    }

    @Test
    void ofTwoTablesTheOneWithShapesIsTheBoundaries() throws Exception {
        Path shapes = Files.writeString(
                folder.resolve("areas.csv"),
                """
                TS_PCODE,TS,wkt
                MMR001001,Aung,"POLYGON ((95 19, 95 20, 96 20, 96 19, 95 19))"
                MMR001002,Bago,"POLYGON ((96 19, 96 20, 97 20, 97 19, 96 19))"
                """);
        drop(country.table(), shapes);
        waitUntil("both are looked into", () -> text("invitation").equals("Which kind of map?"));
        assertEquals("areas.csv", text("file-boundaries"));
        assertEquals("scores.csv", text("file-table"));
    }

    @Test
    void aFileThatNoMapIsMadeOfIsTold() throws Exception {
        drop(Files.writeString(folder.resolve("letter.docx"), "Dear all"));
        assertTrue(text("notice").startsWith("A map cannot be made of letter.docx."), text("notice"));
    }

    private void drop(Path... files) {
        robot.interact(() -> desktop.drop(List.of(files)));
    }
}
