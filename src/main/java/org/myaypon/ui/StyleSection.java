package org.myaypon.ui;

import atlantafx.base.theme.Styles;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.myaypon.project.MapDocument;

/** What draws the areas: classes and colours, or a style file, whose rules can be changed here. */
final class StyleSection implements InspectorSection {

    private final StyleChoice choice;
    private final StylesModel styles;
    private final StyleFileModel file;
    private final StyleEditor editor;
    private final Button save;
    private final Node node;

    /**
     * The section.
     *
     * @param save writes the choropleth as a style
     */
    StyleSection(Fields fields, InspectorModel model, StylesModel styles, StyleFileModel file, Runnable save) {
        this.styles = styles;
        this.file = file;
        choice = new StyleChoice(fields, styles, "style-choose", "Classes and colours", model::setStyle);
        editor = new StyleEditor("style", fields, file);
        this.save = Buttons.of(
                "style-save",
                Feather.SAVE,
                "Save as SLD…",
                "Write classes and colours as a style file, for QGIS, GeoServer or another map",
                save);
        this.save.getStyleClass().add(Styles.SMALL);
        node = Fields.section("Style", fields.box(Setting.STYLE, choice), editor, new HBox(this.save));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(MapDocument map) {
        choice.show(map.style().orElse(""));
        Fields.shown(save.getParent(), map.style().isEmpty());
        Fields.shown(editor, map.style().isPresent());
        file.show(map.style().flatMap(styles::file));
    }
}
