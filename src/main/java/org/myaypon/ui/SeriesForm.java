package org.myaypon.ui;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
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
        VBox all = new VBox(16, head(desk), areas(desk.wall()), files(ask), run());
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
        return new VBox(
                8,
                field("A sheet for", by),
                typed("series-only", "Only these", "All; else like Kachin, MMR015001", choice.only()),
                error("series-only-error", wall.unknownProperty()),
                typed("series-where", "Only where", "All; else like value > 5", choice.where()),
                field("Language", language));
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
        FileField folder =
                new FileField("series-folder", Wanted.SHEETS.question(), "No folder yet", () -> choice.choose(ask));
        choice.folder().addListener((property, before, now) -> folder.show(now));
        return new VBox(8, separate, combined, Fields.name(Wanted.SHEETS.label(), folder), folder);
    }

    private Node run() {
        Button make =
                Buttons.of("series-make", Feather.PLAY, "", "Make the sheets that are missing or have changed", () -> {
                    requestFocus();
                    model.start();
                });
        make.getStyleClass().add(Styles.ACCENT);
        make.setMaxWidth(Double.MAX_VALUE);
        make.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.unfinishedProperty().get()
                                ? "Go on"
                                : session.unsaved() ? "Save, and make the sheets" : "Make the sheets",
                        model.unfinishedProperty(),
                        session.openProperty()));
        BooleanBinding unable = Bindings.createBooleanBinding(
                () -> session.document().isEmpty() || !choice.missing().isEmpty(),
                session.openProperty(),
                choice.folder(),
                choice.separate(),
                choice.combined());
        make.disableProperty().bind(unable);
        Label missing = muted("");
        missing.setId("series-missing");
        missing.textProperty()
                .bind(Bindings.createStringBinding(
                        choice::missing, choice.folder(), choice.separate(), choice.combined()));
        whereFilled(missing);
        VBox idle = new VBox(8, make, missing);
        Fields.shown(idle, true);
        model.busyProperty().addListener((property, before, busy) -> Fields.shown(idle, !busy));
        return new VBox(12, idle, progress(), message());
    }

    private Node progress() {
        ProgressBar bar = new ProgressBar(0);
        bar.setId("series-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText("How many sheets are made");
        bar.progressProperty().bind(model.fractionProperty());
        Label text = new Label();
        text.setId("series-progress");
        text.setWrapText(true);
        text.getStyleClass().add(Styles.TEXT_SMALL);
        text.textProperty().bind(model.progressProperty());
        BurmeseText.follow(text, text.textProperty());
        Button cancel = Buttons.of("series-cancel", Feather.X, "Cancel", "Stop now; what is made stays", model::cancel);
        cancel.setMaxWidth(Double.MAX_VALUE);
        VBox running = new VBox(8, bar, text, cancel);
        running.setId("series-running");
        Fields.shown(running, false);
        model.busyProperty().addListener((property, before, busy) -> Fields.shown(running, busy));
        return running;
    }

    private Node message() {
        FontIcon icon = new FontIcon(Feather.INFO);
        Label text = new Label();
        text.setId("series-message");
        text.setWrapText(true);
        text.textProperty().bind(model.messageProperty());
        BurmeseText.follow(text, text.textProperty());
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox strip = new HBox(8, icon, text);
        strip.getStyleClass().addAll("message-strip", "series-told");
        model.messageProperty().addListener((property, before, now) -> Fields.shown(strip, !now.isEmpty()));
        model.failedProperty().addListener((property, before, bad) -> {
            strip.getStyleClass().remove("failure");
            if (bad) {
                strip.getStyleClass().add("failure");
            }
            icon.setIconCode(bad ? Feather.ALERT_TRIANGLE : Feather.INFO);
        });
        Fields.shown(strip, false);
        return strip;
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

    private static Label muted(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        return label;
    }

    private static void whereFilled(Label label) {
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
    }
}
