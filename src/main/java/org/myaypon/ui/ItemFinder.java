package org.myaypon.ui;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.myaypon.data.Problem;

/** Shows the item of the sheet that a problem speaks of: turns to its page and, while that is edited, selects it. */
final class ItemFinder {

    private final SessionModel session;
    private final SheetModel sheet;
    private final PageEditModel page;
    private final ReadOnlyObjectWrapper<Optional<FoundItem>> found = new ReadOnlyObjectWrapper<>(Optional.empty());

    ItemFinder(SessionModel session, SheetModel sheet, PageEditModel page) {
        this.session = session;
        this.sheet = sheet;
        this.page = page;
        session.madeProperty().addListener((property, before, now) -> forget());
        sheet.turner().numberProperty().addListener((property, before, now) -> forget());
    }

    /** The item that is shown; empty once another map is made or another page is turned to. */
    ReadOnlyObjectProperty<Optional<FoundItem>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** Whether a problem speaks of an item of the sheet. */
    boolean finds(Problem problem) {
        return find(problem).isPresent();
    }

    private Optional<FoundItem> find(Problem problem) {
        return session.madeProperty().get().flatMap(map -> FoundItem.of(problem, map));
    }

    /** Shows the item that a problem speaks of; nothing happens when it speaks of none. */
    void show(Problem problem) {
        find(problem).ifPresent(item -> {
            sheet.turner().turnTo(item.number());
            sheet.reveal(item.box());
            if (page.item(item.name()).isPresent()) {
                page.select(item.name(), false);
            }
            forget();
            found.set(Optional.of(item));
        });
    }

    /** Ends showing it where the page is edited, on which it is selected. */
    void settle() {
        if (page.editingProperty().get()) {
            forget();
        }
    }

    /** Shows it no longer. */
    void forget() {
        found.set(Optional.empty());
    }
}
