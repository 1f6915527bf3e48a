package org.myaypon.ui;

import atlantafx.base.theme.Styles;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.kordamp.ikonli.feather.Feather;
import org.myaypon.project.MapDocument;
import org.myaypon.project.Revision;

/** The numbers and the version of an emergency's sheet, and what it changes. */
final class RevisionSection implements InspectorSection {

    private final TypedText number;
    private final TypedText event;
    private final TypedText glide;
    private final TypedText version;
    private final CheckBox outlined = new CheckBox();
    private final Node node;

    RevisionSection(Fields fields, RevisionModel model) {
        TextField numberField = Fields.prompting("None; else like MIMU1958");
        TextField eventField = Fields.prompting("None; else the emergency's name");
        TextField glideField = Fields.prompting("None; else like FL-2024-000167-MMR");
        TextField versionField = Fields.prompting("None; else 1, 2, 3 …");
        number = fields.typed(numberField, model::setNumber);
        event = fields.typed(eventField, model::setEvent);
        glide = fields.typed(glideField, model::setGlide);
        version = fields.typed(versionField, model::setVersion);
        fields.heed(outlined, model::setOutlined);
        Button next = Buttons.of(
                "new-version",
                Feather.COPY,
                "New version…",
                "Keep what the map shows now as its last version, and choose the new data",
                model::newVersion);
        Label changes = new Label();
        changes.setId("version-changes");
        changes.setWrapText(true);
        changes.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        changes.textProperty().bind(model.changesProperty());
        changes.visibleProperty().bind(changes.textProperty().isNotEmpty());
        changes.managedProperty().bind(changes.visibleProperty());
        node = Fields.section(
                "Revision",
                fields.box(Setting.EVENT, eventField),
                fields.box(Setting.GLIDE, glideField),
                fields.box(Setting.NUMBER, numberField),
                fields.box(Setting.VERSION, versionField),
                changes,
                Fields.check(Setting.OUTLINED, outlined),
                next);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(MapDocument map) {
        Revision revision = map.revision();
        number.show(revision.number());
        event.show(revision.event());
        glide.show(revision.glide());
        version.show(
                revision.version().isPresent()
                        ? Integer.toString(revision.version().getAsInt())
                        : "");
        outlined.setSelected(revision.outlined());
    }
}
