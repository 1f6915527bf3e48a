package org.myaypon.ui;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.myaypon.data.Problem;
import org.myaypon.indicator.JoinReport.UnmatchedArea;
import org.myaypon.indicator.JoinReport.UnmatchedRow;

/** The drawer below the page: how the rows met their areas, and what is wrong with the map. */
final class ReportView extends TabPane {

    private final ReportModel model;

    ReportView(ReportModel model) {
        this.model = model;
        setId("report");
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        getStyleClass().addAll(Styles.DENSE, "report");
        Tab join = new Tab("Join", join());
        join.setId("join-tab");
        Tab problems = new Tab("", problems());
        problems.setId("problems-tab");
        problems.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.problems().isEmpty()
                                ? "Problems"
                                : "Problems (" + model.problems().size() + ")",
                        model.problems()));
        getTabs().addAll(join, problems);
        setMinHeight(40);
    }

    private Node join() {
        Label sentence = new Label();
        sentence.setId("join-sentence");
        sentence.textProperty().bind(model.sentenceProperty());
        sentence.getStyleClass().add(Styles.TEXT_BOLD);
        TableView<UnmatchedRow> rows = table("unmatched-rows", model.rows(), "Every row has its area");
        rows.getColumns().add(column("Line", 64, row -> Integer.toString(row.line())));
        rows.getColumns().add(column("Key", 128, UnmatchedRow::key));
        rows.getColumns().add(column("Name", 200, UnmatchedRow::name));
        TableView<UnmatchedArea> areas = table("unmatched-areas", model.areas(), "Every area has a row");
        areas.getColumns().add(column("Key", 128, UnmatchedArea::key));
        areas.getColumns().add(column("Name", 200, UnmatchedArea::name));
        HBox tables = new HBox(16, titled("Rows without an area", rows), titled("Areas without a row", areas));
        VBox.setVgrow(tables, Priority.ALWAYS);
        VBox pane = new VBox(8, sentence, tables);
        pane.getStyleClass().add("report-pane");
        return pane;
    }

    private static Node titled(String title, TableView<?> table) {
        Label label = new Label(title);
        label.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        label.setLabelFor(table);
        VBox box = new VBox(4, label, table);
        VBox.setVgrow(table, Priority.ALWAYS);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setPrefWidth(400);
        return box;
    }

    private Node problems() {
        ListView<Problem> list = new ListView<>(model.problems());
        list.setId("problems");
        list.setAccessibleText("Problems");
        list.getStyleClass().addAll(Styles.DENSE, Styles.BORDERED, Tweaks.EDGE_TO_EDGE, "problem-list");
        list.setCellFactory(ignored -> new ProblemCell());
        list.setPlaceholder(placeholder("Nothing to tell"));
        RowCopy.install(list, list.getSelectionModel(), list.getItems(), Problem::sentence);
        VBox pane = new VBox(list);
        VBox.setVgrow(list, Priority.ALWAYS);
        pane.getStyleClass().add("report-pane");
        return pane;
    }

    private <T> TableView<T> table(String id, ObservableList<T> items, String empty) {
        TableView<T> table = new TableView<>(items);
        table.setId(id);
        table.getStyleClass().addAll(Styles.DENSE, Styles.BORDERED, Tweaks.EDGE_TO_EDGE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(placeholder(empty));
        table.setMinHeight(48);
        RowCopy.install(table, table.getSelectionModel(), items, row -> line(table, row));
        return table;
    }

    /** What stands in an empty list, once there is a map. */
    private Label placeholder(String text) {
        Label nothing = new Label();
        nothing.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        nothing.textProperty()
                .bind(Bindings.createStringBinding(() -> model.speaks() ? text : "", model.sentenceProperty()));
        return nothing;
    }

    private static <T> String line(TableView<T> table, T row) {
        return table.getColumns().stream()
                .map(column -> String.valueOf(column.getCellData(row)))
                .collect(Collectors.joining("\t"));
    }

    private static <T> TableColumn<T, String> column(String title, double width, Function<T, String> text) {
        TableColumn<T, String> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setCellFactory(ignored -> new TextCell<>());
        return column;
    }
}
