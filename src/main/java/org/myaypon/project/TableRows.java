package org.myaypon.project;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The rows that are joined to the areas.
 *
 * @param file the table, absolute
 * @param sheet the sheet of a workbook; the fitting one when empty
 * @param key the column that holds the P-code; recognised when empty
 * @param where a condition (ECQL) on the rows that count; all rows when empty
 */
public record TableRows(Path file, Optional<String> sheet, Optional<String> key, Optional<String> where) {

    /** All rows of a table. */
    public TableRows(Path file, Optional<String> key, Optional<String> where) {
        this(file, Optional.empty(), key, where);
    }

    /** The same of another file. */
    TableRows withFile(Path other) {
        return new TableRows(other, sheet, key, where);
    }
}
