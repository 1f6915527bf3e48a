package org.myaypon.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.myaypon.data.Problem;
import org.myaypon.page.PageItem;

/** From a problem to the item that it speaks of. */
class ProblemJourneyTest extends Journey {

    private void openMapOfProblems() throws Exception {
        Files.writeString(
                folder.resolve("problems.yaml"),
                """
                paper: A5
                orientation: portrait
                styles:
                  plain: {size: 11, colour: "#202020"}
                items:
                  - item: map
                    at: {left: 10, right: 10, top: 30, height: 100}
                  - {item: text, name: one, at: {left: 10, width: 60, top: 10, height: 6}, style: plain, text: One thing}
                  - {item: text, name: other, at: {left: 12, width: 60, top: 10, height: 6}, style: plain, text: Another}
                  - item: table
                    at: {left: 10, right: 10, top: 140, height: 24}
                    overflow: continue
                    title-style: plain
                    head-style: plain
                    cell-style: plain
                    note-style: plain
                continuation:
                  items:
                    - {item: text, name: head, at: {left: 10, width: 6, top: 10, height: 6}, style: plain, text: Unbreakable}
                    - {item: table, at: {left: 10, right: 10, top: 30, bottom: 10}}
                """);
        Path file = country.document();
        Files.writeString(file, Files.readString(file).replaceAll("(?m)^template: .*$", "template: problems.yaml"));
        robot.interact(() -> desktop.open(file));
        waitUntil("the page is drawn", () -> picture().getImage() != null);
        TabPane tabs = (TabPane) window.getScene().lookup("#report .tab-pane");
        robot.interact(() -> tabs.getSelectionModel()
                .select(tabs.getTabs().stream()
                        .filter(tab -> tab.getId().equals("problems-tab"))
                        .findFirst()
                        .orElseThrow()));
    }

    @SuppressWarnings("unchecked")
    private ListView<Problem> problems() {
        return (ListView<Problem>) window.getScene().lookup("#problems");
    }

    private int place(String words) {
        for (int i = 0; i < problems().getItems().size(); i++) {
            if (problems().getItems().get(i).sentence().startsWith(words)) {
                return i;
            }
        }
        throw new AssertionError(
                "no problem begins with " + words + ": " + problems().getItems());
    }

    private void clickProblem(String words) {
        int place = place(words);
        robot.interact(() -> problems().scrollTo(place));
        robot.clickOn(problems().getItems().get(place).sentence());
    }

    private boolean showsTheMap() {
        return shown().page().items().stream().anyMatch(PageItem.MapFrame.class::isInstance);
    }

    /** Whether the outline over the page lies around a place of it. */
    private boolean isOutlined(double xMm, double yMm) {
        Node outline = window.getScene().lookup("#found-item .item-outline");
        if (outline == null || !seen("found-item")) {
            return false;
        }
        Bounds box = outline.getBoundsInParent();
        return box.contains(paper().getMinX() + xMm * pxPerMm(), paper().getMinY() + yMm * pxPerMm());
    }

    @Test
    void aClickOnAProblemOutlinesItsItemUntilThePageIsClicked() throws Exception {
        openMapOfProblems();
        clickProblem("one and other overlap");
        waitUntil("the text is outlined", () -> isOutlined(20, 13));
        robot.clickOn(sheet());
        assertFalse(seen("found-item"));
    }

    @Test
    void theKeysTurnToTheFurtherPageOfAnItem() throws Exception {
        openMapOfProblems();
        int place = place("The text of head");
        robot.interact(() -> {
            problems().requestFocus();
            problems().getSelectionModel().select(place);
        });
        robot.push(KeyCode.ENTER);
        waitUntil("the further page is drawn", () -> !showsTheMap());
        assertTrue(text("page-number").startsWith("Page 2 of "), text("page-number"));
        assertTrue(isOutlined(13, 13));
        clickProblem("one and other overlap");
        waitUntil("the first page is drawn again", this::showsTheMap);
        assertTrue(isOutlined(20, 13));
    }

    @Test
    void whileThePageIsEditedTheItemIsSelected() throws Exception {
        openMapOfProblems();
        click("edit-page");
        waitUntil("the page is edited", () -> seen("page-edit"));
        clickProblem("one and other overlap");
        waitUntil("the text is selected", () -> seen("grip-right"));
        assertEquals("one", robot.lookup("#page-item").queryComboBox().getValue());
        clickProblem("The text of head");
        waitUntil("the further page's text is selected", () -> "head"
                .equals(robot.lookup("#page-item").queryComboBox().getValue()));
        assertEquals("10", text("page-left"));
    }
}
