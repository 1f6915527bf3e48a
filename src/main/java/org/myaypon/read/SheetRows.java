package org.myaypon.read;

import java.util.List;
import org.myaypon.data.Table;

/**
 * The rows of a sheet as they stand, before it is known which of them holds the titles.
 *
 * @param rows the rows that hold something, each without the empty cells at its end
 * @param merges the cells that are merged
 * @param errors how many cells hold an error in place of a value; they are empty here
 */
record SheetRows(List<Table.Row> rows, List<Merge> merges, long errors) {

    /** Rows without merged cells. */
    SheetRows(List<Table.Row> rows) {
        this(rows, List.of(), 0);
    }

    /** What a row holds in a column; empty beyond its end. */
    static String cell(Table.Row row, int column) {
        return column < row.cells().size() ? row.cells().get(column) : "";
    }

    /** How many cells of a row hold something. */
    static int filled(Table.Row row) {
        int filled = 0;
        for (String cell : row.cells()) {
            filled += cell.isEmpty() ? 0 : 1;
        }
        return filled;
    }

    /** How many columns the widest row has. */
    int width() {
        int width = 0;
        for (Table.Row row : rows) {
            width = Math.max(width, row.cells().size());
        }
        return width;
    }
}
