package org.myaypon.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.geometry.Point2D;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.myaypon.page.Page;

/** Editing the pages on which a table goes on, of which the template says nothing yet. */
class FollowingPageJourneyTest extends Journey {

    private static final String OWN =
            """
            paper: A5
            orientation: portrait
            margin: 10
            styles:
              plain: {size: 11, colour: "#202020"}
            items:
              - item: map
                at: {left: 10, right: 10, top: 10, height: 120}
              - item: table
                at: {left: 10, right: 10, top: 140, height: 24}
                overflow: continue
                title-style: plain
                head-style: plain
                cell-style: plain
                note-style: plain
            """;

    private Path own;

    @BeforeEach
    void openTheSecondPage() throws Exception {
        own = Files.writeString(folder.resolve("own.yaml"), OWN);
        Path file = country.document();
        Files.writeString(file, Files.readString(file).replaceAll("(?m)^template: .*$", "template: own.yaml"));
        robot.interact(() -> desktop.open(file));
        waitUntil("the page is drawn", () -> picture().getImage() != null);
        click("edit-page");
        robot.clickOn("#page-next");
        waitUntil(
                "the second page is edited",
                () -> seen("page-edit") && text("page-number").startsWith("Page 2"));
    }

    private Point2D at(double xMm, double yMm) {
        return sheet().localToScreen(paper().getMinX() + xMm * pxPerMm(), paper().getMinY() + yMm * pxPerMm());
    }

    @Test
    void itsTitleIsMovedAndWrittenIntoTheContinuation() throws Exception {
        Page before = shown().page();
        robot.clickOn(at(40, 13));
        waitUntil("the title is selected", () -> "following-title"
                .equals(robot.lookup("#page-item").queryComboBox().getValue()));
        assertEquals(OWN, Files.readString(own), "looking changes nothing");
        // Pressed where it was clicked it would be a double click, which opens the words.
        robot.drag(at(60, 13), MouseButton.PRIMARY)
                .moveTo(at(60, 16))
                .moveTo(at(60, 17))
                .drop();
        waitUntil("the file has the page", () -> Files.readString(own).startsWith(OWN + "continuation:\n  items:\n"));
        waitUntil("the page is drawn anew", () -> !shown().page().equals(before));
        assertTrue(text("page-number").startsWith("Page 2"), "the page stays where it is");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        waitUntil("the file has its old bytes", () -> Files.readString(own).equals(OWN));
    }

    @Test
    void whatIsAddedThereStandsThere() throws Exception {
        MenuButton add = (MenuButton) window.getScene().lookup("#page-item-add");
        assertFalse(add.getItems().stream().map(MenuItem::getId).anyMatch("add-scale-bar"::equals));
        click("page-item-add");
        robot.clickOn("Stamp");
        waitUntil("the stamp is selected", () -> "stamp-1"
                .equals(robot.lookup("#page-item").queryComboBox().getValue()));
        waitUntil("the stamp is drawn", () -> shown().page().items().stream()
                .anyMatch(item -> item.id().equals("stamp-1")));
        robot.clickOn("#page-previous");
        waitUntil("the first page is drawn", () -> text("page-number").startsWith("Page 1"));
        assertFalse(shown().page().items().stream().anyMatch(item -> item.id().equals("stamp-1")));
        assertTrue(add.getItems().stream().map(MenuItem::getId).anyMatch("add-scale-bar"::equals));
    }
}
