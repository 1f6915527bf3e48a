package org.myaypon.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Styles;
import javafx.application.Application;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Turns the window dark, and light again; the sheet stays as it prints. */
final class ThemeSwitch extends ToggleButton {

    private static final String DARK = "dark";

    ThemeSwitch() {
        super("", new FontIcon(Feather.MOON));
        setId("theme");
        setAccessibleText("Dark window");
        setTooltip(new Tooltip("Dark window"));
        getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        selectedProperty().addListener((property, before, dark) -> wear(dark));
    }

    /** What every window begins with. */
    static void begin() {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    }

    private void wear(boolean dark) {
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        getScene().getRoot().getStyleClass().remove(DARK);
        if (dark) {
            getScene().getRoot().getStyleClass().add(DARK);
        }
    }
}
