package org.myaypon.ui;

import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import org.myaypon.project.Colors;
import org.myaypon.project.MapDocument;

/** The colours of the areas. */
final class ColorsSection implements InspectorSection {

    private static final int LINES = 14;

    private final ComboBox<String> palette = new ComboBox<>();
    private final CheckBox reversed = new CheckBox();
    private final CheckBox hatched = new CheckBox();
    private final OpacityField opacity;
    private final PalettesModel palettes;
    private final Node node;

    ColorsSection(Fields fields, InspectorModel model, PalettesModel palettes) {
        this.palettes = palettes;
        fields.offer(palette, palettes.names());
        palette.setCellFactory(list -> new PaletteCell(palettes, true));
        palette.setButtonCell(new PaletteCell(palettes, false));
        palette.setVisibleRowCount(LINES);
        palettes.classesProperty().addListener((Observable property) -> redraw());
        CheckBox grey = new CheckBox("Only those that a grey print tells apart");
        grey.setId("palettes-grey");
        grey.selectedProperty().bindBidirectional(palettes.onlyGreyProperty());
        opacity = new OpacityField(fields, Setting.OPACITY, Colors.LEAST_OPACITY, model::setOpacity);
        fields.heed(palette, model::setPalette);
        fields.heed(reversed, model::setReversed);
        fields.heed(hatched, model::setHatched);
        node = Fields.section(
                Fields.head("Colours", Setting.REVERSED, reversed),
                fields.box(Setting.PALETTE, palette),
                grey,
                new HBox(8, Fields.check(Setting.HATCHED, hatched)),
                fields.box(Setting.OPACITY, opacity));
    }

    private void redraw() {
        palette.setButtonCell(new PaletteCell(palettes, false));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(MapDocument map) {
        Fields.shown(node, !MeasureModel.crosses(map) && map.style().isEmpty());
        palette.setValue(PalettesModel.chosen(map));
        redraw();
        reversed.setSelected(map.colors().reversed());
        hatched.setSelected(map.colors().hatched());
        opacity.show(map.colors().opacity());
    }
}
