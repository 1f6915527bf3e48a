package org.myaypon.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.myaypon.page.PageItem;

/** A sheet of several pages on the desktop. */
class PagesJourneyTest extends Journey {

    private void openMapOfPages() throws Exception {
        Files.writeString(
                folder.resolve("pages.yaml"),
                """
                paper: A5
                orientation: portrait
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
                """);
        Path file = country.document();
        Files.writeString(file, Files.readString(file).replaceAll("(?m)^template: .*$", "template: pages.yaml"));
        robot.interact(() -> desktop.open(file));
        waitUntil("the page is drawn", () -> picture().getImage() != null);
    }

    private boolean showsTheMap() {
        return shown().page().items().stream().anyMatch(PageItem.MapFrame.class::isInstance);
    }

    @Test
    void theFurtherPagesAreTurnedToUnderTheSheetAndWithTheKeys() throws Exception {
        openMapOfPages();
        assertTrue(seen("pages"));
        assertTrue(text("page-number").startsWith("Page 1 of "), text("page-number"));
        assertTrue(showsTheMap());
        robot.clickOn("#page-next");
        waitUntil("the second page is drawn", () -> !showsTheMap());
        assertTrue(text("page-number").startsWith("Page 2 of "), text("page-number"));
        robot.clickOn(sheet());
        assertEquals("", text("status-place"), "there is no map under the pointer");
        robot.push(KeyCode.PAGE_UP);
        waitUntil("the map is drawn again", this::showsTheMap);
        robot.push(KeyCode.PAGE_DOWN);
        waitUntil("the second page is drawn again", () -> !showsTheMap());
    }

    @Test
    void anExportedPictureHasAFileForEachPage() throws Exception {
        openMapOfPages();
        chosen = Optional.of(folder.resolve("tiny.png"));
        robot.clickOn("#export");
        waitUntil("the files are told", () -> seen("notice"));
        assertTrue(text("notice").contains("tiny-2.png"), text("notice"));
        assertTrue(Files.isRegularFile(folder.resolve("tiny-2.png")));
    }

    @Test
    void aSheetOfOnePageHasNothingToTurn() throws Exception {
        openMap();
        assertFalse(seen("pages"));
        assertEquals(List.of(), shown().problems());
    }
}
