package org.myaypon.ui;

import java.util.List;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The sheets of a wall, and those of them that are looked for. */
final class WallFilter {

    private final Set<String> withProblems;
    private final ObservableList<WallSheet> all = FXCollections.observableArrayList();
    private final ObservableList<WallSheet> shown = FXCollections.observableArrayList();
    private final StringProperty search = new SimpleStringProperty("");
    private final BooleanProperty troubled = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper empty = new ReadOnlyStringWrapper("");

    /**
     * A filter of no sheets.
     *
     * @param withProblems the codes of the sheets with problems, as they are known
     */
    WallFilter(Set<String> withProblems) {
        this.withProblems = withProblems;
        search.addListener(change -> filter());
        troubled.addListener(change -> filter());
    }

    /** All sheets. */
    ObservableList<WallSheet> all() {
        return all;
    }

    /** Those that are looked for. */
    ObservableList<WallSheet> shown() {
        return shown;
    }

    /** What is typed to look for sheets. */
    StringProperty searchProperty() {
        return search;
    }

    /** Whether only sheets with problems are looked for. */
    BooleanProperty troubledProperty() {
        return troubled;
    }

    /** What to do where no sheet is shown. */
    ReadOnlyStringProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    /** Takes other sheets. */
    void take(List<WallSheet> sheets) {
        if (!all.equals(sheets)) {
            all.setAll(sheets);
        }
        filter();
    }

    /** Has no sheets, and says why. */
    void clear(String why) {
        take(List.of());
        empty.set(why);
    }

    /** Looks for sheets anew. */
    void filter() {
        List<WallSheet> found = all.stream()
                .filter(sheet -> !troubled.get() || withProblems.contains(sheet.key()))
                .filter(sheet -> sheet.isMeantBy(search.get()))
                .toList();
        if (!shown.equals(found)) {
            shown.setAll(found);
        }
        if (found.isEmpty()) {
            empty.set(why());
        }
    }

    private String why() {
        if (all.isEmpty()) {
            return "No area meets what you asked for. Change which areas have a sheet.";
        }
        return troubled.get()
                ? "No sheet that was made or seen has a problem."
                : "No sheet is called \"" + search.get().strip() + "\".";
    }
}
