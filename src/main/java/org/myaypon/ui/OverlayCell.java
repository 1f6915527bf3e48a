package org.myaypon.ui;

import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import org.myaypon.project.Overlay;
import org.myaypon.project.UpperLayer;

/** A layer over the areas: its title, or what it shows. */
final class OverlayCell extends ListCell<UpperLayer> {

    OverlayCell() {
        setPrefWidth(0);
        BurmeseText.follow(this, textProperty());
    }

    @Override
    protected void updateItem(UpperLayer layer, boolean empty) {
        super.updateItem(layer, empty);
        boolean blank = empty || layer == null;
        setText(blank ? "" : layer.name());
        setTooltip(
                blank
                        ? null
                        : new Tooltip(
                                layer instanceof Overlay overlay
                                        ? overlay.file().toString()
                                        : layer.name()));
    }
}
