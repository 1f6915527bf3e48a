package org.myaypon.ui;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** Rows of a table taken to the clipboard as text with tabs, as spreadsheets take it. */
final class RowCopy {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private RowCopy() {}

    static <T> void install(TableView<T> table) {
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setOnKeyPressed(event -> {
            if (COPY.match(event)) {
                copy(table, table.getSelectionModel().getSelectedItems());
                event.consume();
            }
        });
        MenuItem selected = new MenuItem("Copy");
        selected.setAccelerator(COPY);
        selected.setOnAction(event -> copy(table, table.getSelectionModel().getSelectedItems()));
        MenuItem all = new MenuItem("Copy all rows");
        all.setOnAction(event -> copy(table, table.getItems()));
        table.setContextMenu(new ContextMenu(selected, all));
    }

    private static <T> void copy(TableView<T> table, List<T> rows) {
        ClipboardContent content = new ClipboardContent();
        content.putString(rows.stream().map(row -> line(table, row)).collect(Collectors.joining("\n")));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static <T> String line(TableView<T> table, T row) {
        return table.getVisibleLeafColumns().stream()
                .map(column -> String.valueOf(column.getCellData(row)).replaceAll("\\s+", " "))
                .collect(Collectors.joining("\t"));
    }
}
