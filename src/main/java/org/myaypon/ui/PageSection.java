package org.myaypon.ui;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import org.myaypon.project.MapDocument;

/** The sheet that the map stands on. */
final class PageSection implements InspectorSection {

    private final ComboBox<String> template = new ComboBox<>();
    private final Node node;

    PageSection(Fields fields, InspectorModel model, ChoicesModel choices) {
        fields.offer(template, choices.templates());
        template.setConverter(Choices.words(Choices::template));
        fields.heed(template, model::setTemplate);
        node = Fields.section("Page", fields.box(Setting.TEMPLATE, template));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(MapDocument map) {
        template.setValue(map.template());
    }
}
