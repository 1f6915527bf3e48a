package org.myaypon.page;

import java.util.List;
import java.util.Objects;

/**
 * A table of a map, as texts: numbers are already written as they are to be read.
 *
 * @param name what a template calls it by ("organisations")
 * @param title what stands above it; may be empty
 * @param columns its columns, left to right, one or more
 * @param rows its rows, top to bottom
 * @param note what stands below it; may be empty
 */
public record TableContent(String name, String title, List<Column> columns, List<Row> rows, String note) {

    public TableContent {
        Objects.requireNonNull(name);
        Objects.requireNonNull(title);
        Objects.requireNonNull(note);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a table has columns");
        }
        for (Row row : rows) {
            if (row.cells().size() > columns.size()) {
                throw new IllegalArgumentException("a row has more cells than the table has columns: " + row.cells());
            }
        }
    }

    /** What a sentence calls it: its title, or its name when it has none. */
    String called() {
        return title.isBlank() ? name : title;
    }

    /** The same with other rows. */
    TableContent withRows(List<Row> others) {
        return new TableContent(name, title, columns, others, note);
    }

    /**
     * A column.
     *
     * @param title what stands at its head; may be empty
     * @param numeric whether it holds numbers, which stand right-aligned
     * @param called what a template may call it as well, whatever the sheet's language
     */
    public record Column(String title, boolean numeric, String called) {
        public Column {
            Objects.requireNonNull(title);
            Objects.requireNonNull(called);
        }

        /** A column that is called by its title. */
        public Column(String title, boolean numeric) {
            this(title, numeric, title);
        }

        /** The same under another title. */
        public Column titled(String other) {
            return new Column(other, numeric, called);
        }

        /** Whether a template means it: by its title or by what it is called. */
        boolean isNamed(String name) {
            return title.strip().equalsIgnoreCase(name.strip())
                    || called.strip().equalsIgnoreCase(name.strip());
        }
    }

    /**
     * A row.
     *
     * @param cells its texts from the first column on; columns without a cell are empty
     * @param kind what it is among the rows
     */
    public record Row(List<String> cells, Kind kind) {
        public Row {
            cells = List.copyOf(cells);
            Objects.requireNonNull(kind);
        }

        /** A plain row. */
        public static Row of(String... cells) {
            return new Row(List.of(cells), Kind.PLAIN);
        }

        /** The text in a column, 0 for the first; empty where the row has no cell. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    /** What a row is among the rows. */
    public enum Kind {
        /** One row of the data. */
        PLAIN,
        /** The heading of the rows after it; its first cell runs across the table. */
        HEADING,
        /** A sum of rows before it. */
        TOTAL
    }
}
