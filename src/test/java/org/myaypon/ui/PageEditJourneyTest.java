package org.myaypon.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.myaypon.page.Page;

class PageEditJourneyTest extends Journey {

    private Path own;

    private void openOwn() throws Exception {
        openMap();
        own = folder.resolve("tiny-page.yaml");
        click("edit-page");
        waitUntil("the page is edited", () -> seen("page-edit"));
    }

    private Point2D at(double xMm, double yMm) {
        return sheet().localToScreen(paper().getMinX() + xMm * pxPerMm(), paper().getMinY() + yMm * pxPerMm());
    }

    private String template() throws Exception {
        return Files.exists(own) ? Files.readString(own) : "";
    }

    @Test
    void theTitleIsDraggedNudgedAndTakenBack() throws Exception {
        openOwn();
        Page before = shown().page();
        robot.drag(at(60, 11), MouseButton.PRIMARY)
                .moveTo(at(60, 15))
                .moveTo(at(60, 18))
                .drop();
        waitUntil("the file has the change", () -> template().contains("name: title, at: {"));
        waitUntil("the sheet is drawn anew", () -> !shown().page().equals(before));
        assertTrue(text("notice").contains("tiny-page.yaml"), text("notice"));
        String dragged = template();
        robot.push(KeyCode.DOWN);
        waitUntil("it is nudged", () -> !template().equals(dragged));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(dragged, template());
        assertEquals("title", robot.lookup("#page-item").queryComboBox().getValue());
        click("revert-item");
        assertTrue(template().endsWith(".yaml\n"), template());
    }

    @Test
    void wordsAreWrittenInTheirPlaceAndEscapeLeavesThem() throws Exception {
        openOwn();
        robot.doubleClickOn(at(60, 11));
        waitUntil("the field is there", () -> seen("text-in-place"));
        assertEquals("{title}", text("text-in-place"));
        robot.write("Nothing", 0).push(KeyCode.ESCAPE);
        assertEquals("", template());
        robot.doubleClickOn(at(60, 11));
        robot.write("Other words", 0).push(KeyCode.CONTROL, KeyCode.ENTER);
        waitUntil("the file has the words", () -> template().contains("text: Other words"));
    }

    @Test
    void aHandleResizesAndTheFieldsSetPlaces() throws Exception {
        openOwn();
        robot.clickOn(at(60, 11));
        waitUntil("it has handles", () -> seen("grip-bottom"));
        robot.drag(at(105, 16), MouseButton.PRIMARY)
                .moveTo(at(105, 20))
                .moveTo(at(105, 24))
                .drop();
        waitUntil("it is higher", () -> template().contains("height: "));
        type("page-left", "33");
        waitUntil("it stands there", () -> template().contains("left: 33"));
        Files.writeString(own, template().replace("left: 33", "left: 44"));
        waitUntil("the other program's change is shown", () -> text("page-left").equals("44"));
    }

    @Test
    void aKindOfItemIsAddedWithTheTemplatesLooks() throws Exception {
        openOwn();
        click("page-item-add");
        robot.clickOn("North arrow");
        waitUntil("it is selected", () -> "north-arrow-1"
                .equals(robot.lookup("#page-item").queryComboBox().getValue()));
        waitUntil("it is drawn", () -> shown().page().items().stream()
                .anyMatch(item -> item.id().equals("north-arrow-1")));
        assertTrue(template().contains("style: number, colour: ink"), template());
    }

    @Test
    void theGridDrawsAsItIsChosenAndStaysChosen() throws Exception {
        openOwn();
        choose("page-grid", "5 mm");
        dragTheTitle();
        waitUntil("it is on the grid", () -> template().contains("left: "));
        double left = Double.parseDouble(text("page-left"));
        assertEquals(0, left % 5, 1e-9, text("page-left"));
        click("edit-page");
        click("edit-page");
        waitUntil("the page is edited again", () -> seen("page-edit"));
        assertEquals(PageGrid.FIVE, robot.lookup("#page-grid").queryComboBox().getValue());
    }

    /** To where no other item draws it. */
    private void dragTheTitle() {
        robot.drag(at(60, 11), MouseButton.PRIMARY)
                .moveTo(at(70, 64))
                .moveTo(at(77.2, 74.4))
                .drop();
    }
}
