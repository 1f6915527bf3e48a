package org.myaypon.ui;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.MenuItem;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** Rows taken to the clipboard as lines of text. */
final class RowCopy {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private RowCopy() {}

    /**
     * Lets a user copy the selected rows with the keys for it, or all of them from the list's menu.
     *
     * @param line a row as a line of text
     */
    static <T> void install(Control list, MultipleSelectionModel<T> selection, List<T> rows, Function<T, String> line) {
        selection.setSelectionMode(SelectionMode.MULTIPLE);
        list.setOnKeyPressed(event -> {
            if (COPY.match(event)) {
                copy(selection.getSelectedItems(), line);
                event.consume();
            }
        });
        MenuItem selected = new MenuItem("Copy");
        selected.setAccelerator(COPY);
        selected.setOnAction(event -> copy(selection.getSelectedItems(), line));
        MenuItem all = new MenuItem("Copy all rows");
        all.setOnAction(event -> copy(rows, line));
        list.setContextMenu(new ContextMenu(selected, all));
    }

    private static <T> void copy(List<T> rows, Function<T, String> line) {
        ClipboardContent content = new ClipboardContent();
        content.putString(rows.stream().map(line).collect(Collectors.joining("\n")));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
