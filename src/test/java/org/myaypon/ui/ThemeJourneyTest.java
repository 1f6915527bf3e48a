package org.myaypon.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ThemeJourneyTest extends Journey {

    @AfterEach
    void beLightAgain() {
        robot.interact(ThemeSwitch::begin);
    }

    private double brightness(String selector) {
        Region region = (Region) window.getScene().lookup(selector);
        Color ground = (Color) region.getBackground().getFills().get(0).getFill();
        return ground.getBrightness();
    }

    @Test
    void theWindowTurnsDarkAndTheSheetStaysAsItPrints() throws IOException, TimeoutException {
        openMap();
        Set<Integer> printed = colors();
        robot.clickOn("#theme");
        waitUntil("the window is dark", () -> brightness("#status") < 0.3);
        assertTrue(brightness("#sheet") < 0.3);
        assertTrue(brightness(".desktop-toolbar") < 0.3);
        assertEquals(1, brightness("#paper"));
        assertEquals(printed, colors());
        robot.clickOn("#theme");
        waitUntil("the window is light", () -> brightness("#status") > 0.9);
        assertTrue(brightness("#sheet") > 0.8);
        assertTrue(Application.getUserAgentStylesheet().contains("light"));
    }
}
