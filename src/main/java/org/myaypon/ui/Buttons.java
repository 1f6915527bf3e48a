package org.myaypon.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Buttons that look and speak alike: an icon, a text beside it where there is room, and a tip with the keys. */
final class Buttons {

    private Buttons() {}

    static Button of(String id, Feather icon, String text, String tip, Runnable action) {
        Button button = new Button(text, new FontIcon(icon));
        button.setId(id);
        button.setTooltip(new Tooltip(tip));
        button.setAccessibleText(tip);
        button.setMnemonicParsing(false);
        button.setOnAction(event -> action.run());
        return button;
    }

    static Button ofIcon(String id, Feather icon, String tip, Runnable action) {
        Button button = of(id, icon, "", tip, action);
        button.getStyleClass().add("icon-only");
        return button;
    }
}
