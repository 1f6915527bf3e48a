package org.myaypon.ui;

import atlantafx.base.theme.Styles;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** A box of the style files at hand, and a button for another one. */
final class StyleChoice extends HBox {

    private final ComboBox<String> box = new ComboBox<>();

    /**
     * A choice.
     *
     * @param id the button's id; the box has it with "-box" behind it
     * @param none how it reads that no style is chosen
     * @param change takes the style's name; an empty text for none
     */
    StyleChoice(Fields fields, StylesModel styles, String id, String none, Consumer<String> change) {
        super(4);
        box.setId(id + "-box");
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        fields.offer(box, styles.names());
        box.setConverter(Choices.words(name -> name.isEmpty() ? none : name));
        fields.heed(box, change);
        Button other = Buttons.ofIcon(id, Feather.FOLDER, "Choose another style file", () -> styles.ask()
                .ifPresent(change));
        other.getStyleClass().add(Styles.FLAT);
        getChildren().addAll(box, other);
    }

    /** Shows which style is chosen; counts as no change. */
    void show(String name) {
        box.setValue(name);
    }
}
