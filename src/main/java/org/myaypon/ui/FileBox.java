package org.myaypon.ui;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableMap;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A file that is wanted: its name once it is chosen, the button that asks for it, and what is wrong with it right below. */
final class FileBox extends VBox {

    private final FileField file;
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
        file = new FileField(id, wanted.question(), "Not chosen yet", choose);
        name.setLabelFor(file);
        error.setId(id + "-error");
        error.setWrapText(true);
        error.setMinHeight(USE_PREF_SIZE);
        error.getStyleClass().addAll(Styles.TEXT_SMALL, "setting-error");
        getChildren().addAll(name, file, error);
        files.addListener(
                (MapChangeListener<Wanted, Path>) change -> file.show(Optional.ofNullable(files.get(wanted))));
        errors.addListener((MapChangeListener<Wanted, String>) change -> tell(errors.getOrDefault(wanted, "")));
        tell("");
    }

    private void tell(String reason) {
        error.setText(reason);
        error.setVisible(!reason.isEmpty());
        error.setManaged(!reason.isEmpty());
    }
}
