package org.myaypon.ui;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/** A cell with text that can be read whole in a tip when there is no room for it. */
final class TextCell<T> extends TableCell<T, String> {

    TextCell() {
        BurmeseText.follow(this, textProperty());
    }

    @Override
    protected void updateItem(String text, boolean empty) {
        super.updateItem(text, empty);
        boolean blank = empty || text == null || text.isEmpty();
        setText(blank ? "" : text);
        setTooltip(blank ? null : new Tooltip(text));
    }
}
