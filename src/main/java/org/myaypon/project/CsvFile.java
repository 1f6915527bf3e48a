package org.myaypon.project;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.myaypon.data.Table;
import org.myaypon.data.WholeFile;

/** Writes rows as CSV: UTF-8, commas, quotes where they are needed (RFC 4180). */
public final class CsvFile {

    private CsvFile() {}

    static void write(Path file, List<List<String>> rows) {
        byte[] bytes = bytes(rows);
        WholeFile.write(file, out -> out.write(bytes));
    }

    /** The rows as the bytes of a file. */
    public static byte[] bytes(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(CsvFile::cell).collect(Collectors.joining(",")) + "\r\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A table as the bytes of a file, with its hashtags below its titles. */
    public static byte[] bytes(Table table) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.columnNames());
        if (table.fields().stream().anyMatch(field -> field.hxl().isPresent())) {
            rows.add(
                    table.fields().stream().map(field -> field.hxl().orElse("")).toList());
        }
        table.rows().forEach(row -> rows.add(row.cells()));
        return bytes(rows);
    }

    private static String cell(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                && text.strip().equals(text);
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
