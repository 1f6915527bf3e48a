package org.myaypon.ui;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;

/** What stands in an empty list, once there is a map. */
final class Placeholders {

    private Placeholders() {}

    static Label of(ReportModel report, String text) {
        Label nothing = new Label();
        nothing.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        nothing.textProperty()
                .bind(Bindings.createStringBinding(() -> report.speaks() ? text : "", report.sentenceProperty()));
        return nothing;
    }
}
