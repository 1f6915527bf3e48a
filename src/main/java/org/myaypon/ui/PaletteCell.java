package org.myaypon.ui;

import java.util.List;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.myaypon.style.Palettes;

/** A palette's name with its colours before it. */
final class PaletteCell extends ListCell<String> {

    private static final int COLORS = 7;
    private static final double WIDTH_PX = 12;
    private static final double HEIGHT_PX = 14;

    @Override
    protected void updateItem(String name, boolean empty) {
        super.updateItem(name, empty);
        if (empty || name == null) {
            setText("");
            setGraphic(null);
        } else if (name.isEmpty()) {
            setText("Chosen for the values");
            setGraphic(null);
        } else {
            setText(name);
            setGraphic(swatches(Palettes.named(name).colors(COLORS)));
        }
    }

    private static HBox swatches(List<java.awt.Color> colors) {
        HBox row = new HBox();
        for (java.awt.Color color : colors) {
            row.getChildren()
                    .add(new Rectangle(
                            WIDTH_PX, HEIGHT_PX, Color.rgb(color.getRed(), color.getGreen(), color.getBlue())));
        }
        return row;
    }
}
