package org.myaypon.ui;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.myaypon.indicator.Decision;

/** Where the user decides about rows: what they may mean, any other area, and what else can become of them. */
final class DecideView extends StackPane {

    private static final double TWO_LINES_PX = 34;

    private final DecideModel model;
    private final Label title = new Label();
    private final Label told = new Label();
    private final TextField search = new TextField();
    private final Label error = new Label();
    private final ListView<PlaceChoice> places = new ListView<>();
    private final TextField why = new TextField();
    private final TypedText typedWhy;
    private final Button put;
    private final Button share;
    private final Button takeBack;
    private final VBox form;
    private final Label nothing = new Label("Choose rows to decide where they belong");

    DecideView(DoctorModel doctor, DecideModel model, Runnable undo, Runnable redo) {
        this.model = model;
        setId("decide");
        getStyleClass().add("decide");
        typedWhy = TypedText.in(why, model::explain, undo, redo);
        put = Buttons.of("decide-put", Feather.CHECK, "Put here", "Put the rows to this area (Enter)", this::put);
        put.getStyleClass().addAll(Styles.BUTTON_OUTLINED, Styles.ACCENT);
        share = Buttons.of(
                "decide-share",
                Feather.SHARE_2,
                "Share out",
                "Share the counts of these rows out in equal parts among the areas that are suggested",
                () -> model.shareOut(why.getText()));
        takeBack = Buttons.of(
                "decide-back", Feather.CORNER_UP_LEFT, "Take back", "Take this decision back", model::takeBack);
        form = new VBox(8, heading(), search(), places(), why(), buttons());
        nothing.getStyleClass().add(Styles.TEXT_MUTED);
        nothing.setWrapText(true);
        getChildren().addAll(nothing, form);
        doctor.caseProperty().addListener((property, before, now) -> show(now));
        show(Optional.empty());
    }

    /** Enters the field in which areas are sought. */
    void enter() {
        search.requestFocus();
    }

    private Node heading() {
        title.setId("decide-title");
        title.getStyleClass().add(Styles.TEXT_BOLD);
        told.setId("decide-told");
        told.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        Tooltip whole = new Tooltip();
        whole.setWrapText(true);
        whole.setMaxWidth(480);
        whole.textProperty().bind(told.textProperty());
        told.setTooltip(whole);
        told.setWrapText(true);
        told.setMinHeight(TWO_LINES_PX);
        told.setMaxHeight(TWO_LINES_PX);
        told.setAlignment(Pos.TOP_LEFT);
        BurmeseText.follow(title, title.textProperty());
        BurmeseText.follow(told, told.textProperty());
        VBox texts = new VBox(title, told);
        HBox.setHgrow(texts, Priority.ALWAYS);
        takeBack.getStyleClass().add(Styles.SMALL);
        takeBack.setMinWidth(USE_PREF_SIZE);
        return new HBox(8, texts, takeBack);
    }

    private Node search() {
        search.setId("decide-search");
        search.setPromptText("Any other area: a name or P-code");
        search.setAccessibleText("Seek an area by its name or P-code");
        BurmeseText.follow(search, search.textProperty());
        search.textProperty().addListener((property, before, now) -> model.search(now));
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                places.requestFocus();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER) {
                put();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
                search.clear();
                event.consume();
            }
        });
        error.setId("decide-error");
        error.setWrapText(true);
        error.setMinHeight(USE_PREF_SIZE);
        error.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.DANGER, "setting-error");
        error.textProperty().bind(model.errorProperty());
        error.visibleProperty().bind(model.errorProperty().isNotEmpty());
        error.managedProperty().bind(error.visibleProperty());
        model.errorProperty()
                .addListener(
                        (property, before, now) -> search.pseudoClassStateChanged(Styles.STATE_DANGER, !now.isEmpty()));
        return new VBox(4, search, error);
    }

    private Node places() {
        places.setId("decide-places");
        places.setItems(model.choices());
        places.setAccessibleText("Areas that the rows may belong to");
        places.getStyleClass().addAll(Styles.DENSE, Styles.BORDERED, Tweaks.EDGE_TO_EDGE, "place-list");
        places.setCellFactory(ignored -> new PlaceCell());
        places.setMinHeight(48);
        VBox.setVgrow(places, Priority.ALWAYS);
        Label none = new Label("No area is suggested; seek one above");
        none.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        places.setPlaceholder(none);
        model.choices().addListener((ListChangeListener<PlaceChoice>) change -> {
            places.getSelectionModel().clearSelection();
            places.getSelectionModel().selectFirst();
        });
        places.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                put();
                event.consume();
            }
        });
        places.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                put();
            }
        });
        put.disableProperty()
                .bind(places.getSelectionModel().selectedItemProperty().isNull());
        return places;
    }

    private Node why() {
        why.setId("decide-why");
        why.setPromptText("Why, for those who read the map");
        why.setAccessibleText("Why this is decided");
        return why;
    }

    private Node buttons() {
        Button leave = Buttons.of(
                "decide-leave",
                Feather.SLASH,
                "Leave out",
                "Leave these rows out of the map; they stay counted among the unmatched",
                () -> model.leaveOut(why.getText()));
        HBox row = new HBox(8, put, share, leave);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getChildren().forEach(button -> button.getStyleClass().add(Styles.SMALL));
        row.getChildren().forEach(button -> ((Button) button).setMinWidth(USE_PREF_SIZE));
        return row;
    }

    private void put() {
        Optional.ofNullable(places.getSelectionModel().getSelectedItem())
                .ifPresent(place -> model.put(place, why.getText()));
    }

    private void show(Optional<RowCase> rows) {
        search.clear();
        form.setVisible(rows.isPresent());
        nothing.setVisible(rows.isEmpty());
        title.setText(rows.map(RowCase::title).orElse(""));
        told.setText(rows.map(RowCase::told).orElse(""));
        typedWhy.show(rows.flatMap(RowCase::decision).map(Decision::why).orElse(""));
        shown(share, rows.filter(RowCase::shareable).isPresent());
        shown(takeBack, rows.flatMap(RowCase::decision).isPresent());
    }

    private static void shown(Node node, boolean wanted) {
        node.setVisible(wanted);
        node.setManaged(wanted);
    }
}
