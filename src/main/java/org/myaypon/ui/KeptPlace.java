package org.myaypon.ui;

import java.util.Optional;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableView;

/** The row of a table that is selected: it stays so when the rows change, or the one in its place follows it. */
final class KeptPlace<T> {

    private final TableView<T> table;
    private final Function<T, String> name;
    private Optional<String> selected = Optional.empty();
    private int place;

    private KeptPlace(TableView<T> table, Function<T, String> name) {
        this.table = table;
        this.name = name;
    }

    /**
     * Lets a table keep its place.
     *
     * @param name tells the rows apart
     */
    static <T> void in(TableView<T> table, Function<T, String> name) {
        KeptPlace<T> kept = new KeptPlace<>(table, name);
        table.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> kept.remember(now));
        table.getItems().addListener((ListChangeListener<T>) change -> kept.restore());
    }

    private void remember(T row) {
        if (row != null) {
            selected = Optional.of(name.apply(row));
            place = table.getSelectionModel().getSelectedIndex();
        }
    }

    private void restore() {
        selected.ifPresent(wanted -> {
            table.getSelectionModel().clearSelection();
            table.getSelectionModel().select(placeOf(wanted));
        });
    }

    private int placeOf(String wanted) {
        for (int i = 0; i < table.getItems().size(); i++) {
            if (name.apply(table.getItems().get(i)).equals(wanted)) {
                return i;
            }
        }
        return Math.min(place, table.getItems().size() - 1);
    }
}
