package org.myaypon.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.myaypon.project.MapDocument;

/** The settings of the map, on the right side of the window; each change is drawn at once. */
final class InspectorView extends ScrollPane {

    private final Fields fields;
    private final List<InspectorSection> sections;

    /**
     * The settings.
     *
     * @param sections the parts of them, the uppermost first
     */
    InspectorView(InspectorModel model, Fields fields, List<InspectorSection> sections) {
        this.fields = fields;
        this.sections = List.copyOf(sections);
        setId("inspector");
        getStyleClass().add("inspector");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        VBox all = new VBox(16);
        sections.forEach(section -> all.getChildren().add(section.node()));
        all.getStyleClass().add("inspector-content");
        setContent(all);
        InSight.keep(this);
        model.documentProperty().addListener((property, before, now) -> show(now));
        show(Optional.empty());
    }

    private void show(Optional<MapDocument> document) {
        setDisable(document.isEmpty());
        document.ifPresent(map -> fields.show(() -> sections.forEach(section -> section.show(map))));
    }
}
