package org.myaypon.ui;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
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
        TableView<Problem> table = table("problems", model.problems(), "Nothing to tell");
        table.getColumns().add(column("What", 420, Problem::what));
        table.getColumns().add(column("Where", 200, Problem::where));
        table.getColumns().add(column("What to do", 320, Problem::fix));
        VBox pane = new VBox(table);
        VBox.setVgrow(table, Priority.ALWAYS);
        pane.getStyleClass().add("report-pane");
        return pane;
    }

    private static <T> TableView<T> table(String id, ObservableList<T> items, String empty) {
        TableView<T> table = new TableView<>(items);
        table.setId(id);
        table.getStyleClass().addAll(Styles.DENSE, Styles.BORDERED, Tweaks.EDGE_TO_EDGE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        Label nothing = new Label(empty);
        nothing.getStyleClass().add(Styles.TEXT_MUTED);
        table.setPlaceholder(nothing);
        table.setMinHeight(48);
        RowCopy.install(table);
        return table;
    }

    private static <T> TableColumn<T, String> column(String title, double width, Function<T, String> text) {
        TableColumn<T, String> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setCellFactory(ignored -> new TextCell<>());
        return column;
    }
}
