package org.myaypon.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.myaypon.indicator.Decision;
import org.myaypon.project.MapFile;

class DoctorJourneyTest extends Journey {

    private static final String SPLIT =
            """
            from_pcode,from_name,change,to_pcode,to_name,date,notification,note
            MMR001999,Nowhere,split,MMR001005,Eain,2020-01-27,1/2020,
            MMR001999,Nowhere,split,MMR001006,Falam,2020-01-27,1/2020,
            """;

    private Path document;

    @BeforeEach
    void aMapWithRowsToDecideAbout() throws Exception {
        document = country.document();
        Files.writeString(
                folder.resolve("scores.csv"),
                """
                pcode,township,score
                MMR001001,Aung,1
                mmr001002,Bago,2
                MMR001999,Nowhere,3
                MMR001999,Nowhere,5
                MMR001777,Falan,6
                """);
    }

    @Test
    void everyRowIsOnOneOfThreePilesAndUnmatchedRowsOfOneKeyAreOneLine() throws Exception {
        open();
        assertEquals("1 matched + 1 healed + 3 unmatched = 5 rows", text("join-sum"));
        assertEquals(
                List.of("2", "MMR001999", "Nowhere"), row("unmatched-rows", 0).subList(0, 3));
        assertEquals(
                "no township has the code MMR001777", row("unmatched-rows", 1).get(3));
        robot.clickOn("#healed-tab");
        assertEquals(List.of("1", "mmr001002", "MMR001002", "'mmr001002' read as MMR001002"), row("healed-rows", 0));
    }

    @Test
    void aRowIsPutToASuggestedAreaAndUndoTakesItAway() throws Exception {
        open();
        robot.clickOn("MMR001777");
        waitUntil("the likeliest area is suggested", () -> place(0).startsWith("MMR001006 Falam"));
        robot.clickOn("#decide-put");
        waitUntil("the counts follow", () -> text("join-sum").equals("1 matched + 2 healed + 2 unmatched = 5 rows"));
        assertTrue(window.getTitle().contains("*"), window.getTitle());
        robot.clickOn("#decisions-tab");
        assertEquals(
                List.of("1", "MMR001777", "Put to MMR001006 Falam", "a name that differs by one letter"),
                row("decisions", 0));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        waitUntil("the row is unmatched again", () -> text("join-sum").contains("+ 3 unmatched"));
        assertTrue(table("decisions").getItems().isEmpty());
    }

    @Test
    void aRowIsPutToAnyAreaByTypingItsNameWithTheKeysAlone() throws Exception {
        open();
        robot.clickOn("MMR001999").push(KeyCode.ENTER);
        robot.write("chi", 0);
        waitUntil("the area is found", () -> place(0).startsWith("MMR001003 Chin"));
        robot.push(KeyCode.ENTER);
        waitUntil("both rows are healed", () -> text("join-sum").contains("3 healed + 1 unmatched"));
        assertEquals("MMR001777", text("decide-title").substring(0, 9), "the next rows are looked at");
    }

    @Test
    void aNameThatNoAreaHasIsToldBesideTheField() throws Exception {
        open();
        robot.clickOn("MMR001999").clickOn("#decide-search").write("Falm", 0);
        waitUntil("the mistake is told", () -> seen("decide-error"));
        assertTrue(text("decide-error").contains("Did you mean Falam"), text("decide-error"));
        assertTrue(robot.lookup("#decide-put").queryButton().isDisabled());
        robot.push(KeyCode.ESCAPE);
        waitUntil("the mistake is gone", () -> !seen("decide-error"));
    }

    @Test
    void rowsOfASplitAreSharedOutOnRequestOnly() throws Exception {
        Files.writeString(folder.resolve("pcodes_2014_to_9.3.csv"), SPLIT);
        open();
        assertEquals("1 matched + 1 healed + 3 unmatched = 5 rows", text("join-sum"));
        robot.clickOn("MMR001777");
        assertFalse(seen("decide-share"), "what was not split is not shared out");
        robot.clickOn("MMR001999").clickOn("#decide-why").write("as agreed", 0).clickOn("#decide-share");
        waitUntil("both rows are shared out", () -> text("join-sum").contains("3 healed + 1 unmatched"));
        robot.clickOn("#decisions-tab");
        assertEquals(
                List.of("2", "MMR001999", "Shared out equally among MMR001005 Eain, MMR001006 Falam", "as agreed"),
                row("decisions", 0));
    }

    @Test
    void aDecisionIsSavedChangedAndTakenBack() throws Exception {
        open();
        robot.clickOn("MMR001999")
                .clickOn("#decide-why")
                .write("not in this country", 0)
                .clickOn("#decide-leave");
        waitUntil("it is told", () -> row("unmatched-rows", 0).get(3).contains("left out by a decision"));
        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertEquals(
                List.of(Decision.leaveOut("MMR001999", "not in this country")),
                MapFile.read(document).joining().decisions());
        chosen = Optional.of(document);
        robot.push(KeyCode.CONTROL, KeyCode.O);
        waitUntil("it is read again", () -> !table("decisions").getItems().isEmpty());
        waitUntil("the map is made", () -> text("join-sum").endsWith("5 rows"));
        robot.clickOn("#decisions-tab").clickOn("not in this country");
        robot.clickOn("#decide-search").write("Dala", 0).push(KeyCode.ENTER);
        waitUntil("it is another decision", () -> row("decisions", 0).get(2).equals("Put to MMR001004 Dala"));
        assertEquals("not in this country", row("decisions", 0).get(3));
        waitUntil("its rows are healed", () -> text("join-sum").contains("3 healed"));
        robot.clickOn("Put to MMR001004 Dala").push(KeyCode.DELETE);
        waitUntil("it is taken back", () -> table("decisions").getItems().isEmpty());
        waitUntil("the counts follow", () -> text("join-sum").contains("1 healed + 3 unmatched"));
    }

    private void open() throws Exception {
        robot.interact(() -> desktop.open(document));
        waitUntil("the page is drawn", () -> picture().getImage() != null);
    }

    private String place(int line) {
        ListView<?> places = (ListView<?>) window.getScene().lookup("#decide-places");
        return places.getItems().size() > line && places.getItems().get(line) instanceof PlaceChoice place
                ? place.label()
                : "";
    }

    private TableView<?> table(String id) {
        return robot.lookup("#" + id).queryTableView();
    }

    private List<String> row(String id, int line) {
        TableView<?> table = table(id);
        return table.getColumns().stream()
                .map(column -> String.valueOf(column.getCellData(line)))
                .toList();
    }
}
