package org.myaypon.ui;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableMap;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A file that is wanted: its name once it is chosen, the button that asks for it, and what is wrong with it right below. */
final class FileBox extends VBox {

    private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");

    private final Label file = new Label();
    private final Label error = new Label();

    /**
     * The box of one of several files.
     *
     * @param choose asks for the file
     */
    FileBox(Wanted wanted, ObservableMap<Wanted, Path> files, ObservableMap<Wanted, String> errors, Runnable choose) {
        super(4);
        String id = "file-" + wanted.name().toLowerCase(Locale.ROOT);
        Label name = new Label(wanted.label());
        name.getStyleClass().addAll(Styles.TEXT_SMALL, "setting-name");
        Button button = Buttons.of(id + "-choose", Feather.FOLDER, "Choose…", wanted.question(), choose);
        button.setMinWidth(USE_PREF_SIZE);
        name.setLabelFor(button);
        file.setId(id);
        file.setMaxWidth(Double.MAX_VALUE);
        file.getStyleClass().add("file-name");
        HBox.setHgrow(file, Priority.ALWAYS);
        BurmeseText.follow(file, file.textProperty());
        error.setId(id + "-error");
        error.setWrapText(true);
        error.setMinHeight(USE_PREF_SIZE);
        error.getStyleClass().addAll(Styles.TEXT_SMALL, "setting-error");
        HBox row = new HBox(8, file, button);
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(name, row, error);
        files.addListener((MapChangeListener<Wanted, Path>) change -> show(Optional.ofNullable(files.get(wanted))));
        errors.addListener((MapChangeListener<Wanted, String>) change -> tell(errors.getOrDefault(wanted, "")));
        show(Optional.empty());
        tell("");
    }

    private void show(Optional<Path> chosen) {
        file.setText(chosen.map(path -> path.getFileName().toString()).orElse("Not chosen yet"));
        file.setTooltip(chosen.map(path -> new Tooltip(path.toString())).orElse(null));
        file.pseudoClassStateChanged(NOTHING, chosen.isEmpty());
    }

    private void tell(String reason) {
        error.setText(reason);
        error.setVisible(!reason.isEmpty());
        error.setManaged(!reason.isEmpty());
    }
}
