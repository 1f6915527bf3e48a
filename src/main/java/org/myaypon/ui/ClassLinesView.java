package org.myaypon.ui;

import atlantafx.base.theme.Styles;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.myaypon.ui.ClassLinesModel.ClassLine;

/** The classes on the map below each other: a colour to click on, the name, and how many areas there are. */
final class ClassLinesView extends VBox {

    private static final double SWATCH_WIDTH_PX = 24;
    private static final double SWATCH_HEIGHT_PX = 14;

    private final Fields fields;
    private final ClassLinesModel model;

    ClassLinesView(Fields fields, ClassLinesModel model) {
        super(2);
        this.fields = fields;
        this.model = model;
        getStyleClass().add("class-lines");
        model.lines().addListener((ListChangeListener<ClassLine>) change -> show());
        show();
    }

    private void show() {
        getChildren().setAll(model.lines().stream().map(this::line).toList());
    }

    private Node line(ClassLine line) {
        Region name = line.kind().isPresent() ? name(line) : new Label(line.label());
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label count = new Label(Integer.toString(line.count()));
        count.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        count.setMinWidth(USE_PREF_SIZE);
        count.setTooltip(new Tooltip(Choices.areas(line.count())));
        HBox row = new HBox(8, line.colored() ? picker(line) : swatch(line), name, count);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("class-line");
        return row;
    }

    private Node picker(ClassLine line) {
        ColorPicker picker = new ColorPicker(Paints.shown(line.color()));
        picker.setId("class-color-" + line.place());
        picker.getStyleClass().addAll("button", "class-color");
        picker.setTooltip(new Tooltip("Choose another colour"));
        picker.setAccessibleText("Colour of " + line.label());
        picker.setOnAction(event -> model.setColor(line, Paints.chosen(picker.getValue())));
        return picker;
    }

    private static Node swatch(ClassLine line) {
        Rectangle field = new Rectangle(SWATCH_WIDTH_PX, SWATCH_HEIGHT_PX, Paints.shown(line.color()));
        field.getStyleClass().add("swatch");
        HBox box = new HBox(field);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("class-swatch");
        return box;
    }

    private Region name(ClassLine line) {
        TextField field = new TextField();
        field.setId("class-name-" + line.place());
        field.setPromptText(line.label());
        field.getStyleClass().add("class-name");
        field.setAccessibleText("Name of " + line.label());
        fields.typed(field, text -> model.setName(line, text)).show(line.name());
        return field;
    }
}
