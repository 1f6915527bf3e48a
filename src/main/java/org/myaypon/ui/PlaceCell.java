package org.myaypon.ui;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** An area to choose, and beside it what speaks for it. */
final class PlaceCell extends ListCell<PlaceChoice> {

    private final Label name = new Label();
    private final Label more = new Label();
    private final HBox both = new HBox(8, name, more);

    PlaceCell() {
        setPrefWidth(0);
        both.setAlignment(Pos.CENTER_LEFT);
        name.setMinWidth(USE_PREF_SIZE);
        more.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        BurmeseText.follow(name, name.textProperty());
        BurmeseText.follow(more, more.textProperty());
    }

    @Override
    protected void updateItem(PlaceChoice place, boolean empty) {
        super.updateItem(place, empty);
        boolean blank = empty || place == null;
        setGraphic(blank ? null : both);
        setTooltip(blank || place.more().isEmpty() ? null : new Tooltip(place.label() + ": " + place.more()));
        setAccessibleText(blank ? "" : place.label() + " " + place.more());
        if (!blank) {
            name.setText(place.label());
            more.setText(place.more());
        }
    }
}
