package org.myaypon.series;

import java.util.List;
import java.util.stream.Stream;
import org.myaypon.project.CsvFile;

/** The list of a series' sheets as CSV. */
final class Manifest {

    /** Its file in the folder of the series. */
    static final String FILE = "manifest.csv";

    private static final List<String> HEAD = List.of("file", "key", "name", "pages", "scale", "problems", "sha256");

    private Manifest() {}

    static byte[] bytes(List<SheetRecord> sheets) {
        return CsvFile.bytes(Stream.concat(Stream.of(HEAD), sheets.stream().map(Manifest::row))
                .toList());
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
}
