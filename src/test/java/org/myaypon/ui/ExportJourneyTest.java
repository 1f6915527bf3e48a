package org.myaypon.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.myaypon.data.Progress;

class ExportJourneyTest extends Journey {

    @Test
    void theSheetIsWrittenAndTheUserToldWhere() throws Exception {
        openMap();
        Path file = folder.resolve("tiny.pdf");
        chosen = Optional.of(file);
        robot.clickOn("#export");
        waitUntil("the file is told", () -> seen("notice"));
        assertEquals("The sheet is in " + file, text("notice"));
        assertEquals("%PDF-", new String(Files.readAllBytes(file), 0, 5, StandardCharsets.US_ASCII));
    }

    @Test
    void theKeysForExportAskForAFileToo() throws Exception {
        openMap();
        chosen = Optional.of(folder.resolve("tiny.png"));
        robot.push(KeyCode.CONTROL, KeyCode.E);
        waitUntil("the picture is written", () -> Files.exists(folder.resolve("tiny.png")));
    }

    @Test
    void anExportCanBeCancelledWhileTheUserWorksOnAndLeavesNoFile() throws Exception {
        openMap();
        CountDownLatch letGo = new CountDownLatch(1);
        writer = (order, progress) -> ExportModel.write(order, new Held(progress, letGo));
        chosen = Optional.of(folder.resolve("tiny.png"));
        List<Path> before = files();
        robot.clickOn("#export");
        waitUntil("progress is shown", () -> seen("progress") && bar().getProgress() > 0);
        assertTrue(text("doing").endsWith("…"), text("doing"));
        choose("palette", "Blues");
        waitForColor(0x3182BD, true);
        robot.clickOn("#cancel");
        waitUntil("the end is told", () -> seen("notice"));
        assertEquals("The export was stopped; no file was written.", text("notice"));
        assertFalse(seen("progress"));
        letGo.countDown();
        waitUntil("nothing is left behind", () -> files().equals(before));
    }

    @Test
    void aFileThatCannotBeWrittenIsTold() throws Exception {
        openMap();
        chosen = Optional.of(folder.resolve("gone").resolve("tiny.pdf"));
        robot.clickOn("#export");
        waitUntil("the failure is told", () -> seen("notice"));
        assertTrue(text("notice").contains("There is no folder"), text("notice"));
    }

    @Test
    void theMessageOfTheExportLeavesWithTheNextEdit() throws Exception {
        openMap();
        chosen = Optional.of(folder.resolve("tiny.png"));
        robot.clickOn("#export");
        waitUntil("the file is told", () -> seen("notice"));
        robot.clickOn("#zoom-in");
        assertTrue(seen("notice"), "looking is no edit");
        click("reversed");
        assertFalse(seen("notice"));
    }

    @Test
    void theMessageOfTheExportCanBeClosed() throws Exception {
        openMap();
        chosen = Optional.of(folder.resolve("tiny.png"));
        robot.clickOn("#export");
        waitUntil("the file is told", () -> seen("notice"));
        robot.clickOn("#notice-close");
        assertFalse(seen("notice"));
    }

    @Test
    void aFailureStaysThroughLaterEdits() throws Exception {
        openMap();
        chosen = Optional.of(folder.resolve("gone").resolve("tiny.pdf"));
        robot.clickOn("#export");
        waitUntil("the failure is told", () -> seen("notice"));
        click("reversed");
        waitUntil("the edit counts", () -> window.getTitle().contains("*"));
        assertTrue(seen("notice"));
    }

    @Test
    void thereIsNothingToExportOrToCopyUntilTheMapCanBeMade() throws Exception {
        Path file = country.document();
        Files.writeString(file, Files.readString(file).replace("value: score", "value: scroe"));
        chosen = Optional.of(folder.resolve("tiny.png"));
        robot.interact(() -> desktop.open(file));
        waitUntil("the mistake is told", () -> seen("failure"));
        assertTrue(disabled("export"));
        assertTrue(disabled("save-as"));
        List<Path> before = files();
        robot.push(KeyCode.CONTROL, KeyCode.E);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        assertEquals(before, files());
        assertFalse(seen("progress"));
        type("value", "score");
        waitUntil("there is a map", () -> !disabled("export") && !disabled("save-as"));
    }

    private boolean disabled(String id) {
        return window.getScene().lookup("#" + id).isDisabled();
    }

    private ProgressBar bar() {
        return (ProgressBar) window.getScene().lookup("#progress");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }

    /** Work that tells its beginning and then waits to be let go. */
    private record Held(Progress whole, CountDownLatch letGo) implements Progress {

        @Override
        public void report(double fraction, String doing) {
            whole.report(Math.max(fraction, 0.1), doing);
            try {
                letGo.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public boolean cancelled() {
            return whole.cancelled();
        }
    }
}
