package org.myaypon.ui;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.myaypon.classify.Classing;
import org.myaypon.project.MapDocument;
import org.myaypon.project.MapDocument.Language;
import org.myaypon.style.Palettes;

/** The settings of the map, on the right side of the window; each change is drawn at once. */
final class InspectorView extends ScrollPane {

    private static final int FEWEST = 2;
    private static final int MOST = 9;
    private static final double CLASSES_WIDTH = 88;

    private final InspectorModel model;
    private final TextField title = new TextField();
    private final TextField subtitle = new TextField();
    private final TextArea sources = new TextArea();
    private final ComboBox<String> value = new ComboBox<>();
    private final ComboBox<String> method = new ComboBox<>();
    private final Spinner<Integer> classes = new Spinner<>(FEWEST, MOST, 5);
    private final TextField breaks = new TextField();
    private final ComboBox<String> palette = new ComboBox<>();
    private final CheckBox reversed = new CheckBox();
    private final CheckBox labels = new CheckBox();
    private final ComboBox<Language> language = new ComboBox<>();
    private final ComboBox<String> template = new ComboBox<>();
    private final TypedText typedTitle;
    private final TypedText typedSubtitle;
    private final TypedText typedSources;
    private final TypedText typedBreaks;
    private final SettingBox classesBox;
    private final SettingBox breaksBox;
    private boolean showing;

    InspectorView(InspectorModel model) {
        this.model = model;
        setId("inspector");
        getStyleClass().add("inspector");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        typedTitle = typed(title, model::setTitle);
        typedSubtitle = typed(subtitle, model::setSubtitle);
        typedSources = typed(sources, model::setSources);
        typedBreaks = typed(breaks, model::setBreaks);
        value.setEditable(true);
        BurmeseText.follow(value, value.getEditor().textProperty());
        classesBox = new SettingBox(Setting.CLASSES, classes, model.errors());
        breaksBox = new SettingBox(Setting.BREAKS, breaks, model.errors());
        fillChoices();
        hear();
        setContent(content());
        InSight.keep(this);
        shown(breaksBox, false);
        model.documentProperty().addListener((property, before, now) -> show(now));
        show(Optional.empty());
    }

    private TypedText typed(TextInputControl field, Consumer<String> commit) {
        return TypedText.in(field, commit, model::undo, model::redo);
    }

    private Node content() {
        sources.setWrapText(true);
        sources.setPrefRowCount(2);
        SettingBox methodBox = box(Setting.METHOD, method);
        HBox.setHgrow(methodBox, Priority.ALWAYS);
        classesBox.setMinWidth(CLASSES_WIDTH);
        classesBox.setPrefWidth(CLASSES_WIDTH);
        VBox all = new VBox(
                16,
                section(
                        "Words",
                        box(Setting.TITLE, title),
                        box(Setting.SUBTITLE, subtitle),
                        box(Setting.SOURCES, sources)),
                section("Values", box(Setting.VALUE, value), new HBox(8, methodBox, classesBox), breaksBox),
                section(head("Colours", Setting.REVERSED, reversed), box(Setting.PALETTE, palette)),
                section(head("Names", Setting.LABELS, labels), box(Setting.LANGUAGE, language)),
                section("Page", box(Setting.TEMPLATE, template)));
        all.getStyleClass().add("inspector-content");
        return all;
    }

    private SettingBox box(Setting setting, Control field) {
        return new SettingBox(setting, field, model.errors());
    }

    private static Node section(String name, Node... fields) {
        return section(sectionName(name), fields);
    }

    private static Node section(Node head, Node... fields) {
        VBox box = new VBox(8, head);
        box.getChildren().addAll(fields);
        return box;
    }

    /** A section's name with its one switch at the end of the line. */
    private static Node head(String name, Setting setting, CheckBox field) {
        field.setId(setting.id());
        field.setText(setting.label());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return new HBox(8, sectionName(name), space, field);
    }

    private static Label sectionName(String name) {
        Label label = new Label(name);
        label.getStyleClass().addAll(Styles.TEXT_BOLD, "section-name");
        return label;
    }

    private void fillChoices() {
        value.setItems(model.values());
        value.setPromptText("A column, distinct(…) or count()");
        method.getItems().setAll(Classing.methods());
        method.setConverter(Choices.words(Choices::method));
        palette.getItems().add("");
        palette.getItems().addAll(Palettes.names());
        palette.setCellFactory(list -> new PaletteCell());
        palette.setButtonCell(new PaletteCell());
        palette.setVisibleRowCount(14);
        language.getItems().setAll(Language.values());
        language.setConverter(Choices.words(Choices::language));
        template.setItems(model.templates());
        template.setConverter(Choices.words(Choices::template));
        breaks.setPromptText("0, 10, 50, 200");
        classes.setEditable(true);
        title.setPromptText("What the map says");
        subtitle.setPromptText("What is shown, of when");
        sources.setPromptText("Where the data come from, with dates");
    }

    /** A choice counts when it is made by the user, not when the document's own is shown. */
    private void hear() {
        value.setOnAction(event -> unlessShowing(() -> {
            if (value.getValue() != null) {
                model.setValue(value.getValue());
            }
        }));
        method.setOnAction(event -> unlessShowing(() -> model.setMethod(method.getValue())));
        palette.setOnAction(event -> unlessShowing(() -> model.setPalette(palette.getValue())));
        language.setOnAction(event -> unlessShowing(() -> model.setLanguage(language.getValue())));
        template.setOnAction(event -> unlessShowing(() -> {
            if (template.getValue() != null) {
                model.setTemplate(template.getValue());
            }
        }));
        classes.valueProperty()
                .addListener((property, before, now) -> unlessShowing(() -> {
                    if (now != null) {
                        model.setClassCount(now);
                    }
                }));
        reversed.selectedProperty().addListener((property, before, now) -> unlessShowing(() -> model.setReversed(now)));
        labels.selectedProperty().addListener((property, before, now) -> unlessShowing(() -> model.setLabels(now)));
    }

    private void unlessShowing(Runnable change) {
        if (!showing) {
            change.run();
        }
    }

    private void show(Optional<MapDocument> document) {
        setDisable(document.isEmpty());
        showing = true;
        try {
            document.ifPresent(this::show);
        } finally {
            showing = false;
        }
    }

    private void show(MapDocument map) {
        typedTitle.show(map.heading().title());
        typedSubtitle.show(map.heading().subtitle());
        typedSources.show(map.heading().sources());
        value.setValue(map.value());
        value.getEditor().setText(map.value());
        method.setValue(map.classes().method());
        classes.getValueFactory().setValue(map.classes().count());
        typedBreaks.show(map.classes().breaks().stream().map(Choices::number).collect(Collectors.joining(", ")));
        boolean manual = map.classes().method().equals(InspectorModel.MANUAL);
        boolean counted = !manual && !map.classes().method().equals(InspectorModel.UNIQUE);
        shown(classesBox, counted);
        shown(breaksBox, manual);
        palette.setValue(map.colors().palette());
        reversed.setSelected(map.colors().reversed());
        labels.setSelected(map.labels().shown());
        language.setValue(map.labels().language());
        language.setDisable(!map.labels().shown());
        template.setValue(map.template());
    }

    private static void shown(Node node, boolean wanted) {
        node.setVisible(wanted);
        node.setManaged(wanted);
    }
}
