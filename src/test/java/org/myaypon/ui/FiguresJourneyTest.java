package org.myaypon.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Large numbers beside the map, written in the inspector. */
class FiguresJourneyTest extends Journey {

    @Test
    void aFigureIsAddedWrittenAndTakenBack() throws Exception {
        openMap();
        assertFalse(seen("figure-value"));
        click("add-figure");
        waitUntil("the figure can be written", () -> seen("figure-value"));
        type("figure-value", "sum(people)");
        type("figure-caption", "people told");
        ComboBox<?> figures = (ComboBox<?>) window.getScene().lookup("#figures");
        waitUntil("the figure has its name", () -> "1  people told".equals(figures.getValue()));
        assertEquals("sum(people)", text("figure-value"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        waitUntil("the figure is gone", () -> !seen("figure-value"));
        assertFalse(window.getTitle().contains("*"), window.getTitle());
    }
}
