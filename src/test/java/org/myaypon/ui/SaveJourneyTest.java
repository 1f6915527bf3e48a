package org.myaypon.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;

class SaveJourneyTest extends Journey {

    @Test
    void savingWritesTheChangeAndTakesTheMarkAway() throws Exception {
        openMap();
        assertTrue(robot.lookup("#save").queryButton().isDisabled());
        type("title", "Saved title");
        assertTrue(window.getTitle().contains("tiny.yaml*"), window.getTitle());
        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertFalse(window.getTitle().contains("*"), window.getTitle());
        assertTrue(Files.readString(folder.resolve("tiny.yaml")).contains("Saved title"));
        assertEquals("Saved as " + folder.resolve("tiny.yaml"), text("notice"));
    }

    @Test
    void whatIsStillBeingTypedIsSavedToo() throws Exception {
        openMap();
        robot.clickOn("#title").push(KeyCode.CONTROL, KeyCode.A).write("Half typed", 0);
        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertTrue(Files.readString(folder.resolve("tiny.yaml")).contains("Half typed"));
    }

    @Test
    void aNewMapIsSavedWhereTheUserWants() throws Exception {
        List<Path> files = List.of(country.boundaries(), country.table());
        robot.interact(() -> desktop.drop(files));
        robot.clickOn("#new-make");
        waitUntil("the page is drawn", () -> picture().getImage() != null);
        chosen = Optional.of(folder.resolve("new.yaml"));
        robot.clickOn("#save");
        assertTrue(Files.readString(folder.resolve("new.yaml")).contains("townships.shp"));
        assertTrue(window.getTitle().endsWith("new.yaml – Myaypon"), window.getTitle());
    }

    @Test
    void aFolderThatIsNotThereIsToldAndTheMapStaysUnsaved() throws Exception {
        openMap();
        type("title", "Nowhere to go");
        chosen = Optional.of(folder.resolve("gone").resolve("tiny.yaml"));
        robot.clickOn("#save-as");
        waitUntil("the failure is told", () -> seen("notice"));
        assertTrue(text("notice").contains("gone"), text("notice"));
        assertTrue(window.getTitle().contains("*"), window.getTitle());
    }

    @Test
    void closingWithUnsavedChangesAsksAndStaysWhenTheUserStays() throws Exception {
        openMap();
        type("title", "Not to be lost");
        answers.add(Questions.Unsaved.STAY);
        assertTrue(closeIsRefused());
        assertEquals(List.of("tiny.yaml"), asked);
        answers.add(Questions.Unsaved.SAVE);
        assertFalse(closeIsRefused());
        assertTrue(Files.readString(folder.resolve("tiny.yaml")).contains("Not to be lost"));
    }

    @Test
    void closingAMapWithoutChangesAsksNothing() throws Exception {
        openMap();
        assertFalse(closeIsRefused());
        assertEquals(List.of(), asked);
    }

    @Test
    void openingAnotherMapAsksForTheChangesToo() throws Exception {
        openMap();
        type("title", "Given up");
        chosen = Optional.of(folder.resolve("tiny.yaml"));
        answers.add(Questions.Unsaved.DISCARD);
        robot.clickOn("#open");
        waitUntil("the map is read again", () -> text("title").equals("Scores of the tiny country"));
        assertEquals(List.of("tiny.yaml"), asked);
    }

    private boolean closeIsRefused() {
        WindowEvent request = new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST);
        robot.interact(() -> window.getOnCloseRequest().handle(request));
        return request.isConsumed();
    }
}
