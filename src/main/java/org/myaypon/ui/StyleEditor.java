package org.myaypon.ui;

import atlantafx.base.theme.Styles;
import java.awt.Color;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.myaypon.style.Hatch;
import org.myaypon.style.RuleLook;

/** The rules of a style file below each other, each with its colours, hatch, width and size. */
final class StyleEditor extends VBox {

    private static final double NUMBER_PX = 52;
    private static final double HATCH_PX = 84;

    private final String prefix;
    private final Fields fields;
    private final StyleFileModel model;
    private final VBox lines = new VBox(8);

    /**
     * An editor.
     *
     * @param prefix what the ids of its fields begin with
     */
    StyleEditor(String prefix, Fields fields, StyleFileModel model) {
        super(8);
        this.prefix = prefix;
        this.fields = fields;
        this.model = model;
        Label message = new Label();
        message.setId(prefix + "-message");
        message.setWrapText(true);
        message.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        message.textProperty().bind(model.messageProperty());
        message.visibleProperty().bind(model.messageProperty().isNotEmpty());
        message.managedProperty().bind(message.visibleProperty());
        Button undo = Buttons.of(
                prefix + "-undo",
                Feather.CORNER_UP_LEFT,
                "Take back",
                "Give the style file back what it was before the last change made here",
                model::undo);
        undo.getStyleClass().add(Styles.SMALL);
        undo.visibleProperty().bind(model.canUndoProperty());
        undo.managedProperty().bind(undo.visibleProperty());
        getChildren().addAll(message, lines, undo);
        model.rules().addListener((ListChangeListener<RuleLook>) change -> show());
        show();
    }

    private void show() {
        lines.getChildren().clear();
        for (int i = 0; i < model.rules().size(); i++) {
            lines.getChildren().add(line(i, model.rules().get(i)));
        }
    }

    private Node line(int place, RuleLook look) {
        HBox parts = new HBox(4);
        parts.setAlignment(Pos.CENTER_LEFT);
        color(place, "fill", "Colour", look.fill(), color -> model.change(place, look.withFill(color)))
                .ifPresent(parts.getChildren()::add);
        look.hatch().ifPresent(hatch -> parts.getChildren().add(hatch(place, look, hatch)));
        color(place, "line", "Colour of the line", look.line(), color -> model.change(place, look.withLine(color)))
                .ifPresent(parts.getChildren()::add);
        number(
                        place,
                        "width",
                        "Width of the line, in millimetres",
                        look.lineMm(),
                        mm -> model.change(place, look.withLineMm(mm)))
                .ifPresent(parts.getChildren()::add);
        number(
                        place,
                        "size",
                        "Size of the mark, in millimetres",
                        look.sizeMm(),
                        mm -> model.change(place, look.withSizeMm(mm)))
                .ifPresent(parts.getChildren()::add);
        Label name = new Label(look.name().isBlank() ? "Rule " + (place + 1) : look.name());
        return new VBox(2, name, parts);
    }

    private Optional<Node> color(int place, String part, String tip, Optional<Color> color, Consumer<Color> change) {
        return color.map(shown -> {
            ColorPicker picker = new ColorPicker(Paints.shown(shown));
            picker.setId(prefix + "-" + part + "-" + place);
            picker.getStyleClass().addAll("button", "class-color");
            picker.setTooltip(new Tooltip(tip));
            picker.setAccessibleText(tip);
            fields.heed(picker, chosen -> change.accept(Paints.chosen(chosen)));
            return picker;
        });
    }

    private Node hatch(int place, RuleLook look, Hatch hatch) {
        ComboBox<Hatch> box = new ComboBox<>();
        box.setId(prefix + "-hatch-" + place);
        box.getItems().setAll(Hatch.values());
        box.setConverter(Choices.words(Choices::hatch));
        box.setValue(hatch);
        box.setPrefWidth(HATCH_PX);
        box.setAccessibleText("Filled");
        fields.heed(box, chosen -> model.change(place, look.withHatch(chosen)));
        return box;
    }

    private Optional<Node> number(int place, String part, String tip, OptionalDouble mm, DoubleConsumer change) {
        if (mm.isEmpty()) {
            return Optional.empty();
        }
        String shown = Choices.number(Math.rint(mm.getAsDouble() * 100) / 100);
        TextField field = new TextField();
        field.setId(prefix + "-" + part + "-" + place);
        field.setPrefWidth(NUMBER_PX);
        field.setTooltip(new Tooltip(tip));
        field.setAccessibleText(tip);
        fields.typed(field, text -> {
                    OptionalDouble typed = TypedNumber.of(text);
                    if (typed.isPresent() && typed.getAsDouble() >= 0) {
                        change.accept(typed.getAsDouble());
                    } else {
                        field.setText(shown);
                    }
                })
                .show(shown);
        return Optional.of(field);
    }
}
