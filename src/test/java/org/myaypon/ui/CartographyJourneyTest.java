package org.myaypon.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.myaypon.project.MapDocument;
import org.myaypon.project.MapFile;

class CartographyJourneyTest extends Journey {

    private static final int YL_OR_RD_TOP_OF_THREE = 0xF03B20;
    private static final int BLUES_TOP_OF_THREE = 0x3182BD;

    @Test
    void aLimitIsDraggedMovedWithTheKeysAndTakenBack() throws Exception {
        openMap();
        waitUntil("the limits are there", () -> node("limit-1") != null);
        robot.interact(() -> node("limit-1").requestFocus());
        Bounds place = node("histogram").localToScreen(node("histogram").getBoundsInLocal());
        Bounds handle = node("limit-1").localToScreen(node("limit-1").getBoundsInLocal());
        robot.drag(handle.getCenterX(), handle.getCenterY(), MouseButton.PRIMARY)
                .moveTo(place.getMinX() + 60, handle.getCenterY());
        assertFalse(seen("breaks"), "it counts when it is let go");
        robot.drop();
        waitUntil("the limits are manual", () -> seen("breaks"));
        assertTrue(text("breaks").matches("1, [345], 11, 16"), text("breaks"));
        int dragged = Integer.parseInt(text("breaks").split(", ", -1)[1]);
        robot.push(KeyCode.RIGHT);
        waitUntil("it moves one on", () -> text("breaks").equals("1, " + (dragged + 1) + ", 11, 16"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        waitUntil("the old classes are back", () -> !seen("breaks"));
    }

    @Test
    void oneClassIsColouredByHandAndAPaletteTakesOverAgain() throws Exception {
        openMap();
        waitUntil("the classes are listed", () -> node("class-color-2") != null);
        robot.interact(() -> {
            ColorPicker picker = (ColorPicker) node("class-color-2");
            picker.setValue(Color.web("#118833"));
            picker.fireEvent(new ActionEvent());
        });
        waitForColor(0x118833, true);
        assertFalse(colors().contains(YL_OR_RD_TOP_OF_THREE));
        choose("palette", "Blues");
        waitForColor(BLUES_TOP_OF_THREE, true);
        click("hatched");
        waitForColor(BLUES_TOP_OF_THREE, false);
        click("hatched");
        waitForColor(BLUES_TOP_OF_THREE, true);
        robot.interact(() -> ((Slider) node("opacity-slider")).setValue(50));
        waitForColor(BLUES_TOP_OF_THREE, false);
        assertEquals(0.5, saved().colors().opacity());
    }

    @Test
    void theAreasAreDrawnByAStyleWhoseColourIsChangedHereAndInAnotherProgram() throws Exception {
        openMap();
        Path style = Files.writeString(folder.resolve("areas.sld"), StyleFileModelTest.RED);
        chosen = Optional.of(style);
        click("style-choose");
        waitForColor(0xFF0000, true);
        assertEquals(Optional.of("areas.sld"), saved().style());
        assertFalse(seen("palette"));
        robot.interact(() -> ((ColorPicker) node("style-fill-0")).setValue(Color.web("#118833")));
        robot.interact(() -> node("style-fill-0").fireEvent(new ActionEvent()));
        waitForColor(0x118833, true);
        assertTrue(Files.readString(style).contains("#118833"));
        Files.writeString(style, StyleFileModelTest.RED.replace("#ff0000", "#224466"));
        waitForColor(0x224466, true);
        waitUntil("the other program's change is told", () -> text("style-message")
                .startsWith("Another program has changed areas.sld"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        waitForColor(YL_OR_RD_TOP_OF_THREE, true);
        assertTrue(seen("palette"));
    }

    @Test
    void aSectionFoldsAndStaysFolded() throws Exception {
        openMap();
        click("fold-labels");
        assertFalse(seen("language"));
        type("title", "Another message");
        waitUntil("the change counts", () -> window.getTitle().contains("*"));
        assertFalse(seen("language"));
        click("fold-labels");
        assertTrue(seen("language"));
    }

    private Node node(String id) {
        return window.getScene().lookup("#" + id);
    }

    private MapDocument saved() throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.S);
        waitUntil("it is saved", () -> !window.getTitle().contains("*"));
        return MapFile.read(folder.resolve("tiny.yaml"));
    }
}
