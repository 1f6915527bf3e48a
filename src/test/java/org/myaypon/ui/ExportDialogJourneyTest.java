package org.myaypon.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import org.junit.jupiter.api.Test;
import org.myaypon.carry.RestoredMap;
import org.myaypon.draw.InkProfiles;
import org.myaypon.draw.PressProfile;
import org.myaypon.draw.PrintMarks;
import org.myaypon.draw.Variant;
import org.myaypon.project.ExportOptions;

class ExportDialogJourneyTest extends Journey {
    private static final List<String> LAYERS = List.of("Furniture", "Land", "Township boundaries", "Labels");

    private ExportDialog dialog;
    private Optional<Path> profile = Optional.empty();

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

    @Test
    void onlyTheTickedLayersAreDrawnAndAtLeastOneMustBe() throws Exception {
        ask(ExportChoice.USUAL);
        assertFalse(asks("export-layer-list"));
        robot.clickOn("#export-some");
        assertTrue(asks("export-layer-list"));
        assertEquals("Labels", box("export-layer-0").getText(), "the uppermost is first");
        robot.interact(() -> {
            box("export-layer-0").setSelected(false);
            box("export-layer-1").setSelected(false);
            box("export-layer-2").setSelected(false);
            box("export-layer-3").setSelected(false);
        });
        assertTrue(dialog.getDialogPane().lookup("#export-choose").isDisabled());
        robot.interact(() -> box("export-layer-1").fire());
        robot.clickOn("#export-choose");
        waitUntil("the dialog is closed", () -> !dialog.isShowing());
        assertEquals(
                Optional.of(Set.of("Township boundaries")),
                dialog.getResult().options().variant().layers());
    }

    @Test
    void layersThatAnotherMapHadAreForgotten() throws Exception {
        Variant rivers = new Variant(false, false, Optional.of(Set.of("Rivers")), false);
        ask(new ExportChoice(ExportChoice.Format.PDF, new ExportOptions(150, 90, false, rivers)));
        assertFalse(asks("export-layer-list"));
        robot.clickOn("#export-choose");
        waitUntil("the dialog is closed", () -> !dialog.isShowing());
        assertEquals(Optional.empty(), dialog.getResult().options().variant().layers());
    }

    @Test
    void aPdfForAPressAsksForItsProfileAndCarriesNoMap() throws Exception {
        ask(new ExportChoice(ExportChoice.Format.PDF, ExportOptions.USUAL, true));
        robot.clickOn("#export-press");
        assertFalse(box("export-press").isSelected(), "without a profile it is for no press");
        profile = Optional.of(Files.writeString(folder.resolve("none.icc"), "no profile"));
        robot.clickOn("#export-press");
        assertFalse(box("export-press").isSelected());
        assertTrue(asks("export-profile-wrong"));
        profile = Optional.of(InkProfiles.press(folder));
        robot.clickOn("#export-press");
        assertTrue(box("export-press").isSelected());
        assertFalse(asks("export-profile-wrong"));
        assertTrue(box("export-carry").isDisabled());
        robot.clickOn("#export-choose");
        waitUntil("the dialog is closed", () -> !dialog.isShowing());
        assertEquals(
                "Invented press",
                dialog.getResult().options().press().map(PressProfile::name).orElse(""));
        assertFalse(dialog.getResult().carries());
    }

    @Test
    void aSheetOfOneLayerForAPressIsWritten() throws Exception {
        openMap();
        Variant names = new Variant(false, false, Optional.of(Set.of("Labels")), false);
        ExportOptions options = new ExportOptions(150, 90, false, names)
                .withPress(Optional.of(PressProfile.read(InkProfiles.press(folder))));
        howToExport = Optional.of(new ExportChoice(ExportChoice.Format.PDF, options));
        Path file = folder.resolve("tiny.pdf");
        chosen = Optional.of(file);
        robot.clickOn("#export");
        waitUntil("the file is told", () -> seen("notice"));
        assertTrue(Files.readString(file, StandardCharsets.ISO_8859_1).contains("GTS_PDFX"));
    }

    private CheckBox box(String id) {
        return (CheckBox) dialog.getDialogPane().lookup("#" + id);
    }

    private void ask(ExportChoice first) throws Exception {
        robot.interact(() -> {
            dialog = new ExportDialog(window, first, LAYERS, () -> profile);
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
