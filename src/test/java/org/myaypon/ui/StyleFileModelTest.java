package org.myaypon.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myaypon.sld.SldFile;
import org.myaypon.style.RuleLook;

class StyleFileModelTest {

    static final String RED =
            """
            <StyledLayerDescriptor xmlns="http://www.opengis.net/sld" version="1.1.0"
                xmlns:se="http://www.opengis.net/se">
              <!-- A remark -->
              <NamedLayer><se:Name>a</se:Name><UserStyle><se:FeatureTypeStyle>
                <se:Rule><se:Name>All</se:Name><se:PolygonSymbolizer>
                  <se:Fill><se:SvgParameter name="fill">#ff0000</se:SvgParameter></se:Fill>
                </se:PolygonSymbolizer></se:Rule>
              </se:FeatureTypeStyle></UserStyle></NamedLayer>
            </StyledLayerDescriptor>
            """;

    @TempDir
    Path folder;

    private final AtomicInteger written = new AtomicInteger();
    private final StyleFileModel model = new StyleFileModel(written::incrementAndGet);
    private Path file;

    @BeforeEach
    void show() throws IOException {
        file = Files.writeString(folder.resolve("areas.sld"), RED);
        model.show(Optional.of(file));
    }

    @Test
    void aChangeIsWrittenAndTold() {
        assertEquals(
                "A change here takes its remarks away.", model.messageProperty().get());
        model.change(0, model.rules().get(0).withFill(Color.BLUE));
        assertEquals(Optional.of(Color.BLUE), onDisk().fill());
        assertEquals(Optional.of(Color.BLUE), model.rules().get(0).fill());
        assertEquals(1, written.get());
        assertEquals("", model.messageProperty().get());
    }

    @Test
    void takingAChangeBackGivesTheFileItsOldBytes() throws IOException {
        byte[] before = Files.readAllBytes(file);
        model.change(0, model.rules().get(0).withFill(Color.BLUE));
        assertTrue(model.canUndoProperty().get());
        model.undo();
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(Optional.of(Color.RED), model.rules().get(0).fill());
        assertFalse(model.canUndoProperty().get());
    }

    @Test
    void whatAnotherProgramHasWrittenIsShownAndNotWrittenOver() throws IOException {
        RuleLook wanted = model.rules().get(0).withFill(Color.BLUE);
        Files.writeString(file, RED.replace("#ff0000", "#00ff00"));
        model.change(0, wanted);
        assertEquals(Optional.of(Color.GREEN), onDisk().fill());
        assertEquals(Optional.of(Color.GREEN), model.rules().get(0).fill());
        assertEquals(
                "Another program has changed areas.sld. Your change was not made; this is how the file is now.",
                model.messageProperty().get());
    }

    @Test
    void aChangeOnDiskIsTakenUpAndEndsWhatCanBeTakenBack() throws IOException {
        model.change(0, model.rules().get(0).withFill(Color.BLUE));
        model.changed(Set.of(file));
        assertTrue(model.canUndoProperty().get(), "what was written here is no change");
        Files.writeString(file, RED.replace("#ff0000", "#00ff00"));
        model.changed(Set.of(file));
        assertEquals(Optional.of(Color.GREEN), model.rules().get(0).fill());
        assertFalse(model.canUndoProperty().get());
    }

    @Test
    void aFileThatSaysMoreThanCanBeKeptIsNotChangedHere() throws IOException {
        Files.writeString(
                file, RED.replace("<se:Fill>", "<VendorOption name=\"unheard-of\">x</VendorOption><se:Fill>"));
        model.changed(Set.of(file));
        assertTrue(model.rules().isEmpty());
        assertTrue(
                model.messageProperty().get().startsWith("It says more than can be kept here"),
                model.messageProperty().get());
    }

    @Test
    void aBrokenFileIsToldInASentence() throws IOException {
        Files.writeString(file, "<StyledLayerDescriptor");
        model.changed(Set.of(file));
        assertTrue(model.rules().isEmpty());
        assertFalse(model.messageProperty().get().isEmpty());
        Files.writeString(file, RED);
        model.changed(Set.of(file));
        assertEquals(1, model.rules().size());
    }

    private RuleLook onDisk() {
        return RuleLook.of(SldFile.read(file).value()).get(0);
    }

    @Test
    void aChangeCanBeTakenBackAfterAnotherFileWasShown() throws IOException {
        byte[] before = Files.readAllBytes(file);
        model.change(0, model.rules().get(0).withFill(Color.BLUE));
        model.show(Optional.empty());
        assertFalse(model.canUndoProperty().get());
        model.show(Optional.of(file));
        assertTrue(model.canUndoProperty().get());
        model.undo();
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void whatAnotherProgramWroteMeanwhileIsNotTakenBack() throws IOException {
        model.change(0, model.rules().get(0).withFill(Color.BLUE));
        model.show(Optional.empty());
        Files.writeString(file, RED);
        model.show(Optional.of(file));
        assertFalse(model.canUndoProperty().get());
    }
}
