package org.myaypon.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.myaypon.compare.ComparedTemplates;

class CompareJourneyTest extends Journey {

    @BeforeEach
    void openAMap() throws IOException, TimeoutException {
        openMap();
        choose("template", "A4 portrait");
        waitUntil("the sheet is A4", () -> shown().page().widthMm() == 210);
    }

    private ComparedPageView page(String id) {
        return (ComparedPageView) window.getScene().lookup("#" + id);
    }

    private void compareWithASmallTemplate() throws IOException, TimeoutException {
        Path template = ComparedTemplates.write(folder, "small.yaml");
        chosen = Optional.of(template);
        click("compare-templates");
        robot.clickOn("#compare-file");
        robot.clickOn("#compare-start");
        waitUntil("the maps are compared", () -> !text("compare-message").isEmpty());
    }

    @Test
    void aTemplateIsComparedAndTaken() throws IOException, TimeoutException {
        compareWithASmallTemplate();
        assertEquals("1 map changes, 0 stay as they are.", text("compare-message"));
        robot.clickOn("#compare-accept");
        waitUntil("the sheet has the new template", () -> shown().page().widthMm() == 148);
        assertTrue(!seen("compare"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        waitUntil("the sheet has the old template again", () -> shown().page().widthMm() == 210);
    }

    @Test
    void whatChangedIsOutlinedOnBothSheets() throws IOException, TimeoutException {
        click("compare-templates");
        ComboBox<String> choice = robot.lookup("#compare-new").queryComboBox();
        robot.interact(() -> choice.getSelectionModel().select("a4-portrait-table.yaml"));
        robot.clickOn("#compare-start");
        waitUntil("the maps are compared", () -> !text("compare-message").isEmpty());
        waitUntil("outlines are seen", () -> page("compare-new-page").outlineCount() > 0);
        assertEquals(
                page("compare-old-page").outlineCount(),
                page("compare-new-page").outlineCount());
        assertTrue(text("compare-sentences").contains("Changed ("), text("compare-sentences"));
    }

    @Test
    void escapeGoesBackToTheMap() throws IOException, TimeoutException {
        compareWithASmallTemplate();
        robot.interact(() -> ((ListView<?>) window.getScene().lookup("#compare-sheets")).requestFocus());
        robot.push(KeyCode.ESCAPE);
        waitUntil("comparing has ended", () -> !seen("compare"));
        assertEquals(210, shown().page().widthMm());
    }

    @Test
    void theReportIsSavedBesideOtherFiles() throws IOException, TimeoutException {
        compareWithASmallTemplate();
        chosen = Optional.of(folder);
        robot.clickOn("#compare-save");
        Path report = folder.resolve("templates-compared").resolve("report.html");
        waitUntil("it is told", () -> text("compare-message").startsWith("Saved: "));
        assertTrue(text("compare-message").endsWith(report.toString()), text("compare-message"));
        String page = Files.readString(report);
        assertTrue(page.contains("small.yaml"), page);
        Matcher pictures = Pattern.compile("[\"'(]([0-9][^\"'()]*\\.png)").matcher(page);
        assertTrue(pictures.find(), page);
        assertTrue(Files.isRegularFile(report.resolveSibling(pictures.group(1))), pictures.group(1));
        assertTrue(Files.isRegularFile(folder.resolve("tiny.yaml")), "other files stay");
        robot.clickOn("#compare-save");
        waitUntil("it is saved again", () -> text("compare-message").endsWith(report.toString()));
    }
}
