package org.myaypon.ui;

import atlantafx.base.theme.Styles;
import java.util.OptionalDouble;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.myaypon.project.LabelRules;
import org.myaypon.project.LabelRules.Priority;
import org.myaypon.project.Labels;
import org.myaypon.project.MapDocument;
import org.myaypon.project.MapDocument.LabelText;
import org.myaypon.project.MapDocument.Language;

/** What stands in the areas, and how it finds its place. */
final class LabelsSection implements InspectorSection {

    private static final double HALF_PX = 136;

    private final CheckBox labels = new CheckBox();
    private final ComboBox<LabelText> text = new ComboBox<>();
    private final ComboBox<Language> language = new ComboBox<>();
    private final ComboBox<Priority> priority = new ComboBox<>();
    private final CheckBox leaders = new CheckBox();
    private final TypedText size;
    private final TypedText smallest;
    private final VBox rules;
    private final Node node;

    LabelsSection(Fields fields, LabelsModel model) {
        TextField sizeField = new TextField();
        sizeField.setPromptText("As fits the sheet");
        TextField smallestField = new TextField();
        smallestField.setPromptText("The same");
        size = fields.typed(sizeField, model::setSize);
        smallest = fields.typed(smallestField, model::setSmallest);
        text.getItems().setAll(LabelText.values());
        text.setConverter(Choices.words(Choices::labelText));
        language.getItems().setAll(Language.values());
        language.setConverter(Choices.words(Choices::language));
        priority.getItems().setAll(Priority.values());
        priority.setConverter(Choices.words(Choices::priority));
        fields.heed(labels, model::setShown);
        fields.heed(text, model::setText);
        fields.heed(language, model::setLanguage);
        fields.heed(priority, model::setPriority);
        fields.heed(leaders, model::setLeaders);
        Label leftOut = new Label();
        leftOut.setId("labels-left-out");
        leftOut.setWrapText(true);
        leftOut.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        leftOut.textProperty().bind(model.leftOutProperty());
        leftOut.visibleProperty().bind(model.leftOutProperty().isNotEmpty());
        leftOut.managedProperty().bind(leftOut.visibleProperty());
        rules = new VBox(
                8,
                Fields.row(
                        fields.box(Setting.LABEL_SIZE, sizeField),
                        fields.box(Setting.LABEL_SMALLEST, smallestField),
                        HALF_PX),
                fields.box(Setting.LABEL_PRIORITY, priority),
                Fields.check(Setting.LABEL_LEADERS, leaders));
        node = Fields.section(
                Fields.head("Labels", Setting.LABELS, labels),
                fields.box(Setting.LABEL_TEXT, text),
                fields.box(Setting.LANGUAGE, language),
                rules,
                leftOut);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(MapDocument map) {
        Labels shown = map.labels();
        labels.setSelected(shown.shown());
        text.setValue(shown.text());
        text.setDisable(!shown.shown());
        language.setValue(shown.language());
        language.setDisable(!shown.shown() || shown.text() == LabelText.VALUES);
        LabelRules places = shown.rules();
        rules.setDisable(!shown.shown());
        size.show(points(places.sizePt()));
        smallest.show(points(places.smallestPt()));
        priority.setValue(places.priority());
        leaders.setSelected(places.leaders());
    }

    private static String points(OptionalDouble points) {
        return points.isPresent() ? Choices.number(points.getAsDouble()) : "";
    }
}
