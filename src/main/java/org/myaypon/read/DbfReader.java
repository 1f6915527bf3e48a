package org.myaypon.read;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myaypon.data.Problem;

/**
 * The rows of a .dbf file (dBASE III and what GIS programs write in its name).
 *
 * <p>Whole numbers come as {@code Integer} or {@code Long}, others as {@code Double}, dates as {@code java.sql.Date},
 * logicals as {@code Boolean}, text without the spaces around it. A blank cell, and a number that is all asterisks
 * because it did not fit, hold no value. A column that promises whole numbers but holds others is read as decimals.
 */
final class DbfReader {

    private static final byte DELETED = '*';

    private final byte[] bytes;
    private final DbfHeader header;
    private final DbfEncoding encoding;
    private final List<DbfColumn> columns;
    private final List<Class<?>> bindings;
    private final Tally overflown = new Tally();
    private final Tally unreadable = new Tally();

    private DbfReader(byte[] bytes, DbfHeader header, DbfEncoding encoding, List<DbfColumn> columns) {
        this.bytes = bytes;
        this.header = header;
        this.encoding = encoding;
        this.columns = columns;
        this.bindings = new ArrayList<>(columns.size());
        for (DbfColumn column : columns) {
            bindings.add(binding(column));
        }
    }

    /**
     * Opens the .dbf part of a shapefile.
     *
     * @param problems gets what is said of its header, encoding and columns, and why there is none when empty
     */
    static Optional<DbfReader> open(ShapefileParts parts, List<Problem> problems) {
        Optional<byte[]> bytes = parts.bytes("dbf");
        if (bytes.isEmpty()) {
            problems.add(new Problem(
                    parts.has("dbf")
                            ? "The .dbf is empty, so there are no attributes to join on"
                            : "There is no .dbf, so there are no attributes to join on",
                    "",
                    "Copy the .dbf that belongs to it to its folder"));
            return Optional.empty();
        }
        Optional<DbfHeader> header = DbfHeader.of(bytes.get());
        if (header.isEmpty()) {
            problems.add(new Problem(
                    "The .dbf cannot be understood, so there are no attributes to join on",
                    "",
                    "Copy or export it again"));
        }
        return header.map(found -> open(bytes.get(), found, parts, problems));
    }

    private static DbfReader open(byte[] bytes, DbfHeader header, ShapefileParts parts, List<Problem> problems) {
        List<DbfColumn> columns =
                header.columns().stream().filter(DbfColumn::isReadable).toList();
        int left = header.columns().size() - columns.size();
        if (left > 0) {
            problems.add(new Problem(
                    left == 1
                            ? "1 column is of a kind that lies in another file and was left out"
                            : left + " columns are of kinds that lie in other files and were left out",
                    "",
                    ""));
        }
        if (header.cut() > 0) {
            problems.add(new Problem(
                    "The .dbf is damaged: " + Tally.number(header.cut(), "column")
                            + (header.cut() == 1 ? " does" : " do") + " not fit into rows of "
                            + Tally.number(header.rowLength(), "byte") + ", as its header has it",
                    "",
                    "Copy or export it again"));
        }
        Utf8 text = textOf(bytes, header, columns);
        return new DbfReader(bytes, header, DbfEncoding.of(parts, header.language(), text, problems), columns);
    }

    private static Utf8 textOf(byte[] bytes, DbfHeader header, List<DbfColumn> columns) {
        Utf8 text = new Utf8();
        for (DbfColumn column : columns) {
            text.scan(column.nameBytes(), 0, column.name().length(), true);
            for (int row = 0; column.isText() && row < header.present(); row++) {
                int from = header.start() + row * header.rowLength() + column.offset();
                int to = textEnd(bytes, from, from + column.width());
                text.scan(bytes, from, to, to == from + column.width());
            }
        }
        return text;
    }

    DbfEncoding encoding() {
        return encoding;
    }

    /** How many rows there are, deleted ones included: what the header claims, as far as they are in the file. */
    int rowCount() {
        return (int) Math.min(header.declared(), header.present());
    }

    /** How many rows the file has room for; more than {@link #rowCount()} when the header was not brought up to date. */
    int present() {
        return header.present();
    }

    /** How many rows the header claims. */
    long declared() {
        return header.declared();
    }

    int columnCount() {
        return columns.size();
    }

    /** The titles as they stand in the header; some may be empty or the same. */
    List<String> titles() {
        List<String> titles = new ArrayList<>(columns.size());
        for (DbfColumn column : columns) {
            titles.add(text(column.nameBytes(), 0, column.name().length(), true));
        }
        return titles;
    }

