package org.myaypon.ui;

import atlantafx.base.theme.Styles;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.myaypon.project.MapKind;

/** Where a map is started: which kind it is and what it is made of, in a small panel over the page. */
final class NewMapView extends VBox {

    private static final double WIDTH_PX = 480;

    private final NewMapModel model;
    private final CommandsModel commands;
    private final Map<Wanted, FileBox> boxes = new EnumMap<>(Wanted.class);

    NewMapView(NewMapModel model, SessionModel session, CommandsModel commands) {
        super(16);
        this.model = model;
        this.commands = commands;
        setId("new-map");
        getStyleClass().add("invitation");
        setMaxSize(WIDTH_PX, USE_PREF_SIZE);
        for (Wanted wanted : List.of(Wanted.BOUNDARIES, Wanted.TABLE, Wanted.HAZARD, Wanted.COVERAGE)) {
            boxes.put(wanted, new FileBox(wanted, model.files(), model.errors(), () -> commands.chooseFile(wanted)));
        }
        getChildren().addAll(heading(), kind());
        getChildren().addAll(boxes.values());
        getChildren().addAll(failure(), buttons(session));
        visibleProperty().bind(model.shownProperty());
        model.kindProperty().addListener((property, before, now) -> show(now));
        show(model.kindProperty().get());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.giveUp();
            }
        });
    }

    private Node heading() {
        Label what = new Label();
        what.setId("invitation");
        what.setWrapText(true);
        what.textProperty().bind(model.invitationProperty());
        what.getStyleClass().add(Styles.TITLE_4);
        FontIcon icon = new FontIcon(Feather.MAP);
        icon.getStyleClass().add("invitation-icon");
        HBox head = new HBox(16, icon, what);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node kind() {
        ComboBox<MapKind> kind = new ComboBox<>();
        kind.setId("new-kind");
        kind.setAccessibleText("Kind of map");
        kind.getItems().setAll(MapKind.values());
        kind.setConverter(Choices.words(Choices::kind));
        kind.setMaxWidth(Double.MAX_VALUE);
        kind.valueProperty().bindBidirectional(model.kindProperty());
        Label name = new Label("Kind of map");
        name.setLabelFor(kind);
        name.getStyleClass().addAll(Styles.TEXT_SMALL, "setting-name");
        return new VBox(4, name, kind);
    }

    private Node failure() {
        Label text = new Label();
        text.setId("new-failure");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.textProperty().bind(model.failureProperty());
        text.getStyleClass().addAll(Styles.TEXT_SMALL, "setting-error");
        text.visibleProperty().bind(model.failureProperty().isNotEmpty());
        text.managedProperty().bind(text.visibleProperty());
        return text;
    }

    private Node buttons(SessionModel session) {
        Button make =
                Buttons.of("new-make", Feather.MAP, "Make the map", "Make the map of these files", commands::makeNew);
        make.getStyleClass().add(Styles.ACCENT);
        make.setDefaultButton(false);
        Button open = Buttons.of(
                "open-first", Feather.FOLDER, "Open a map document…", "Open a map document (Ctrl+O)", commands::open);
        Button cancel = Buttons.of("new-cancel", Feather.X, "Cancel", "Go back to the open map (Esc)", model::giveUp);
        open.visibleProperty()
                .bind(Bindings.createBooleanBinding(() -> session.document().isEmpty(), session.openProperty()));
        open.managedProperty().bind(open.visibleProperty());
        cancel.visibleProperty().bind(open.visibleProperty().not());
        cancel.managedProperty().bind(cancel.visibleProperty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return new HBox(8, open, cancel, space, make);
    }

    private void show(MapKind kind) {
        List<Wanted> wanted = NewMapModel.wanted(kind);
        boxes.forEach((file, box) -> {
            box.setVisible(wanted.contains(file));
            box.setManaged(wanted.contains(file));
        });
    }
}
