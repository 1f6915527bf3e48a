package org.myaypon.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.Test;

class InspectorJourneyTest extends Journey {

    private static final int YL_OR_RD_TOP_OF_THREE = 0xF03B20;
    private static final int BLUES_TOP_OF_THREE = 0x3182BD;
    private static final int YL_OR_RD_TOP_OF_FOUR = 0xE31A1C;
    private static final int YL_OR_RD_TOP_OF_FIVE = 0xBD0026;

    @Test
    void anotherPaletteColoursTheMapAndUndoGivesTheOldOneBack() throws Exception {
        openMap();
        assertTrue(colors().contains(YL_OR_RD_TOP_OF_THREE));
        choose("palette", "Blues");
        waitForColor(BLUES_TOP_OF_THREE, true);
        assertFalse(colors().contains(YL_OR_RD_TOP_OF_THREE));
        assertTrue(window.getTitle().contains("tiny.yaml*"), window.getTitle());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        waitForColor(YL_OR_RD_TOP_OF_THREE, true);
        assertFalse(window.getTitle().contains("*"), window.getTitle());
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        waitForColor(BLUES_TOP_OF_THREE, true);
    }

    @Test
    void moreClassesGiveMoreColours() throws Exception {
        openMap();
        robot.clickOn("#classes .increment-arrow-button");
        waitForColor(YL_OR_RD_TOP_OF_FOUR, true);
        assertEquals(4, ((Spinner<?>) window.getScene().lookup("#classes")).getValue());
    }

    @Test
    void aTypedTitleCountsOnEnterAndStandsOnTheWindow() throws Exception {
        openMap();
        Image before = picture().getImage();
        type("title", "Another message");
        waitUntil("the page is drawn anew", () -> picture().getImage() != before);
        assertTrue(window.getTitle().startsWith("Another message – "), window.getTitle());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        waitUntil("the old title is back", () -> text("title").equals("Scores of the tiny country"));
    }

    @Test
    void aTypedSourceCountsWhenItsFieldIsLeft() throws Exception {
        openMap();
        robot.clickOn("#sources").push(KeyCode.CONTROL, KeyCode.A).write("A survey", 0);
        assertFalse(window.getTitle().contains("*"));
        robot.clickOn("#title");
        waitUntil("the change counts", () -> window.getTitle().contains("*"));
        robot.clickOn("#undo");
        waitUntil("the old source is back", () -> text("sources").equals("Invented"));
    }

    @Test
    void theTablesColumnsAndWhatCanBeCountedAreOffered() throws Exception {
        openMap();
        ComboBox<?> value = (ComboBox<?>) window.getScene().lookup("#value");
        waitUntil("the columns are offered", () -> !value.getItems().isEmpty());
        assertEquals(
                List.of(
                        "score",
                        "people",
                        "pcode",
                        "township",
                        "kind",
                        "distinct(pcode)",
                        "distinct(township)",
                        "distinct(kind)",
                        "count()"),
                value.getItems());
        Image before = picture().getImage();
        choose("value", "people");
        waitUntil("the page is drawn anew", () -> picture().getImage() != before);
        robot.moveTo(screenPlace(TinyCountry.WEST + 0.5, TinyCountry.SOUTH + 0.5));
        waitUntil("people are mapped", () -> text("status-area").equals("Aung · MMR001001 · 100"));
    }

    @Test
    void aValueThatIsNotThereIsToldBesideItsFieldAndTheLastGoodMapStays() throws Exception {
        openMap();
        Image good = picture().getImage();
        type("value", "scroe");
        waitUntil("the mistake is told", () -> seen("value-error"));
        assertTrue(text("value-error").contains("scroe"), text("value-error"));
        assertTrue(text("value-error").contains("score"), "the nearest column is named: " + text("value-error"));
        assertTrue(text("failure").startsWith("This is the last good map. "), text("failure"));
        assertEquals(good, picture().getImage());
        type("value", "people");
        waitUntil("the mistake is gone", () -> !seen("value-error") && !seen("failure"));
        waitUntil("the page is drawn anew", () -> picture().getImage() != good);
    }

    @Test
    void manualLimitsBeginAsTheShownOnesAndFollowWhatIsTyped() throws Exception {
        openMap();
        choose("method", "Manual limits");
        waitUntil(
                "the limits are offered",
                () -> seen("breaks") && !text("breaks").isBlank());
        assertFalse(seen("classes"));
        type("breaks", "0, ten, 20");
        assertTrue(text("breaks-error").startsWith("\"ten\" is not a number"), text("breaks-error"));
        type("breaks", "0, 4, 8, 12, 16");
        waitForColor(YL_OR_RD_TOP_OF_FOUR, true);
        assertFalse(seen("breaks-error"));
    }