    /** The class of every value of a column. */
    Class<?> binding(int column) {
        return bindings.get(column);
    }

    /** Whether a row (from 0) is marked as deleted. */
    boolean isDeleted(int row) {
        return row < header.present() && bytes[header.start() + row * header.rowLength()] == DELETED;
    }

    /** The value of a cell, null when there is none, as GeoTools' features hold it. */
    Object value(int row, int column) {
        if (row >= header.present()) {
            return null;
        }
        DbfColumn field = columns.get(column);
        int from = header.start() + row * header.rowLength() + field.offset();
        int to = from + field.width();
        if (field.isText()) {
            int end = textEnd(bytes, from, to);
            String text = text(bytes, from, end, end == to);
            return text.isEmpty() ? null : text;
        }
        return field.isNumber() || field.type() == 'D' || field.type() == 'L'
                ? written(field, bindings.get(column), from, to, row)
                : binary(field, from);
    }

    /** Adds what was found while reading values. */
    void report(List<Problem> problems) {
        overflown.report(
                problems,
                "1 number did not fit its column when the file was written (****) and is read as no data",
                "%s numbers did not fit their columns when the file was written (****) and are read as no data",
                "row",
                "Export the file again with wider columns");
        unreadable.report(
                problems,
                "1 cell is no number or date although its column says so, and is read as no data",
                "%s cells are no numbers or dates although their columns say so, and are read as no data",
                "row",
                "Correct them in the source");
    }

    private Object written(DbfColumn field, Class<?> binding, int from, int to, int row) {
        String cell = ascii(from, to);
        if (cell.isEmpty()) {
            return null;
        }
        Object value =
                switch (field.type()) {
                    case 'D' -> DbfCell.date(cell);
                    case 'L' -> DbfCell.logical(cell.charAt(0));
                    default -> DbfCell.number(cell, binding);
                };
        if (value == null && cell.charAt(0) == '*') {
            overflown.add(row + 1L);
        } else if (value == null && !cell.equals("?") && !cell.equals("00000000")) {
            unreadable.add(row + 1L);
        }
        return value;
    }

    private Object binary(DbfColumn field, int from) {
        ByteBuffer cell = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        return switch (field.type()) {
            case 'I' -> cell.getInt(from);
            case 'Y' -> cell.getLong(from) / 10_000.0;
            default -> cell.getDouble(from);
        };
    }

    private Class<?> binding(DbfColumn column) {
        return switch (column.type()) {
            case 'D' -> Date.class;
            case 'L' -> Boolean.class;
            case 'I' -> Integer.class;
            case 'B', 'O', 'Y' -> Double.class;
            case 'N', 'F' -> numberBinding(column);
            default -> String.class;
        };
    }

    private Class<?> numberBinding(DbfColumn column) {
        if (column.decimals() > 0 || column.width() > 18) {
            return Double.class;
        }
        for (int row = 0; row < header.present(); row++) {
            int from = header.start() + row * header.rowLength() + column.offset();
            if (!isWhole(from, from + column.width()) && DbfCell.decimal(ascii(from, from + column.width())) != null) {
                return Double.class;
            }
        }
        return column.width() <= 9 ? Integer.class : Long.class;
    }

    private boolean isWhole(int from, int to) {
        for (int at = from; at < to; at++) {
            byte b = bytes[at];
            if (b != ' ' && b != '-' && (b < '0' || b > '9')) {
                return false;
            }
        }
        return true;
    }

    /** A cell of plain characters without the blanks around it. */
    private String ascii(int from, int to) {
        int end = textEnd(bytes, from, to);
        int start = from;
        while (start < end && bytes[start] == ' ') {
            start++;
        }
        return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1).strip();
    }

    /** Where a cell's text ends: at the first NUL, without spaces. */
    private static int textEnd(byte[] bytes, int from, int to) {
        int end = from;
        while (end < to && bytes[end] != 0) {
            end++;
        }
        while (end > from && bytes[end - 1] == ' ') {
            end--;
        }
        return end;
    }

    private String text(byte[] source, int from, int to, boolean mayBeCut) {
        boolean cut = mayBeCut && encoding.charset().equals(StandardCharsets.UTF_8);
        int end = cut ? Utf8.wholeUntil(source, from, to) : to;
        return new String(source, from, end - from, encoding.charset()).strip();
    }
}
