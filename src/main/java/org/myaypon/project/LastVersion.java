package org.myaypon.project;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.myaypon.data.Field;
import org.myaypon.data.FileSource;
import org.myaypon.data.Table;
import org.myaypon.data.UserException;
import org.myaypon.indicator.AreaValues;

/**
 * What a version of a map showed: of every area its code, its name, its value and whether it was affected, as rows of a table
 * that a spreadsheet opens.
 *
 * @param table the rows
 * @param version which version it was; empty when the file does not tell
 */
record LastVersion(Table table, OptionalInt version) {

    private static final String KEY = "pcode";
    private static final String NAME = "name";
    private static final String VALUE = "value";
    private static final String AFFECTED = "affected";
    private static final String VERSION = "version";
    private static final List<String> COLUMNS = List.of(KEY, NAME, VALUE, AFFECTED, VERSION);

    /**
     * What a map shows now.
     *
     * @param file the file that it is to be kept in
     * @param version the map's version
     * @param areas the areas of the map with their codes and names
     * @param values their values
     * @param standings whether they are affected
     */
    static LastVersion of(Path file, int version, List<MapArea> areas, AreaValues values, List<Standing> standings) {
        List<Table.Row> rows = IntStream.range(0, values.size())
                .mapToObj(area -> new Table.Row(
                        area + 2,
                        List.of(
                                areas.get(area).key(),
                                areas.get(area).name(),
                                value(values, area),
                                standings.get(area).word(),
                                Integer.toString(version))))
                .toList();
        List<Field> fields =
                COLUMNS.stream().map(name -> new Field(name, Field.Type.TEXT)).toList();
        FileSource source = new FileSource(file, "csv", StandardCharsets.UTF_8.name(), "");
        return new LastVersion(new Table(source, fields, rows), OptionalInt.of(version));
    }

    private static String value(AreaValues values, int area) {
        if (!values.hasValue(area)) {
            return "";
        }
        return values.numeric()
                ? Numbers.plain(values.numbers().get(area))
                : values.texts().get(area);
    }

    /**
     * Takes a table as what a version showed.
     *
     * @throws UserException when it lacks a column, or has no rows, or a cell does not tell whether an area was affected
     */
    static LastVersion in(Table table) {
        for (String name : List.of(KEY, AFFECTED)) {
            if (table.column(name).isEmpty()) {
                throw new UserException(
                        "it has no column " + name, table.source().fileName(), "Make it again with update --revise");
            }
        }
        LastVersion last = new LastVersion(table, version(table));
        if (table.rows().isEmpty()) {
            throw new UserException("it has no rows", table.source().fileName(), "Make it again with update --revise");
        }
        for (int row = 0; row < table.rows().size(); row++) {
            if (Standing.of(last.cell(row, AFFECTED)).isEmpty()) {
                throw new UserException(
                        "its line " + table.rows().get(row).line() + " says \"" + last.cell(row, AFFECTED)
                                + "\" where yes or no is meant",
                        table.source().fileName(),
                        "Write yes, no, or nothing where it is not known");
            }
        }
        return last;
    }

    private static OptionalInt version(Table table) {
        OptionalInt column = table.column(VERSION);
        if (column.isEmpty() || table.rows().isEmpty()) {
            return OptionalInt.empty();
        }
        String cell = table.rows().get(0).cells().get(column.getAsInt()).strip();
        return cell.matches("[1-9]\\d{0,5}") ? OptionalInt.of(Integer.parseInt(cell)) : OptionalInt.empty();
    }

    /** The title of the column of codes, as the table spells it. */
    String keyColumn() {
        return table.fields().get(table.column(KEY).orElseThrow()).name();
    }

    Standing standing(int row) {
        return Standing.of(cell(row, AFFECTED)).orElse(Standing.UNKNOWN);
    }

    /** The value of a row as text; empty when there was none. */
    String value(int row) {
        return cell(row, VALUE);
    }

    private String cell(int row, String column) {
        OptionalInt place = table.column(column);
        return place.isPresent()
                ? table.rows().get(row).cells().get(place.getAsInt()).strip()
                : "";
    }

    /**
     * Writes it to its file as CSV, whole or not at all.
     *
     * @throws UserException when the file cannot be written
     */
    void write() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.columnNames());
        table.rows().forEach(row -> rows.add(row.cells()));
        CsvFile.write(table.source().file(), rows);
    }

    /** Where a version of a map is kept: {@code flood.v2.csv} beside {@code flood.yaml}. */
    static Path fileOf(Path mapFile, int version) {
        String name =
                Optional.ofNullable(mapFile.getFileName()).map(Path::toString).orElse("map");
        String stem = name.replaceFirst("(?i)\\.ya?ml$", "");
        return mapFile.toAbsolutePath().normalize().resolveSibling(stem + ".v" + version + ".csv");
    }
}
