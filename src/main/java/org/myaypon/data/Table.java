package org.myaypon.data;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Rows of text under named columns, as they stand in the file.
 *
 * @param source where it was read from
 * @param fields the columns, in the file's order
 * @param rows the rows, in the file's order; each has one cell per field
 */
public record Table(FileSource source, List<Field> fields, List<Row> rows) {

    private static final Set<String> NO_DATA = Set.of("", "-", "–", "na", "n/a", "n.a.", "null", "nan", "#n/a");
    private static final int LONGEST_NO_DATA = 4;

    /**
     * One row of a table.
     *
     * @param line the line of the file where the row begins, the row of its sheet or the number of its record, from 1
     * @param cells the cells' text, trimmed, one per field
     */
    public record Row(int line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    public Table {
        Objects.requireNonNull(source);
        fields = List.copyOf(fields);
        rows = List.copyOf(rows);
    }

    /** The place of the column with this title: exactly, else regardless of case; empty when there is none. */
    public OptionalInt column(String name) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equals(name)) {
                return OptionalInt.of(i);
            }
        }
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equalsIgnoreCase(name)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** The titles of the columns, in order. */
    public List<String> columnNames() {
        return fields.stream().map(Field::name).toList();
    }

    /** Whether a cell says that there is no data: empty, "-", "NA", "n/a", "null"; "0" is data. */
    public static boolean isNoData(String cell) {
        String word = cell.strip();
        return word.length() <= LONGEST_NO_DATA && NO_DATA.contains(word.toLowerCase(Locale.ROOT));
    }

    /**
     * The number that a cell holds, with "," or " " between thousands allowed and a point before decimals,
     * in Latin or Burmese digits; a percent sign behind it is passed over, so that "12%" is 12.
     *
     * @return the number; empty when the cell is no data, not a number, or not finite
     */
    public static OptionalDouble number(String cell) {
        return NumberText.ofCell(cell);
    }
}
