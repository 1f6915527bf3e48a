package org.myaypon.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.myaypon.project.LabelMove;
import org.myaypon.project.MapFile;
import org.myaypon.project.SheetAdjustment;
import org.myaypon.template.Box;
import org.testfx.util.WaitForAsyncUtils;

class SeriesJourneyTest extends Journey {

    private static final int FEW = 4;

    private Path sheets;

    private void openWall() throws IOException, TimeoutException {
        openMap();
        sheets = folder.resolve("sheets");
        robot.clickOn("#series-toggle");
        waitUntil("all sheets are on the wall", () -> text("wall-count").equals("6 sheets"));
        waitUntil("the first is drawn", () -> isDrawn(0));
    }

    private boolean isDrawn(int township) {
        Node sheet = window.getScene().lookup("#wall-" + TinyCountry.code(township));
        return sheet != null
                && sheet.lookupAll(".image-view").stream().anyMatch(view -> ((ImageView) view).getImage() != null)
                && sheet.lookupAll(".wall-paper").stream().allMatch(paper -> paper.getPseudoClassStates().stream()
                        .noneMatch(state -> state.getPseudoClassName().equals("stale")));
    }

    private void makeSheets() throws TimeoutException {
        chosen = Optional.of(sheets);
        robot.clickOn("#series-folder-choose");
        robot.clickOn("#series-make");
        waitUntil(
                "the sheets are made",
                () -> seen("series-make") && !text("series-message").isEmpty());
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(sheets)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(
                        file.getFileName().toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }

    private List<String> changed(Map<String, String> before) throws IOException {
        return files().entrySet().stream()
                .filter(file ->
                        file.getKey().endsWith(".pdf") && !file.getValue().equals(before.get(file.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Test
    void aSmallSeriesIsMadeAndTheNextRunDrawsNothing() throws Exception {
        openWall();
        assertTrue(window.getScene().lookup("#series-make").isDisabled());
        assertEquals("Choose a folder for the sheets.", text("series-missing"));
        makeSheets();
        assertTrue(text("series-message").startsWith("6 sheets drawn."), text("series-message"));
        assertTrue(Files.isRegularFile(sheets.resolve("manifest.csv")));
        Map<String, String> before = files();
        robot.clickOn("#series-make");
        waitUntil(
                "it is told that nothing changed", () -> text("series-message").startsWith("Nothing has changed"));
        assertEquals(List.of(), changed(before));
    }

    @Test
    void onlySomeAreasHaveSheets() throws Exception {
        openWall();
        type("series-only", "Aung,MMR001003,Xy");
        waitUntil("two sheets are on the wall", () -> text("wall-count").equals("2 sheets"));
        assertEquals("The map has no area called Xy.", text("series-only-error"));
        robot.clickOn("#series-only")
                .push(KeyCode.CONTROL, KeyCode.A)
                .push(KeyCode.DELETE)
                .push(KeyCode.ENTER);
        type("series-where", "value > 500");
        waitUntil("the wall says what to do", () -> text("wall-empty").startsWith("No area meets"));
        type("series-where", "value > 3");
        waitUntil("three sheets are on the wall", () -> text("wall-count").equals("3 sheets"));
        makeSheets();
        assertEquals(
                3,
                files().keySet().stream().filter(file -> file.endsWith(".pdf")).count());
    }

    @Test
    void aSeriesThatWasCancelledGoesOn() throws Exception {
        openWall();
        chosen = Optional.of(sheets);
        robot.clickOn("#series-folder-choose");
        Button cancel = (Button) window.getScene().lookup("#series-cancel");
        ChangeListener<String> afterTwo = (property, before, now) -> {
            if (now.startsWith("2 of 6")) {
                cancel.fire();
            }
        };
        StringProperty progress = ((Label) window.getScene().lookup("#series-progress")).textProperty();
        robot.interact(() -> progress.addListener(afterTwo));
        robot.clickOn("#series-make");
        waitUntil("it is stopped", () -> text("series-message").startsWith("Stopped with "));
        robot.interact(() -> progress.removeListener(afterTwo));
        assertEquals("Go on", text("series-make"));
        assertFalse(files().containsKey("manifest.csv"));
        robot.clickOn("#series-make");
        waitUntil("the rest is made", () -> text("series-message").startsWith("6 sheets: "));
        assertTrue(text("series-message").contains("unchanged"), text("series-message"));
        assertEquals("Make the sheets", text("series-make"));
    }

    @Test
    void aFolderWithAnUnfinishedSeriesOffersToGoOn() throws Exception {
        openWall();
        makeSheets();
        Path journal = sheets.resolve(".myaypon").resolve("series");
        List<String> lines = Files.readAllLines(journal);
        Files.write(journal, lines.subList(0, FEW));
        robot.interact(() -> chosen = Optional.of(folder));
        robot.clickOn("#series-folder-choose");
        waitUntil("another folder has no series", () -> text("series-message").isEmpty());
        robot.interact(() -> chosen = Optional.of(sheets));
        robot.clickOn("#series-folder-choose");
        waitUntil("it offers to go on", () -> text("series-make").equals("Go on"));
        assertEquals("The folder holds an unfinished series, 4 sheets so far.", text("series-message"));
    }

    @Test
    void aFileInTheWayIsToldAndReplacedOnlyOnRequest() throws Exception {
        openWall();
        Path mine = Files.createDirectories(sheets).resolve("MMR001001_Aung_A4.pdf");
        Files.writeString(mine, "mine");
        makeSheets();
        assertTrue(text("series-message").contains("1 sheet could not be made"), text("series-message"));
        assertTrue(text("series-message").contains(SeriesWords.FORCE), text("series-message"));
        assertEquals("mine", Files.readString(mine));
        assertEquals("With problems (1)", text("wall-troubled"));
        robot.clickOn("#series-force");
        robot.clickOn("#series-make");
        waitUntil("all are drawn", () -> text("series-message").startsWith("6 sheets drawn."));
        assertTrue(Files.size(mine) > 1000);
    }

    @Test
    void sheetsAreSoughtByNameCodeAndProblem() throws Exception {
        openWall();
        robot.clickOn("#wall-search").write("dal", 0);
        waitUntil("one sheet is left", () -> text("wall-count").equals("1 of 6 sheets"));
        assertTrue(seen("wall-MMR001004"));
        robot.clickOn("#wall-search").eraseText(3).write("zzz", 0);
        waitUntil("the wall says so", () -> text("wall-empty").equals("No sheet is called \"zzz\"."));
        robot.clickOn("#wall-search").eraseText(3);
        robot.clickOn("#wall-MMR001002");
        type("sheet-scale", "1:100,000");
        waitUntil("the cut-off sheet is marked", () -> text("wall-troubled").equals("With problems (1)"));
        robot.clickOn("#wall-troubled");
        waitUntil("only it is shown", () -> text("wall-count").equals("1 of 6 sheets") && seen("wall-MMR001002"));
    }

    @Test
    void aSheetIsOpenedInTheMiddleAndOneComesBackToTheWall() throws Exception {
        openWall();
        robot.clickOn("#wall-MMR001003");
        waitUntil("the sheet is in the middle", () -> shownAreas().equals(List.of("MMR001003")));
        assertEquals("Chin", text("sheet-name"));
        robot.clickOn("#sheet-next");
        waitUntil("the next sheet is in the middle", () -> text("sheet-name").equals("Dala"));
        robot.clickOn("#sheet-back");
        waitUntil("the wall is back", () -> seen("series-form") && !seen("sheet"));
        robot.clickOn("#series-close");
        waitUntil("the map is back", () -> seen("inspector") && shownAreas().isEmpty());
    }

    private List<String> shownAreas() {
        return desktop.session()
                .madeProperty()
                .get()
                .filter(map -> map.focus().size() < map.areas().size())
                .map(map -> map.focus().stream()
                        .map(place -> map.areas().get(place).key())
                        .toList())
                .orElse(List.of());
    }

    @Test
    void oneAdjustedSheetIsDrawnAgainAndNoOther() throws Exception {
        openWall();
        makeSheets();
        Map<String, String> before = files();
        robot.clickOn("#wall-MMR001001");
        waitUntil("the sheet is in the middle", () -> text("sheet-name").equals("Aung"));
        type("sheet-scale", "1:2,000,000");
        waitUntil("the sheet is drawn at its scale", () -> text("status-scale").equals("1:2,000,000"));
        choose("sheet-label", "Bago · MMR001002");
        click("sheet-hidden");
        waitUntil("the name is hidden in the map", () -> desktop.session().document().stream()
                .anyMatch(map -> map.sheets()
                        .equals(Map.of(
                                "MMR001001",
                                SheetAdjustment.NONE
                                        .withScale(OptionalDouble.of(2_000_000))
                                        .withLabel("MMR001002", LabelMove.HIDDEN)))));
        robot.clickOn("#sheet-back");
        waitUntil("the wall is back", () -> text("series-make").equals("Save, and make the sheets"));
        robot.clickOn("#series-make");
        waitUntil("only one is drawn", () -> text("series-message").startsWith("6 sheets: 1 drawn now, 5 unchanged."));
        assertEquals(List.of("MMR001001_Aung_A4.pdf"), changed(before));
        assertTrue(MapFile.read(folder.resolve("tiny.yaml")).sheets().containsKey("MMR001001"));
    }

    @Test
    void aNameIsDraggedToAnotherPlaceOnTheOpenSheet() throws Exception {
        openWall();
        robot.clickOn("#wall-MMR001001");
        waitUntil("the sheet is in the middle", () -> shownAreas().equals(List.of("MMR001001")));
        waitUntil("its names can be taken", () -> seen("name-drag"));
        Point2D name = nameOf("Aung");
        robot.drag(name, MouseButton.PRIMARY).moveBy(40, 0).moveBy(20, -30).drop();
        waitUntil("the move is in the map", () -> !moves().isEmpty());
        LabelMove move = moves().get("MMR001001");
        assertEquals(60 / pxPerMm(), move.rightMm(), 1);
        assertEquals(-30 / pxPerMm(), move.downMm(), 1);
        assertEquals("Aung · MMR001001", desktopChoice());
        waitUntil("the name stands there", () -> nameOf("Aung").distance(name.add(60, -30)) < 4);
        robot.clickOn("#undo");
        waitUntil(
                "the name stands as before",
                () -> moves().isEmpty() && nameOf("Aung").distance(name) < 2);
    }

    @Test
    void besideNamesTheHandMovesThePage() throws Exception {
        openWall();
        robot.clickOn("#wall-MMR001001");
        waitUntil("its names can be taken", () -> shownAreas().equals(List.of("MMR001001")) && seen("name-drag"));
        robot.clickOn("#zoom-in").clickOn("#zoom-in").clickOn("#zoom-in");
        WaitForAsyncUtils.waitForFxEvents();
        double before = paper().getMinY();
        robot.drag(nameOf("Aung").add(0, 60), MouseButton.PRIMARY).moveBy(0, 25).drop();
        waitUntil("the page has moved", () -> Math.abs(paper().getMinY() - before - 25) < 3);
        assertTrue(moves().isEmpty(), moves().toString());
    }

    private String desktopChoice() {
        return String.valueOf(((ComboBox<?>) window.getScene().lookup("#sheet-label")).getValue());
    }

    private Map<String, LabelMove> moves() {
        return desktop.session()
                .document()
                .map(map -> map.sheets()
                        .getOrDefault("MMR001001", SheetAdjustment.NONE)
                        .labels())
                .orElse(Map.of());
    }

    /** Where the middle of an area's name stands on the screen. */
    private Point2D nameOf(String area) {
        Box box = PlacedNames.of(desktop.session().madeProperty().get().orElseThrow()).names().stream()
                .filter(name -> name.area().name().equals(area))
                .findFirst()
                .orElseThrow()
                .box();
        return sheet().localToScreen(
                        paper().getMinX() + (box.xMm() + box.widthMm() / 2) * pxPerMm(),
                        paper().getMinY() + (box.yMm() + box.heightMm() / 2) * pxPerMm());
    }

    @Test
    void anAdjustmentIsTakenBackByUndoAndAMistakeStandsBesideItsField() throws Exception {
        openWall();
        robot.clickOn("#wall-MMR001001");
        waitUntil("the sheet is in the middle", () -> text("sheet-name").equals("Aung"));
        type("sheet-scale", "large");
        assertTrue(text("sheet-scale-error").startsWith("Write a scale"), text("sheet-scale-error"));
        type("sheet-scale", "1:2,000,000");
        waitUntil("the sheet is drawn at its scale", () -> text("status-scale").equals("1:2,000,000"));
        robot.clickOn("#undo");
        waitUntil("the scale is that of the series", () -> text("sheet-scale").isEmpty());
        waitUntil("the sheet is as the others", () -> !text("status-scale").equals("1:2,000,000"));
    }
}
