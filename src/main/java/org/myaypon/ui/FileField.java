package org.myaypon.ui;

import java.nio.file.Path;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** A file's name, and the button that asks for another. */
final class FileField extends HBox {

    private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");

    private final Label file = new Label();
    private final String none;

    /**
     * A field without a file.
     *
     * @param id of the label that names the file; the button has it with "-choose" behind it
     * @param question what the button asks
     * @param none what stands there without a file
     * @param choose asks for the file
     */
    FileField(String id, String question, String none, Runnable choose) {
        super(8);
        this.none = none;
        Button button = Buttons.of(id + "-choose", Feather.FOLDER, "Choose…", question, choose);
        button.setMinWidth(USE_PREF_SIZE);
        file.setId(id);
        file.setMaxWidth(Double.MAX_VALUE);
        file.getStyleClass().add("file-name");
        setHgrow(file, Priority.ALWAYS);
        BurmeseText.follow(file, file.textProperty());
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(file, button);
        show(Optional.empty());
    }

    void show(Optional<Path> chosen) {
        file.setText(chosen.map(path -> path.getFileName().toString()).orElse(none));
        file.setTooltip(chosen.map(path -> new Tooltip(path.toString())).orElse(null));
        file.pseudoClassStateChanged(NOTHING, chosen.isEmpty());
    }
}
