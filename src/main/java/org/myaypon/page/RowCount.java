package org.myaypon.page;

import java.util.Objects;

/**
 * How many rows a table has, and how many of them a sheet prints.
 *
 * @param table what the table is called
 * @param held the rows of the table; headings are none
 * @param printed how many of these stand on the sheet, each counted once
 * @param twice how many stand on it more than once
 */
public record RowCount(String table, int held, int printed, int twice) {

    public RowCount {
        Objects.requireNonNull(table);
    }

    /** Whether each row is printed, and once. */
    public boolean isComplete() {
        return printed == held && twice == 0;
    }
}
