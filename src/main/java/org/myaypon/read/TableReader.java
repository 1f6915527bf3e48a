package org.myaypon.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.Result;
import org.myaypon.data.Table;
import org.myaypon.data.UserException;

/** Reads a file of rows as a {@link Table}: the one front of all table formats, told apart by the file's ending. */
public final class TableReader {

    private static final String READABLE = ": tables are read from .csv, .tsv, .txt, .xlsx, .ods, .json and .dbf";

    private static final Set<String> ENDINGS =
            Set.of("csv", "tsv", "tab", "txt", "xlsx", "xlsm", "xltx", "xls", "xlsb", "ods", "ots", "json");

    private static final String PROTECTED =
            new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

    private TableReader() {}

    /** Whether a file's ending is that of a table without shapes, so that it is read here and not as a layer. */
    public static boolean isTable(Path file) {
        return ENDINGS.contains(InputFile.extension(file));
    }

    /**
     * Reads all rows of a file; of a workbook, those of the sheet that holds the table.
     *
     * <p>Text tables (.csv, .tsv, .tab, .txt) may be UTF-8 or UTF-16, with a byte order mark or without, or windows-1252;
     * their delimiter may be a comma, a semicolon, a tab or a bar. Of a workbook (.xlsx, .ods) one sheet is read, of a
     * .json its longest list of records, of a .dbf or .shp the attributes. The titles may stand some rows further down,
     * under banners or beside HXL hashtags, which become {@link org.myaypon.data.Field#hxl}. Columns in Zawgyi become
     * Unicode. Every row has one cell per column; columns are typed by what their cells hold, cells without data aside.
     * What was assumed, repaired or left out is in the problems.
     *
     * @throws UserException when the file cannot be used at all
     * @throws org.myaypon.data.CancelledException when the user stops it
     */
    public static Result<Table> read(Path file, Progress progress) {
        return read(file, Optional.empty(), progress);
    }

    /**
     * The same of one sheet, hidden or not.
     *
     * @param sheet the name of a workbook's sheet, or the key of a .json list; empty for the one that holds the table
     * @throws UserException when the file cannot be used, or has no such sheet
     */
    public static Result<Table> read(Path file, Optional<String> sheet, Progress progress) {
        return switch (InputFile.extension(file)) {
            case "csv", "tsv", "tab", "txt" -> withoutSheet(CsvReader.read(file, progress), sheet);
            case "xlsx", "xlsm", "xltx", "xls", "xlsb", "ods", "ots" -> workbook(file, sheet, progress);
            case "json" -> JsonReader.read(file, sheet, progress);
            case "dbf", "shp" -> withoutSheet(rows(file, progress), sheet);
            default -> throw refused(file);
        };
    }

    private static Result<Table> rows(Path file, Progress progress) {
        Result<Layer> layer = LayerInUnicode.of(ShapefileReader.readRows(file, progress));
        return new Result<>(LayerTable.of(layer.value()), layer.problems());
    }

    /** A workbook by what it is, whatever its ending says; text with the ending .xls is read as text. */
    private static Result<Table> workbook(Path file, Optional<String> sheet, Progress progress) {
        InputFile.requireFilled(file);
        String head = head(file);
        if (head.startsWith("PK")) {
            return WorkbookReader.read(file, sheet, progress);
        }
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            throw isProtected(file)
                    ? new UserException(
                            "It is protected by a password",
                            InputFile.name(file),
                            "Open it in a spreadsheet program and save it without a password")
                    : new UserException(
                            "It is an old Excel workbook (.xls)",
                            InputFile.name(file),
                            "Open it in a spreadsheet program and save it as .xlsx");
        }
        if (InputFile.extension(file).equals("xls")) {
            return withoutSheet(CsvReader.read(file, progress), sheet);
        }
        throw new UserException(
                "It is damaged, or no workbook whatever its ending says",
                InputFile.name(file),
                "Copy, download or save it again");
    }

    /** Whether what begins as an old workbook does is a new one under a password: it names its one part so. */
    private static boolean isProtected(Path file) {
        return new String(InputFile.read(file), StandardCharsets.ISO_8859_1).contains(PROTECTED);
    }

    private static String head(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UserException(InputFile.name(file) + " could not be read", "", "Copy it to this computer", e);
        }
    }

    private static Result<Table> withoutSheet(Result<Table> table, Optional<String> sheet) {
        if (sheet.isEmpty()) {
            return table;
        }
        List<Problem> problems = new ArrayList<>(table.problems());
        problems.add(new Problem(
                "It has no sheets, so \"" + sheet.get() + "\" was not looked for",
                table.value().source().fileName(),
                ""));
        return new Result<>(table.value(), problems);
    }

    private static UserException refused(Path file) {
        InputFile.requireFilled(file);
        String name = InputFile.name(file);
        return switch (InputFile.extension(file)) {
            case "gz", "zip" -> new UserException(name + " is packed" + READABLE, "", "Unpack it");
            default ->
                new UserException(
                        name + " is not a table that can be read" + READABLE,
                        "",
                        "Save the table as .xlsx or as CSV (UTF-8)");
        };
    }
}
