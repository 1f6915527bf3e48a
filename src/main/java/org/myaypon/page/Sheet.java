package org.myaypon.page;

import java.util.List;
import org.myaypon.template.TemplateItem;

/**
 * A composed sheet: the page with the map, and those on which its tables go on.
 *
 * @param pages its pages in order, the one with the map first
 * @param rows how many rows of its tables it holds and prints
 * @param unfilled what its template asks for on the first page and the map has nothing for: a legend without a class, a table
 *     without a row, a text that comes out empty
 */
public record Sheet(List<Page> pages, List<RowCount> rows, List<TemplateItem> unfilled) {

    public Sheet {
        pages = List.copyOf(pages);
        rows = List.copyOf(rows);
        unfilled = List.copyOf(unfilled);
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("a sheet has a page");
        }
    }

    /** A sheet of one page without tables. */
    public static Sheet of(Page page) {
        return new Sheet(List.of(page), List.of(), List.of());
    }

    /** The page with the map. */
    public Page first() {
        return pages.get(0);
    }

    /** Whether each row of its tables is printed, and once. */
    public boolean isComplete() {
        return rows.stream().allMatch(RowCount::isComplete);
    }
}
