package org.myaypon.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ListCell;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class ReportJourneyTest extends Journey {

    @Test
    void theJoinIsToldInASentenceAndRowByRow() throws Exception {
        openMap();
        assertEquals("5 of 6 townships matched, 1 row unmatched", text("join-sentence"));
        robot.clickOn("MMR001999");
        robot.clickOn("Nowhere");
        assertEquals("1", cell("unmatched-rows", 0, 0));
        robot.clickOn("#areas-tab");
        assertEquals("MMR001006", cell("unmatched-areas", 0, 0));
        assertEquals("Falam", cell("unmatched-areas", 0, 1));
    }

    @Test
    void rowsAreCopiedAsText() throws Exception {
        openMap();
        robot.clickOn("MMR001999").push(KeyCode.CONTROL, KeyCode.C);
        StringBuilder copied = new StringBuilder();
        robot.interact(() -> copied.append(Clipboard.getSystemClipboard().getString()));
        assertEquals("1\tMMR001999\tNowhere\tno township has the code MMR001999\t", copied.toString());
    }

    @Test
    void problemsAreToldInSentences() throws Exception {
        openMap();
        robot.clickOn("#problems-tab");
        assertTrue(tab("#problems-tab").matches("Problems \\([1-9]\\d*\\)"), tab("#problems-tab"));
        waitUntil(
                "the row without an area is told",
                () -> robot.lookup("#problems .list-cell").queryAllAs(ListCell.class).stream()
                        .anyMatch(cell -> cell.getText().contains("MMR001999")));
    }

    @Test
    void theReportCanBePutAwayToGiveThePageRoom() throws Exception {
        openMap();
        double before = window.getScene().lookup("#sheet").getLayoutBounds().getHeight();
        robot.clickOn("#report-toggle");
        waitUntil(
                "the page has more room",
                () -> window.getScene().lookup("#sheet").getLayoutBounds().getHeight() > before + 100);
        robot.push(KeyCode.CONTROL, KeyCode.J);
        waitUntil("the report is back", () -> seen("join-sentence"));
    }

    private String tab(String id) {
        return robot.lookup(id).lookup(".tab-label").queryLabeled().getText();
    }

    private String cell(String table, int row, int column) {
        TableView<?> view = (TableView<?>) window.getScene().lookup("#" + table);
        return view.getColumns().get(column).getCellData(row).toString();
    }
}
