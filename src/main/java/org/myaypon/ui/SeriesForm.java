package org.myaypon.ui;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.myaypon.indicator.AreaLevel;
import org.myaypon.project.MapDocument;

/** What is asked of a series, on the right side of the window, and how far it is. */
final class SeriesForm extends ScrollPane {

    private final SeriesModel model;
    private final SeriesChoice choice;
    private final SessionModel session;

    /**
     * A form.
     *
     * @param ask asks for a folder
     */
    SeriesForm(SeriesDesk desk, SessionModel session, Function<Wanted, Optional<Path>> ask) {
        this.model = desk.series();
        this.choice = model.choice();
        this.session = session;
        setId("series-form");
        getStyleClass().add("inspector");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        VBox all = new VBox(
                16, head(desk), areas(desk.wall()), files(ask), new SeriesRunPane(model, session, this::requestFocus));
        all.getStyleClass().add("inspector-content");
        setContent(all);
        InSight.keep(this);
    }

    private static Node head(SeriesDesk desk) {
        Label title = new Label("Series");
        title.getStyleClass().addAll(Styles.TITLE_4);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button close = Buttons.ofIcon("series-close", Feather.X, "Back to the map", desk::showMap);
        close.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        HBox row = new HBox(8, title, space, close);
        row.setAlignment(Pos.CENTER_LEFT);
        Label told = muted("A sheet for each area of the map, each as it will be printed.");
        return new VBox(4, row, told);
    }

    private Node areas(WallModel wall) {
        ComboBox<Optional<AreaLevel>> by = box(
                "series-by",
                List.of(
                        Optional.empty(),
                        Optional.of(AreaLevel.TOWNSHIP),
                        Optional.of(AreaLevel.DISTRICT),
                        Optional.of(AreaLevel.STATE)),
                level -> level.map(some -> "Each " + some.singular()).orElse("Each area of the map"),
                choice.by());
        ComboBox<Optional<MapDocument.Language>> language = box(
                "series-language",
                List.of(
                        Optional.empty(),
                        Optional.of(MapDocument.Language.EN),
                        Optional.of(MapDocument.Language.MY),
                        Optional.of(MapDocument.Language.BOTH)),
                SeriesForm::language,
                choice.language());
        Node readers = readers();
        return new VBox(
                8,
                field("A sheet for", by),
                typed("series-only", "Only these", "All; else like Kachin, MMR015001", choice.only()),
                error("series-only-error", wall.misnamedProperty()),
                typed("series-where", "Only where", "All; else like value > 5", choice.where()),
                field("Language", language),
                readers);
    }

    /** Whom the sheets are for, where the map has something that is not for everybody. */
    private Node readers() {
        ComboBox<Readers> box = box("series-readers", List.of(Readers.values()), Readers::words, choice.readers());
        Node field = field("Whom the sheets are for", box);
        Fields.shown(field, model.isShared());
        session.openProperty().addListener((property, before, now) -> Fields.shown(field, model.isShared()));
        return field;
    }

    private static String language(Optional<MapDocument.Language> language) {
        return language.map(some -> switch (some) {
                    case EN -> "English";
                    case MY -> "Burmese";
                    case BOTH -> "English and Burmese";
                })
                .orElse("As the map");
    }

    private Node files(Function<Wanted, Optional<Path>> ask) {
        CheckBox separate = new CheckBox("A PDF for each area");
        separate.setId("series-separate");
        separate.selectedProperty().bindBidirectional(choice.separate());
        CheckBox combined = new CheckBox("One PDF of all, with bookmarks");
        combined.setId("series-combined");
        combined.selectedProperty().bindBidirectional(choice.combined());
        CheckBox force = new CheckBox(SeriesWords.FORCE);
        force.setId("series-force");
        force.selectedProperty().bindBidirectional(choice.force());
        FileField folder =
                new FileField("series-folder", Wanted.SHEETS.question(), "No folder yet", () -> choice.choose(ask));
        choice.folder().addListener((property, before, now) -> folder.show(now));
        return new VBox(8, separate, combined, Fields.name(Wanted.SHEETS.label(), folder), folder, force);
    }

    private Node typed(String id, String name, String prompt, StringProperty text) {
        TextField field = Fields.prompting(prompt);
        field.setId(id);
        TypedText typed = TypedText.in(field, text::set, session::undo, session::redo);
        text.addListener((property, before, now) -> typed.show(now));
        return field(name, field);
    }

    private static <T> ComboBox<T> box(
            String id, List<T> choices, Function<T, String> words, ObjectProperty<T> chosen) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.getItems().setAll(choices);
        box.setConverter(Choices.words(words));
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().bindBidirectional(chosen);
        return box;
    }

    private static Node field(String name, Region field) {
        field.setMaxWidth(Double.MAX_VALUE);
        field.setAccessibleText(name);
        return new VBox(4, Fields.name(name, field), field);
    }

    private static Node error(String id, ObservableStringValue text) {
        Label error = new Label();
        error.setId(id);
        error.setWrapText(true);
        error.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.DANGER, "setting-error");
        error.textProperty().bind(text);
        whereFilled(error);
        return error;
    }

    static Label muted(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        return label;
    }

    static void whereFilled(Label label) {
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
    }
}
