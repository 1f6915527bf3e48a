package org.myaypon.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import org.junit.jupiter.api.Test;
import org.myaypon.carry.RestoredMap;
import org.myaypon.draw.PrintMarks;
import org.myaypon.draw.Variant;
import org.myaypon.project.ExportOptions;

class ExportDialogJourneyTest extends Journey {
    private ExportDialog dialog;

    @Test
    void greyAndDraftAreChosenForAnyFormat() throws Exception {
        ask(ExportChoice.USUAL);
        robot.clickOn("#export-grey").clickOn("#export-draft").clickOn("#export-choose");
        waitUntil("the dialog is closed", () -> !dialog.isShowing());
        ExportChoice choice = dialog.getResult();
        assertEquals(ExportChoice.Format.PDF, choice.format());
        assertEquals(
                new Variant(true, true, Optional.empty(), false),
                choice.options().variant());
    }

    @Test
    void onlyThatIsAskedWhichTheFormatHas() throws Exception {
        ask(ExportChoice.USUAL);
        assertTrue(asks("export-layers"));
        assertFalse(asks("export-dpi"));
        choose(ExportChoice.Format.JPEG);
        assertFalse(asks("export-layers"));
        assertTrue(asks("export-dpi") && asks("export-quality") && asks("export-world"));
        choose(ExportChoice.Format.GEOTIFF);
        assertFalse(asks("export-quality"));
    }

    @Test
    void aTypedResolutionCounts() throws Exception {
        ask(new ExportChoice(ExportChoice.Format.PNG, ExportOptions.USUAL));
        Spinner<?> dpi = (Spinner<?>) dialog.getDialogPane().lookup("#export-dpi");
        robot.interact(() -> dpi.getEditor().setText("300"));
        robot.clickOn("#export-choose");
        waitUntil("the dialog is closed", () -> !dialog.isShowing());
        assertEquals(300, dialog.getResult().options().dpi());
    }

    @Test
    void cancelWritesNothing() throws Exception {
        openMap();
        howToExport = Optional.empty();
        chosen = Optional.of(folder.resolve("tiny.pdf"));
        robot.clickOn("#export");
        assertFalse(seen("progress"));
        assertFalse(Files.exists(folder.resolve("tiny.pdf")));
    }

    @Test
    void theSheetIsWrittenAsItWasChosen() throws Exception {
        openMap();
        List<ExportOptions> written = new ArrayList<>();
        writer = (order, progress) -> {
            written.add(order.options());
            ExportModel.write(order, progress);
        };
        ExportOptions options = new ExportOptions(40, 90, true, new Variant(true, false, Optional.empty(), false));
        howToExport = Optional.of(new ExportChoice(ExportChoice.Format.PNG, options));
        Path file = folder.resolve("tiny.png");
        chosen = Optional.of(file);
        robot.clickOn("#export");
        waitUntil("the file is told", () -> seen("notice"));
        assertEquals(List.of(options), written);
        assertTrue(Files.exists(folder.resolve("tiny.pgw")));
    }

    @Test
    void aPdfCanCarryItsMapAndHaveMarksAndAPictureIsNotAskedForThem() throws Exception {
        ask(ExportChoice.USUAL);
        assertTrue(asks("export-carry") && asks("export-marks"));
        CheckBox carry = (CheckBox) dialog.getDialogPane().lookup("#export-carry");
        CheckBox marks = (CheckBox) dialog.getDialogPane().lookup("#export-marks");
        robot.interact(() -> {
            carry.setSelected(true);
            marks.setSelected(true);
        });
        choose(ExportChoice.Format.PNG);
        assertFalse(asks("export-carry") || asks("export-marks"));
        choose(ExportChoice.Format.PDF);
        robot.clickOn("#export-choose");
        waitUntil("the dialog is closed", () -> !dialog.isShowing());
        assertTrue(dialog.getResult().carries());
        assertEquals(new PrintMarks(true, true), dialog.getResult().options().marks());
    }

    @Test
    void aPdfThatWasChosenToCarryItsMapCanBeOpenedAgain() throws Exception {
        openMap();
        howToExport = Optional.of(new ExportChoice(ExportChoice.Format.PDF, ExportOptions.USUAL, true));
        Path file = folder.resolve("tiny.pdf");
        chosen = Optional.of(file);
        robot.clickOn("#export");
        waitUntil("the file is told", () -> seen("notice"));
        assertTrue(Files.exists(RestoredMap.beside(file)));
    }

    private void ask(ExportChoice first) throws Exception {
        robot.interact(() -> {
            dialog = new ExportDialog(window, first);
            dialog.show();
        });
        waitUntil("the dialog is open", () -> dialog.isShowing());
    }

    @SuppressWarnings("unchecked")
    private void choose(ExportChoice.Format format) {
        ComboBox<ExportChoice.Format> box =
                (ComboBox<ExportChoice.Format>) dialog.getDialogPane().lookup("#export-format");
        robot.interact(() -> box.setValue(format));
    }

    private boolean asks(String id) {
        var node = dialog.getDialogPane().lookup("#" + id);
        while (node != null && node.isManaged()) {
            node = node.getParent();
        }
        return node == null;
    }
}
