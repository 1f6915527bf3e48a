package org.myaypon.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import org.kordamp.ikonli.feather.Feather;
import org.myaypon.project.MapDocument;

/** The sheet that the map stands on. */
final class PageSection implements InspectorSection {

    private final ComboBox<String> template = new ComboBox<>();
    private final Node node;

    /**
     * The sheet in the inspector.
     *
     * @param compare begins to compare templates
     */
    PageSection(Fields fields, InspectorModel model, ChoicesModel choices, Runnable compare) {
        fields.offer(template, choices.templates());
        template.setConverter(Choices.words(Choices::template));
        fields.heed(template, model::setTemplate);
        node = Fields.section("Page", fields.box(Setting.TEMPLATE, template), button(compare));
    }

    private static Button button(Runnable compare) {
        return Buttons.of(
                "compare-templates",
                Feather.COLUMNS,
                "Compare templates…",
                "See what another template would change, before the map takes it",
                compare);
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
