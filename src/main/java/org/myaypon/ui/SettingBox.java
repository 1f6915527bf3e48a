package org.myaypon.ui;

import atlantafx.base.theme.Styles;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableMap;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A setting's name, its field, and, when something is wrong with it, the reason right below. */
final class SettingBox extends VBox {

    private final Label error = new Label();

    SettingBox(Setting setting, Region field, ObservableMap<Setting, String> errors) {
        super(4);
        field.setId(setting.id());
        field.setAccessibleText(setting.label());
        field.setMaxWidth(Double.MAX_VALUE);
        Label name = new Label(setting.label());
        name.setLabelFor(field);
        name.getStyleClass().addAll(Styles.TEXT_SMALL, "setting-name");
        error.setId(setting.id() + "-error");
        error.setWrapText(true);
        error.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.DANGER, "setting-error");
        getChildren().addAll(name, field, error);
        errors.addListener((MapChangeListener<Setting, String>) change -> {
            if (change.getKey() == setting) {
                tell(field, errors.getOrDefault(setting, ""));
            }
        });
        tell(field, "");
    }

    private void tell(Region field, String reason) {
        error.setText(reason);
        error.setVisible(!reason.isEmpty());
        error.setManaged(!reason.isEmpty());
        field.pseudoClassStateChanged(Styles.STATE_DANGER, !reason.isEmpty());
        field.setAccessibleHelp(reason.isEmpty() ? null : reason);
    }
}
