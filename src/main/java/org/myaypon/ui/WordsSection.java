package org.myaypon.ui;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.myaypon.project.MapDocument;

/** What the sheet says in words. */
final class WordsSection implements InspectorSection {

    private final TypedText title;
    private final TypedText subtitle;
    private final TypedText sources;
    private final Node node;

    WordsSection(Fields fields, InspectorModel model) {
        TextField titleField = new TextField();
        TextField subtitleField = new TextField();
        TextArea sourcesField = new TextArea();
        titleField.setPromptText("What the map says");
        subtitleField.setPromptText("What is shown, of when");
        sourcesField.setPromptText("Where the data come from, with dates");
        sourcesField.setWrapText(true);
        sourcesField.setPrefRowCount(3);
        title = fields.typed(titleField, model::setTitle);
        subtitle = fields.typed(subtitleField, model::setSubtitle);
        sources = fields.typed(sourcesField, model::setSources);
        node = Fields.section(
                "Words",
                fields.box(Setting.TITLE, titleField),
                fields.box(Setting.SUBTITLE, subtitleField),
                fields.box(Setting.SOURCES, sourcesField));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(MapDocument map) {
        title.show(map.heading().title());
        subtitle.show(map.heading().subtitle());
        sources.show(map.heading().sources());
    }
}
