package org.myaypon.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.myaypon.page.Page;
import org.myaypon.page.Sheet;

/** Which page of a sheet is shown; one that is made anew stays at its page as long as it has one. */
final class PageTurner {

    private final Consumer<Optional<Page>> shown;
    private final ReadOnlyIntegerWrapper number = new ReadOnlyIntegerWrapper(1);
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(0);
    private List<Page> pages = List.of();

    /**
     * A turner without a sheet.
     *
     * @param shown is given each page that is to be shown, and nothing without a sheet
     */
    PageTurner(Consumer<Optional<Page>> shown) {
        this.shown = shown;
    }

    /** The number of the page that is shown, 1 for the page with the map. */
    ReadOnlyIntegerProperty numberProperty() {
        return number.getReadOnlyProperty();
    }

    /** How many pages the sheet has; 0 without one. */
    ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** Whether there is more than one page. */
    boolean hasSeveral() {
        return pages.size() > 1;
    }

    /** Whether the page with the map is shown. */
    boolean isAtMap() {
        return number.get() == 1;
    }

    /** Takes another sheet, or none. */
    void take(Optional<Sheet> sheet) {
        pages = sheet.map(Sheet::pages).orElse(List.of());
        count.set(pages.size());
        show(Math.max(1, Math.min(number.get(), pages.size())));
    }

    void next() {
        if (number.get() < pages.size()) {
            show(number.get() + 1);
        }
    }

    void previous() {
        if (number.get() > 1) {
            show(number.get() - 1);
        }
    }

    /** Turns to a page by its number, if there is one of that number. */
    void turnTo(int wanted) {
        if (wanted != number.get() && wanted >= 1 && wanted <= pages.size()) {
            show(wanted);
        }
    }

    private void show(int wanted) {
        number.set(wanted);
        shown.accept(pages.isEmpty() ? Optional.empty() : Optional.of(pages.get(wanted - 1)));
    }
}
