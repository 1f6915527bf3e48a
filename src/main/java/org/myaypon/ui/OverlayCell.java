package org.myaypon.ui;

import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import org.myaypon.project.Overlay;

/** A layer over the areas: its title, or its file. */
final class OverlayCell extends ListCell<Overlay> {

    OverlayCell() {
        setPrefWidth(0);
        BurmeseText.follow(this, textProperty());
    }

    @Override
    protected void updateItem(Overlay overlay, boolean empty) {
        super.updateItem(overlay, empty);
        boolean blank = empty || overlay == null;
        setText(
                blank
                        ? ""
                        : overlay.title()
                                .orElseGet(() -> overlay.file().getFileName().toString()));
        setTooltip(blank ? null : new Tooltip(overlay.file().toString()));
    }
}
