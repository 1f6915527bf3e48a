package org.myaypon.read;

import java.nio.file.Path;
import org.myaypon.data.Layer;
import org.myaypon.data.Progress;
import org.myaypon.data.Result;
import org.myaypon.data.Table;
import org.myaypon.data.UserException;

/** Reads a file of rows as a {@link Table}: the one front of all table formats, told apart by the file's ending. */
public final class TableReader {

    private static final String READABLE = ": tables are read from .csv, .tsv, .txt and .dbf";

    private TableReader() {}

    /**
     * Reads all rows of a file.
     *
     * <p>Text tables (.csv, .tsv, .tab, .txt) may be UTF-8 or UTF-16, with a byte order mark or without, or windows-1252;
     * their delimiter may be a comma, a semicolon, a tab or a bar. Of a .dbf, or a .shp, the attributes are read. Every
     * row has one cell per column; columns are typed by what their cells hold, cells without data aside. What was
     * assumed, repaired or left out is in the problems.
     *
     * @throws UserException when the file cannot be used at all
     * @throws org.myaypon.data.CancelledException when the user stops it
     */
    public static Result<Table> read(Path file, Progress progress) {
        return switch (InputFile.extension(file)) {
            case "csv", "tsv", "tab", "txt" -> CsvReader.read(file, progress);
            case "dbf", "shp" -> rows(file, progress);
            default -> throw refused(file);
        };
    }

    private static Result<Table> rows(Path file, Progress progress) {
        Result<Layer> layer = ShapefileReader.readRows(file, progress);
        return new Result<>(LayerTable.of(layer.value()), layer.problems());
    }

    private static UserException refused(Path file) {
        InputFile.requireFilled(file);
        String name = InputFile.name(file);
        return switch (InputFile.extension(file)) {
            case "xlsx", "xls", "xlsm", "xlsb", "ods" ->
                new UserException(name + " is a workbook" + READABLE, "", "Save the sheet as CSV (UTF-8)");
            case "gz", "zip" -> new UserException(name + " is packed" + READABLE, "", "Unpack it");
            default ->
                new UserException(
                        name + " is not a table that can be read" + READABLE, "", "Save the table as CSV (UTF-8)");
        };
    }
}
