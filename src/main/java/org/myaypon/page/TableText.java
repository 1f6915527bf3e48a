package org.myaypon.page;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.myaypon.page.PageItem.PlacedLine;

/**
 * One text of a table in its place, or a row of them.
 *
 * @param part what it is in the table
 * @param cells the lines of each cell from left to right, none for an empty cell; a single one for what is not a row of cells
 */
public record TableText(Part part, List<List<PlacedLine>> cells) {

    /** What a text is in a table. */
    public enum Part {
        /** The table's title, or that of another table below it. */
        TITLE,
        /** The titles of the columns. */
        HEAD,
        /** The title of the rows that follow. */
        HEADING,
        /** A row of cells. */
        ROW,
        /** The note that ends the table. */
        NOTE
    }

    public TableText {
        Objects.requireNonNull(part);
        cells = cells.stream().map(List::copyOf).toList();
    }

    /** All its lines, from left to right. */
    public Stream<PlacedLine> lines() {
        return cells.stream().flatMap(List::stream);
    }
}
