package org.myaypon.ui;

import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.myaypon.style.Palette;
import org.myaypon.style.PaletteShelf;
import org.myaypon.style.Palettes;

/** A palette's name with its colours before it; before no name those of the palettes that the program would choose. */
final class PaletteCell extends ListCell<String> {

    private static final int COLORS = 7;

    /** Of each of two palettes, so that both take no more room than one. */
    private static final int FEW = 3;

    private static final double GAP_PX = 12;
    private static final double WIDTH_PX = 12;
    private static final double HEIGHT_PX = 14;

    private final PaletteShelf shelf;

    /** A cell for the palettes of a shelf. */
    PaletteCell(PaletteShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    protected void updateItem(String name, boolean empty) {
        super.updateItem(name, empty);
        if (empty || name == null) {
            setText("");
            setGraphic(null);
        } else if (name.isEmpty()) {
            setText("Chosen for the values");
            setGraphic(new HBox(GAP_PX, swatches(Palettes.forNumbers(), FEW), swatches(Palettes.forKinds(), FEW)));
        } else {
            setText(name);
            setGraphic(
                    shelf.find(name).map(palette -> swatches(palette, COLORS)).orElse(null));
        }
    }

    private static HBox swatches(Palette palette, int count) {
        HBox row = new HBox();
        for (java.awt.Color color : palette.colors(count)) {
            row.getChildren()
                    .add(new Rectangle(
                            WIDTH_PX, HEIGHT_PX, Color.rgb(color.getRed(), color.getGreen(), color.getBlue())));
        }
        return row;
    }
}
