package org.myaypon.ui;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
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
import org.myaypon.project.LabelMove;
import org.myaypon.project.SheetAdjustment;
import org.myaypon.project.SheetAdjustment.Orientation;

/** The sheet of a series that is looked at, on the right side of the window: what is different on it alone. */
final class AdjustView extends ScrollPane {

    private static final double STEP_MM = 1;

    private final AdjustModel model;
    private final SessionModel session;
    private final Fields fields;
    private final Label name = new Label();
    private final Label code = new Label();
    private final ComboBox<Optional<Orientation>> orientation = new ComboBox<>();
    private final ComboBox<NamedArea> area = new ComboBox<>();
    private final CheckBox hidden = new CheckBox();
    private final TypedText scale;
    private final TypedText right;
    private final TypedText down;
    private final VBox moving = new VBox(8);
    private final VBox moved = new VBox(2);
    private final Button reset;

    AdjustView(SeriesDesk desk, SessionModel session, Fields fields) {
        this.model = desk.adjust();
        this.session = session;
        this.fields = fields;
        setId("adjust");
        getStyleClass().add("inspector");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        TextField scaleField = Fields.prompting("As the series; else like 1:250,000");
        TextField rightField = Fields.prompting("0");
        TextField downField = Fields.prompting("0");
        scale = fields.typed(scaleField, model::setScale);
        right = fields.typed(rightField, model::setRight);
        down = fields.typed(downField, model::setDown);
        reset = Buttons.of(
                "sheet-reset",
                Feather.ROTATE_CCW,
                "Like the others",
                "Take back everything that is different on this sheet",
                model::reset);
        orientation
                .getItems()
                .setAll(List.of(
                        Optional.empty(), Optional.of(Orientation.PORTRAIT), Optional.of(Orientation.LANDSCAPE)));
        orientation.setConverter(Choices.words(AdjustView::words));
        fields.heed(orientation, model::setOrientation);
        VBox all = new VBox(
                16,
                head(desk),
                new VBox(
                        8,
                        fields.box(Setting.SHEET_SCALE, scaleField),
                        fields.box(Setting.SHEET_ORIENTATION, orientation)),
                names(rightField, downField),
                reset);
        all.getStyleClass().add("inspector-content");
        setContent(all);
        InSight.keep(this);
        session.openProperty().addListener((property, before, now) -> show());
        session.sheetProperty().addListener((property, before, now) -> show());
        model.areaProperty().addListener((property, before, now) -> show());
        show();
    }

    private static String words(Optional<Orientation> way) {
        return way.map(some -> some == Orientation.PORTRAIT ? "Portrait" : "Landscape")
                .orElse("As it suits the area");
    }

    private Node head(SeriesDesk desk) {
        name.setId("sheet-name");
        name.getStyleClass().add(Styles.TITLE_4);
        name.setWrapText(true);
        BurmeseText.follow(name, name.textProperty());
        code.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        Button back = Buttons.of(
                "sheet-back", Feather.GRID, "Back to the wall", "Back to the wall of all sheets", desk::showWall);
        back.getStyleClass().addAll(Styles.ACCENT);
        Button before = Buttons.ofIcon("sheet-before", Feather.CHEVRON_LEFT, "The sheet before", () -> model.turn(-1));
        Button next = Buttons.ofIcon("sheet-next", Feather.CHEVRON_RIGHT, "The next sheet", () -> model.turn(1));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(8, back, space, before, next);
        row.setAlignment(Pos.CENTER_LEFT);
        Label told = new Label("What you set here is for this sheet alone, and is kept in the map.");
        told.setWrapText(true);
        told.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        return new VBox(8, row, new VBox(name, code), told);
    }

    private Node names(TextField rightField, TextField downField) {
        area.setItems(model.areas());
        area.setPromptText("Choose a name on the sheet");
        area.valueProperty()
                .addListener((property, before, now) ->
                        fields.unlessShowing(() -> model.areaProperty().set(Optional.ofNullable(now))));
        fields.heed(hidden, model::setHidden);
        HBox arrows = new HBox(
                4,
                arrow("sheet-left", Feather.ARROW_LEFT, "1 mm to the left", -STEP_MM, 0),
                arrow("sheet-right-1", Feather.ARROW_RIGHT, "1 mm to the right", STEP_MM, 0),
                arrow("sheet-up", Feather.ARROW_UP, "1 mm up", 0, -STEP_MM),
                arrow("sheet-down-1", Feather.ARROW_DOWN, "1 mm down", 0, STEP_MM));
        SettingBox rightBox = fields.box(Setting.SHEET_RIGHT, rightField);
        SettingBox downBox = fields.box(Setting.SHEET_DOWN, downField);
        HBox.setHgrow(rightBox, Priority.ALWAYS);
        HBox.setHgrow(downBox, Priority.ALWAYS);
        moving.getChildren().addAll(new HBox(8, rightBox, downBox), arrows, Fields.check(Setting.SHEET_HIDDEN, hidden));
        moved.setId("sheet-moved");
        return Fields.section("Names on this sheet", fields.box(Setting.SHEET_LABEL, area), moving, moved);
    }

    private Button arrow(String id, Feather icon, String tip, double rightMm, double downMm) {
        Button button = Buttons.ofIcon(id, icon, tip, () -> model.nudge(rightMm, downMm));
        button.getStyleClass().add(Styles.SMALL);
        return button;
    }

    private void show() {
        fields.show(() -> {
            Optional<SheetOfSeries> sheet = session.sheetProperty().get();
            SheetAdjustment own = model.adjustment();
            LabelMove move = model.move();
            name.setText(sheet.map(SheetOfSeries::name).orElse(""));
            code.setText(sheet.map(SheetOfSeries::key).orElse(""));
            scale.show(FrameModel.scale(own.scale()));
            orientation.setValue(own.orientation());
            area.setValue(model.areaProperty().get().orElse(null));
            Fields.shown(moving, model.areaProperty().get().isPresent());
            right.show(millimetres(move.rightMm()));
            down.show(millimetres(move.downMm()));
            hidden.setSelected(move.hidden());
            reset.setDisable(own.isNone());
            moved.getChildren()
                    .setAll(own.labels().entrySet().stream()
                            .map(label -> line(label.getKey(), label.getValue()))
                            .toList());
        });
    }

    /** A name that is moved, as a link to it. */
    private Node line(String key, LabelMove move) {
        String called = model.areas().stream()
                .filter(some -> some.key().equals(key))
                .map(NamedArea::name)
                .findFirst()
                .orElse(key);
        String what = move.hidden()
                ? "hidden"
                : millimetres(move.rightMm()) + " mm right, " + millimetres(move.downMm()) + " mm down";
        Button line = Buttons.of(
                "sheet-moved-" + key, Feather.EDIT_2, called + ": " + what, "Change it", () -> model.areas().stream()
                        .filter(some -> some.key().equals(key))
                        .findFirst()
                        .ifPresent(some -> model.areaProperty().set(Optional.of(some))));
        line.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        return line;
    }

    private static String millimetres(double mm) {
        return mm == 0 ? "0" : Choices.number(mm);
    }
}
