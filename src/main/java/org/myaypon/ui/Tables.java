package org.myaypon.ui;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Tables that look alike and can be copied from. */
final class Tables {

    private Tables() {}

    /** An empty table of these items. */
    static <T> TableView<T> of(String id, ObservableList<T> items, Label placeholder) {
        TableView<T> table = new TableView<>(items);
        table.setId(id);
        table.getStyleClass().addAll(Styles.DENSE, Styles.BORDERED, Tweaks.EDGE_TO_EDGE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(placeholder);
        table.setMinHeight(48);
        RowCopy.install(table, table.getSelectionModel(), items, row -> line(table, row));
        return table;
    }

    static <T> TableColumn<T, String> column(String title, double width, Function<T, String> text) {
        TableColumn<T, String> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setCellFactory(ignored -> new TextCell<>());
        return column;
    }

    private static <T> String line(TableView<T> table, T row) {
        return table.getColumns().stream()
                .map(column -> String.valueOf(column.getCellData(row)))
                .collect(Collectors.joining("\t"));
    }
}
