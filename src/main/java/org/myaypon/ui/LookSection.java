package org.myaypon.ui;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.myaypon.project.MapDocument;
import org.myaypon.project.MapDocument.LabelText;
import org.myaypon.project.MapDocument.Language;
import org.myaypon.project.ProgramFolders;
import org.myaypon.style.PaletteShelf;

/** The colours of the areas, and what stands in them. */
final class LookSection implements InspectorSection {

    private final ComboBox<String> palette = new ComboBox<>();
    private final CheckBox reversed = new CheckBox();
    private final CheckBox labels = new CheckBox();
    private final ComboBox<LabelText> text = new ComboBox<>();
    private final ComboBox<Language> language = new ComboBox<>();
    private final Node colors;
    private final Node node;

    LookSection(Fields fields, InspectorModel model) {
        palette.getItems().add("");
        PaletteShelf shelf = ProgramFolders.ofThisStart().paletteShelf();
        palette.getItems().addAll(shelf.names());
        palette.setCellFactory(list -> new PaletteCell(shelf));
        palette.setButtonCell(new PaletteCell(shelf));
        palette.setVisibleRowCount(14);
        text.getItems().setAll(LabelText.values());
        text.setConverter(Choices.words(Choices::labelText));
        language.getItems().setAll(Language.values());
        language.setConverter(Choices.words(Choices::language));
        fields.heed(palette, model::setPalette);
        fields.heed(reversed, model::setReversed);
        fields.heed(labels, model::setLabels);
        fields.heed(text, model::setLabelText);
        fields.heed(language, model::setLanguage);
        colors = Fields.section(
                Fields.head("Colours", Setting.REVERSED, reversed), fields.box(Setting.PALETTE, palette));
        node = new VBox(
                16,
                colors,
                Fields.section(
                        Fields.head("Labels", Setting.LABELS, labels),
                        fields.box(Setting.LABEL_TEXT, text),
                        fields.box(Setting.LANGUAGE, language)));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(MapDocument map) {
        Fields.shown(colors, !MeasureModel.crosses(map));
        palette.setValue(map.colors().palette());
        reversed.setSelected(map.colors().reversed());
        labels.setSelected(map.labels().shown());
        text.setValue(map.labels().text());
        text.setDisable(!map.labels().shown());
        language.setValue(map.labels().language());
        language.setDisable(!map.labels().shown() || map.labels().text() == LabelText.VALUES);
    }
}
