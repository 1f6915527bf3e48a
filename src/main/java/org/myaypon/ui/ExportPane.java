package org.myaypon.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.myaypon.draw.PressProfile;
import org.myaypon.draw.PrintMarks;
import org.myaypon.draw.Variant;
import org.myaypon.project.ExportOptions;

/** The questions about how a sheet is to be written; only those are shown that the chosen format has. */
final class ExportPane extends VBox {
    private static final double GAP = 8;
    private static final int DPI_STEP = 50;
    private static final int QUALITY_STEP = 5;

    private final ComboBox<ExportChoice.Format> format = new ComboBox<>();
    private final Spinner<Integer> dpi;
    private final Spinner<Integer> quality;
    private final CheckBox worldFile = box("export-world", "Tell a GIS where it lies (world file)");
    private final CheckBox switched = box("export-layers", "Layers that a reader can switch off");
    private final CheckBox carry = box("export-carry", "Carry the map: its data and recipe, to be opened from the PDF");
    private final CheckBox marks = box("export-marks", "Marks where to cut, and a colour bar");
    private final CheckBox grey = box("export-grey", "In greys");
    private final CheckBox draft = box("export-draft", "As a draft: pale lines, \"DRAFT\" across the sheet");

    private final LayerChoice drawn;
    private final PressField press;

    /**
     * The questions.
     *
     * @param first what was chosen last
     * @param layers the layers of the sheet, lowest first
     * @param profiles asks for the file of a press's profile
     */
    ExportPane(ExportChoice first, List<String> layers, Supplier<Optional<Path>> profiles) {
        super(GAP);
        getStyleClass().add("export-pane");
        ExportOptions options = first.options();
        dpi = spinner("export-dpi", 20, 1200, options.dpi(), DPI_STEP);
        quality = spinner("export-quality", 1, 100, options.quality(), QUALITY_STEP);
        format.setId("export-format");
        format.getItems().setAll(ExportChoice.Format.values());
        format.setValue(first.format());
        format.setMaxWidth(Double.MAX_VALUE);
        worldFile.setSelected(options.worldFile());
        switched.setSelected(!options.variant().flat());
        carry.setSelected(first.carries());
        marks.setSelected(options.marks().crop());
        drawn = new LayerChoice(layers, options.variant().layers());
        press = new PressField(options.press(), profiles);
        carry.disableProperty().bind(press.isForAPress());
        grey.setSelected(options.variant().grey());
        draft.setSelected(options.variant().draft());
        BooleanBinding pixels =
                Bindings.createBooleanBinding(() -> format.getValue().isOfPixels(), format.valueProperty());
        getChildren()
                .addAll(
                        format,
                        shown(row("Dots per inch", dpi), pixels),
                        shown(row("Quality", quality), format.valueProperty().isEqualTo(ExportChoice.Format.JPEG)),
                        shown(worldFile, pixels),
                        shown(
                                switched,
                                Bindings.createBooleanBinding(
                                        () -> format.getValue().isLayered(), format.valueProperty())),
                        shown(carry, format.valueProperty().isEqualTo(ExportChoice.Format.PDF)),
                        shown(press, format.valueProperty().isEqualTo(ExportChoice.Format.PDF)),
                        shown(marks, format.valueProperty().isEqualTo(ExportChoice.Format.PDF)),
                        grey,
                        draft,
                        drawn);
    }

    /** What is chosen now. */
    ExportChoice choice() {
        ExportChoice.Format chosen = format.getValue();
        Variant variant = new Variant(
                grey.isSelected(), draft.isSelected(), drawn.wanted(), chosen.isLayered() && !switched.isSelected());
        boolean pdf = chosen == ExportChoice.Format.PDF;
        boolean marked = pdf && marks.isSelected();
        Optional<PressProfile> profile = pdf ? press.profile() : Optional.empty();
        ExportOptions options =
                new ExportOptions(typed(dpi), typed(quality), chosen.isOfPixels() && worldFile.isSelected(), variant);
        return new ExportChoice(
                chosen,
                options.withMarks(new PrintMarks(marked, marked)).withPress(profile),
                pdf && profile.isEmpty() && carry.isSelected());
    }

    /** Whether nothing would be drawn. */
    ObservableBooleanValue nothing() {
        return drawn.nothing();
    }

    /** The number in a field, also when it was typed and not yet taken over; the last good one when it is none. */
    private static int typed(Spinner<Integer> spinner) {
        spinner.commitValue();
        return spinner.getValue();
    }

    private static CheckBox box(String id, String text) {
        CheckBox box = new CheckBox(text);
        box.setId(id);
        box.setMnemonicParsing(false);
        return box;
    }

    private static Spinner<Integer> spinner(String id, int least, int most, int value, int step) {
        Spinner<Integer> spinner = new Spinner<>(least, most, value, step);
        spinner.setId(id);
        spinner.setEditable(true);
        spinner.setPrefWidth(110);
        return spinner;
    }

    private static Node row(String text, Node field) {
        Label label = new Label(text);
        label.setLabelFor(field);
        label.setMinWidth(110);
        HBox row = new HBox(GAP, label, field);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Node shown(Node node, ObservableBooleanValue when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
        return node;
    }
}
