package org.myaypon.series;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.myaypon.project.CsvFile;

/** The list of a series' sheets as CSV. */
final class Manifest {

    /** Its file in the folder of the series. */
    static final String FILE = "manifest.csv";

    private static final List<String> HEAD = List.of("file", "key", "name", "pages", "scale", "problems", "sha256");
    private static final int PAGES = HEAD.indexOf("pages");

    private Manifest() {}

    /** The list of sheets with a file each. */
    static byte[] bytes(List<SheetRecord> sheets) {
        return bytes(HEAD, sheets.stream().map(Manifest::row));
    }

    /** The file beside one of all sheets that lists them: "all-manifest.csv". */
    static Path beside(Path book) {
        String name = String.valueOf(book.getFileName());
        int dot = name.lastIndexOf('.');
        return book.resolveSibling((dot <= 0 ? name : name.substring(0, dot)) + "-" + FILE);
    }

    /**
     * The list of sheets that are in one file.
     *
     * @param book the file
     * @param sha256 its digest
     * @param firstPages the page on which each sheet begins, by the code of its area, from 1
     */
    static byte[] bytes(List<SheetRecord> sheets, Path book, String sha256, Map<String, Integer> firstPages) {
        List<String> head = new ArrayList<>(HEAD);
        head.add(PAGES, "page");
        return bytes(head, sheets.stream().map(sheet -> {
            List<String> row = new ArrayList<>(
                    row(sheet.isMade() ? sheet.inFile(String.valueOf(book.getFileName()), sha256) : sheet));
            row.add(PAGES, sheet.isMade() ? Integer.toString(firstPages.getOrDefault(sheet.key(), 0)) : "");
            return row;
        }));
    }

    private static byte[] bytes(List<String> head, Stream<List<String>> rows) {
        return CsvFile.bytes(Stream.concat(
                        Stream.of(head),
                        rows.map(row -> row.stream().map(Spreadsheet::cell).toList()))
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
