package org.myaypon.ui;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What is said of two compared templates, below their sheets, and what can be done with the outcome. */
final class CompareFoot extends VBox {

    private final CompareModel model;
    private final Label sentences = new Label();

    /**
     * A foot without an outcome.
     *
     * @param ask asks for a folder
     */
    CompareFoot(CompareModel model, Function<Wanted, Optional<Path>> ask) {
        super(8);
        this.model = model;
        sentences.setId("compare-sentences");
        sentences.setWrapText(true);
        sentences.getStyleClass().add(Styles.TEXT_SMALL);
        sentences.managedProperty().bind(sentences.textProperty().isNotEmpty());
        HBox row = new HBox(8, message(), save(ask), accept());
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(sentences, row);
        setPadding(new Insets(8, 0, 0, 0));
    }

    /** Shows what is said of one of the compared sheets. */
    void show(List<String> said) {
        sentences.setText(String.join("\n", said));
    }

    private Label message() {
        Label message = new Label();
        message.setId("compare-message");
        message.setWrapText(true);
        message.textProperty().bind(model.messageProperty());
        message.getStyleClass().add(Styles.TEXT_BOLD);
        message.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(message, Priority.ALWAYS);
        return message;
    }

    private Button save(Function<Wanted, Optional<Path>> ask) {
        Button save = Buttons.of(
                "compare-save",
                Feather.SAVE,
                "Save report…",
                "Write the comparison as a page for any browser, with its pictures",
                () -> ask.apply(Wanted.REPORT).ifPresent(model::save));
        save.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.comparedProperty().get().isEmpty(), model.comparedProperty()));
        save.setMinWidth(USE_PREF_SIZE);
        return save;
    }

    private Button accept() {
        Button accept = Buttons.of(
                "compare-accept",
                Feather.CHECK,
                "Use the new template",
                "Give this map the new template; Undo takes it back",
                model::accept);
        accept.disableProperty().bind(model.acceptableProperty().not());
        accept.setMinWidth(USE_PREF_SIZE);
        return accept;
    }
}
