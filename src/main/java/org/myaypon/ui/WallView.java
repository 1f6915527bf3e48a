package org.myaypon.ui;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The wall of a series: its sheets in rows, and above them what is looked for. */
final class WallView extends VBox {

    static final double GAP_PX = 16;

    private static final double SIDES_PX = 40;
    private static final double SMALL_PX = 112;
    private static final double WORDS_PX = 60;
    private static final double AROUND_PX = 16;

    private final SeriesDesk desk;
    private final WallModel model;
    private final ObservableList<WallLine> rows = FXCollections.observableArrayList();
    private final ListView<WallLine> list = new ListView<>(rows);
    private final List<WallRow> cells = new ArrayList<>();
    private Optional<String> opened = Optional.empty();
    private int columns = 1;

    WallView(SeriesDesk desk, SessionModel session) {
        super(8);
        this.desk = desk;
        this.model = desk.wall();
        setId("wall");
        getStyleClass().add("wall");
        list.setId("wall-list");
        list.setFocusTraversable(false);
        list.setSelectionModel(new NoSelection<>());
        list.getStyleClass().add(Tweaks.EDGE_TO_EDGE);
        list.setCellFactory(ignored -> cell());
        list.setPlaceholder(placeholder());
        list.widthProperty().addListener((property, before, now) -> fold());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head(), list);
        model.filter().shown().addListener((ListChangeListener<WallSheet>) change -> lay());
        model.changes().addListener((MapChangeListener<String, Integer>)
                change -> cells.forEach(cell -> cell.refresh(change.getKey())));
        session.sheetProperty().addListener((property, before, now) -> mark(now.map(SheetOfSeries::key)));
        desk.large().addListener((property, before, now) -> resize());
        resize();
    }

    /** In the page's place the pictures are large; below the page one row of them is seen. */
    private void resize() {
        list.setFixedCellSize(boxPx() + WORDS_PX);
        columns = columns();
        lay();
        mark(opened);
    }

    private double boxPx() {
        return desk.large().get() ? WallPictures.BOX_PX : SMALL_PX;
    }

    private WallRow cell() {
        WallRow cell = new WallRow(model, desk::showSheet);
        cell.mark(opened);
        cells.add(cell);
        return cell;
    }

    private void mark(Optional<String> key) {
        opened = key;
        cells.forEach(cell -> cell.mark(key));
        key.ifPresent(sheet -> {
            List<String> keys =
                    model.filter().shown().stream().map(WallSheet::key).toList();
            if (keys.contains(sheet)) {
                list.scrollTo(keys.indexOf(sheet) / columns);
            }
        });
    }

    private Node placeholder() {
        Label empty = new Label();
        empty.setId("wall-empty");
        empty.setWrapText(true);
        empty.getStyleClass().add(Styles.TEXT_MUTED);
        empty.textProperty().bind(model.filter().emptyProperty());
        return new StackPane(empty);
    }

    private Node head() {
        TextField search = new TextField();
        search.setId("wall-search");
        search.setPromptText("Name, P-code, district or state");
        search.setAccessibleText("Look for sheets by name, P-code, district or state");
        search.setPrefWidth(240);
        search.textProperty().bindBidirectional(model.filter().searchProperty());
        BurmeseText.follow(search, search.textProperty());
        ToggleButton troubled = new ToggleButton("", new FontIcon(Feather.ALERT_TRIANGLE));
        troubled.setId("wall-troubled");
        troubled.setTooltip(new Tooltip("Show only sheets of which something is to be told"));
        troubled.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> String.format(
                                Locale.ROOT,
                                "With problems (%,d)",
                                model.problems().size()),
                        model.problems()));
        troubled.selectedProperty().bindBidirectional(model.filter().troubledProperty());
        Label count = new Label();
        count.setId("wall-count");
        count.getStyleClass().add(Styles.TEXT_MUTED);
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        this::count, model.filter().all(), model.filter().shown()));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(8, search, troubled, count, space, size());
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Button size() {
        Button size = Buttons.of(
                "wall-size",
                Feather.MAXIMIZE_2,
                "Larger",
                "Give the wall the page's place, or the page its own",
                () -> desk.large().set(!desk.large().get()));
        size.textProperty()
                .bind(Bindings.when(desk.large()).then("Show the page").otherwise("Whole wall"));
        desk.large()
                .addListener((property, before, now) ->
                        size.setGraphic(new FontIcon(now ? Feather.MINIMIZE_2 : Feather.MAXIMIZE_2)));
        return size;
    }

    private String count() {
        int all = model.filter().all().size();
        int shown = model.filter().shown().size();
        return all == 0
                ? ""
                : shown == all
                        ? SeriesWords.count(all)
                        : String.format(Locale.ROOT, "%,d of %s", shown, SeriesWords.count(all));
    }

    private void fold() {
        if (columns() != columns) {
            columns = columns();
            lay();
        }
    }

    private int columns() {
        return (int) Math.max(1, (list.getWidth() - SIDES_PX + GAP_PX) / (boxPx() + AROUND_PX + GAP_PX));
    }

    private void lay() {
        List<WallSheet> sheets = model.filter().shown();
        List<WallLine> now = new ArrayList<>();
        for (int from = 0; from < sheets.size(); from += columns) {
            now.add(new WallLine(sheets.subList(from, Math.min(sheets.size(), from + columns)), boxPx()));
        }
        if (!rows.equals(now)) {
            rows.setAll(now);
        }
    }
}
