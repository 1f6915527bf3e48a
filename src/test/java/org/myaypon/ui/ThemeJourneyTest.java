package org.myaypon.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

class ThemeJourneyTest extends Journey {

    private double brightness(String id) {
        Region region = (Region) window.getScene().lookup("#" + id);
        Color color = (Color) region.getBackground().getFills().get(0).getFill();
        return color.getBrightness();
    }

    @Test
    void theWindowTurnsDarkAndLightAgainAndTheSheetStays() throws Exception {
        openMap();
        Picture before = shown();
        robot.clickOn("#theme");
        waitUntil("the table is dark", () -> brightness("sheet") < 0.3);
        assertTrue(brightness("report") < 0.3);
        assertEquals(1, brightness("paper"));
        assertEquals(before, shown());
        robot.clickOn("#theme");
        waitUntil("the table is light", () -> brightness("sheet") > 0.7);
        assertTrue(brightness("report") > 0.9);
    }
}
