package org.myaypon.ui;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Tables that look alike, can be copied from, and keep their place when what they show changes. */
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

    /**
     * Keeps the row that is selected by its name when the items change, or goes on to the one in its place.
     *
     * @param name tells the rows apart
     */
    static <T> void keepPlace(TableView<T> table, Function<T, String> name) {
        int[] place = {-1};
        String[] selected = {""};
        table.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null) {
                place[0] = table.getSelectionModel().getSelectedIndex();
                selected[0] = name.apply(now);
            }
        });
        table.getItems().addListener((ListChangeListener<T>) change -> {
            if (place[0] >= 0) {
                table.getSelectionModel().clearSelection();
                table.getSelectionModel().select(placeOf(table, name, selected[0], place[0]));
            }
        });
    }

    private static <T> int placeOf(TableView<T> table, Function<T, String> name, String selected, int place) {
        for (int i = 0; i < table.getItems().size(); i++) {
            if (name.apply(table.getItems().get(i)).equals(selected)) {
                return i;
            }
        }
        return Math.min(place, table.getItems().size() - 1);
    }

    private static <T> String line(TableView<T> table, T row) {
        return table.getColumns().stream()
                .map(column -> String.valueOf(column.getCellData(row)))
                .collect(Collectors.joining("\t"));
    }
}
