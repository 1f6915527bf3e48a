package org.myaypon.ui;

import atlantafx.base.theme.Styles;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The inspector's fields: what a user does in them counts, what is shown in them does not. */
final class Fields {

    private final InspectorModel model;
    private boolean showing;

    Fields(InspectorModel model) {
        this.model = model;
    }

    /** A field with its name, and beside it what is wrong. */
    SettingBox box(Setting setting, Region field) {
        return new SettingBox(setting, field, model.errors());
    }

    /** A field for text that counts once it is finished. */
    TypedText typed(TextInputControl field, Consumer<String> commit) {
        return TypedText.in(field, commit, model::undo, model::redo);
    }

    /** Offers choices that may become others, which changes nothing that is chosen or being typed. */
    <T> void offer(ComboBox<T> box, ObservableList<T> choices) {
        box.getItems().setAll(choices);
        choices.addListener((ListChangeListener<T>) change -> show(() -> {
            T chosen = box.getValue();
            String typed = box.getEditor().getText();
            box.getItems().setAll(choices);
            box.setValue(chosen);
            box.getEditor().setText(typed);
        }));
    }

    <T> void heed(ComboBoxBase<T> choices, Consumer<T> change) {
        choices.setOnAction(event -> {
            if (choices.getValue() != null) {
                unlessShowing(() -> change.accept(choices.getValue()));
            }
        });
    }

    void heed(CheckBox box, Consumer<Boolean> change) {
        box.selectedProperty().addListener((property, before, now) -> unlessShowing(() -> change.accept(now)));
    }

    void heed(Spinner<Integer> spinner, Consumer<Integer> change) {
        spinner.valueProperty().addListener((property, before, now) -> {
            if (now != null) {
                unlessShowing(() -> change.accept(now));
            }
        });
    }

    /** Fills fields, which counts as no change. */
    void show(Runnable fill) {
        boolean before = showing;
        showing = true;
        try {
            fill.run();
        } finally {
            showing = before;
        }
    }

    /** Makes a change, unless it comes of showing what is set. */
    void unlessShowing(Runnable change) {
        if (!showing) {
            change.run();
        }
    }

    /** A field that tells what may be written into it while it is empty. */
    static TextField prompting(String prompt) {
        TextField field = new TextField();
        field.setPromptText(prompt);
        return field;
    }

    /** The name that stands above a field. */
    static Label name(String words, Node field) {
        Label name = new Label(words);
        name.setLabelFor(field);
        name.getStyleClass().addAll(Styles.TEXT_SMALL, "setting-name");
        return name;
    }

    static Node section(String name, Node... fields) {
        return new Fold(name, sectionName(name), fields);
    }

    static Node section(HBox head, Node... fields) {
        return new Fold(((Label) head.getChildren().get(0)).getText(), head, fields);
    }

    /** A switch with its name beside it. */
    static CheckBox check(Setting setting, CheckBox field) {
        field.setId(setting.id());
        field.setText(setting.label());
        return field;
    }

    /** A section's name with its one switch at the end of the line. */
    static HBox head(String name, Setting setting, CheckBox field) {
        return head(name, check(setting, field));
    }

    /** A section's name with something at the end of the line. */
    static HBox head(String name, Node end) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(8, sectionName(name), space, end);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    /** Two fields on one line, the first of which takes the room that is left. */
    static Node row(SettingBox wide, SettingBox narrow, double narrowPx) {
        HBox.setHgrow(wide, Priority.ALWAYS);
        narrow.setMinWidth(narrowPx);
        narrow.setPrefWidth(narrowPx);
        narrow.setMaxWidth(narrowPx);
        return new HBox(8, wide, narrow);
    }

    /** Shows a node, or takes it away with its room. */
    static void shown(Node node, boolean wanted) {
        node.setVisible(wanted);
        node.setManaged(wanted);
    }

    private static Label sectionName(String name) {
        Label label = new Label(name);
        label.getStyleClass().addAll(Styles.TEXT_BOLD, "section-name");
        return label;
    }
}
