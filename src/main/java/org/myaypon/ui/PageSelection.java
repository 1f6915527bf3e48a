package org.myaypon.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.myaypon.template.DraftItem;

/** The names of the items that are selected on the page, the first selected first. */
final class PageSelection {

    private final ReadOnlyObjectWrapper<List<String>> names = new ReadOnlyObjectWrapper<>(List.of());

    ReadOnlyObjectProperty<List<String>> namesProperty() {
        return names.getReadOnlyProperty();
    }

    List<String> names() {
        return names.get();
    }

    /** Selects an item alone, or adds it to the others or takes it from them. */
    void select(String name, boolean more) {
        List<String> now = more ? new ArrayList<>(names.get()) : new ArrayList<>();
        if (!now.remove(name)) {
            now.add(name);
        }
        names.set(List.copyOf(now));
    }

    void clear() {
        names.set(List.of());
    }

    /** Selects the first of some items that was not among others. */
    void selectNew(List<DraftItem> before, List<DraftItem> now) {
        List<String> known = before.stream().map(DraftItem::name).toList();
        now.stream()
                .map(DraftItem::name)
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> select(name, false));
    }

    /** Those of some items that are selected. */
    List<DraftItem> of(List<DraftItem> items) {
        return items.stream().filter(item -> names.get().contains(item.name())).toList();
    }

    /** Leaves those out that are not among some items. */
    void keep(List<DraftItem> items) {
        List<String> known = items.stream().map(DraftItem::name).toList();
        names.set(names.get().stream().filter(known::contains).toList());
    }
}
