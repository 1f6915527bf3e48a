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
 * @param restricted which rows are not for the public; none when empty
 */
public record TableRows(
        Path file,
        Optional<String> sheet,
        Optional<String> key,
        Optional<String> where,
        Optional<Restriction> restricted) {

    /** Rows of which none is restricted. */
    public TableRows(Path file, Optional<String> sheet, Optional<String> key, Optional<String> where) {
        this(file, sheet, key, where, Optional.empty());
    }

    /** All rows of a table. */
    public TableRows(Path file, Optional<String> key, Optional<String> where) {
        this(file, Optional.empty(), key, where);
    }

    /** The same of another file. */
    TableRows withFile(Path other) {
        return new TableRows(other, sheet, key, where, restricted);
    }

    /** The same with another key. */
    TableRows withKey(Optional<String> other) {
        return new TableRows(file, sheet, other, where, restricted);
    }

    /** The same with another condition. */
    public TableRows withWhere(Optional<String> other) {
        return new TableRows(file, sheet, key, other, restricted);
    }

    /** The same with other rows restricted. */
    public TableRows withRestricted(Optional<Restriction> other) {
        return new TableRows(file, sheet, key, where, other);
    }
}