    @Test
    void choosingManualLimitsLeavesTheMapAsItIs() throws Exception {
        openMap();
        Picture before = shown();
        Image image = picture().getImage();
        choose("method", "Manual limits");
        waitUntil("the page is drawn anew", () -> picture().getImage() != image);
        assertEquals("1, 6, 11, 16", text("breaks"));
        assertFalse(seen("breaks-error"));
        assertFalse(seen("method-error"));
        assertArrayEquals(before.pixels(), shown().pixels());
    }

    @Test
    void manualLimitsBeginAsTheClassesOnTheMapEvenWhenThereWereOthersBefore() throws Exception {
        openMap();
        choose("method", "Manual limits");
        waitUntil("the limits are offered", () -> seen("breaks"));
        type("breaks", "0, 4, 8, 12, 16");
        choose("method", "Equal interval");
        Image other = picture().getImage();
        waitForColor(YL_OR_RD_TOP_OF_THREE, true);
        choose("method", "Manual limits");
        waitUntil("the limits are those of the map", () -> text("breaks").equals("1, 6, 11, 16"));
        assertTrue(seen("breaks"));
        waitUntil("the page is drawn anew", () -> picture().getImage() != other);
    }

    @Test
    void manualLimitsAfterKindsOfNumbersBeginAsNaturalBreaks() throws Exception {
        openMap();
        choose("method", "Unique values");
        waitForColor(YL_OR_RD_TOP_OF_FIVE, true);
        choose("method", "Manual limits");
        waitUntil("the limits are offered", () -> seen("breaks"));
        assertTrue(text("breaks").matches("1, \\d+, \\d+, 16"), text("breaks"));
        waitForColor(YL_OR_RD_TOP_OF_FIVE, false);
        assertFalse(seen("method-error"));
    }

    @Test
    void manualLimitsChosenWhileTheMapIsMadeWaitForIt() throws Exception {
        openMap();
        robot.interact(() -> {
            ComboBox<String> value = box("value");
            ComboBox<String> method = box("method");
            value.setValue("people");
            method.setValue("manual");
        });
        waitUntil("the limits are offered", () -> seen("breaks"));
        assertEquals("100, 600, 1100, 1600", text("breaks"));
        assertFalse(seen("method-error"));
    }

    @SuppressWarnings("unchecked") // the inspector's boxes of names
    private ComboBox<String> box(String id) {
        return (ComboBox<String>) window.getScene().lookup("#" + id);
    }

    @Test
    void theAutomaticPaletteShowsTheColoursItMayChoose() throws Exception {
        openMap();
        choose("palette", "Chosen for the values");
        waitForColor(YL_OR_RD_TOP_OF_THREE, true);
        Set<Color> swatches = robot
                .from(box("palette").lookup(".list-cell"))
                .lookup(Rectangle.class::isInstance)
                .queryAllAs(Rectangle.class)
                .stream()
                .map(swatch -> (Color) swatch.getFill())
                .collect(Collectors.toSet());
        assertTrue(swatches.contains(Color.web("#F03B20")), swatches::toString);
        assertTrue(swatches.contains(Color.web("#8DD3C7")), swatches::toString);
    }

    @Test
    void namesCanBeTakenOffTheMap() throws Exception {
        openMap();
        int before = colors().size();
        click("labels");
        waitUntil("the page is drawn with fewer tones", () -> colors().size() < before);
        assertTrue(window.getScene().lookup("#language").isDisabled());
    }

    @Test
    void theClassesCanBeColouredTheOtherWayRound() throws Exception {
        openMap();
        Image before = picture().getImage();
        click("reversed");
        waitUntil("the page is drawn anew", () -> picture().getImage() != before);
        assertTrue(colors().contains(YL_OR_RD_TOP_OF_THREE));
        assertTrue(window.getTitle().contains("*"));
    }

    @Test
    void anotherTemplateTurnsThePage() throws Exception {
        openMap();
        assertTrue(picture().getImage().getHeight() > picture().getImage().getWidth());
        choose("template", "A3 landscape");
        waitUntil(
                "the page is wide",
                () -> picture().getImage().getHeight() < picture().getImage().getWidth());
    }
}
