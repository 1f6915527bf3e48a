package org.myaypon.series;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of a series' sheets as CSV: UTF-8, commas, quotes where they are needed (RFC 4180). */
final class Manifest {

    /** Its file in the folder of the series. */
    static final String FILE = "manifest.csv";

    private static final List<String> HEAD = List.of("file", "key", "name", "pages", "scale", "problems", "sha256");

    private Manifest() {}

    static byte[] bytes(List<SheetRecord> sheets) {
        return Stream.concat(Stream.of(HEAD), sheets.stream().map(Manifest::row))
                .map(row -> row.stream().map(Manifest::cell).collect(Collectors.joining(",")) + "\r\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> row(SheetRecord sheet) {
        return List.of(
                sheet.file(),
                sheet.key(),
                sheet.name(),
                Integer.toString(sheet.pages()),
                sheet.isMade() ? Long.toString(sheet.scale()) : "",
                String.join(" ", sheet.problems()),
                sheet.sha256());
    }

    private static String cell(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                && text.strip().equals(text);
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
