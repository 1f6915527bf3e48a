package org.myaypon.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.myaypon.data.Nearest;
import org.myaypon.data.Table;
import org.myaypon.indicator.Join;
import org.myaypon.indicator.JoinReport;

/** The rows that found no area, as a table for the people who own the data. */
public final class UnmatchedRows {

    private UnmatchedRows() {}

    /**
     * Writes them as CSV: the line in the table, the key, areas that may be meant, then the row's own cells.
     *
     * @throws org.myaypon.data.UserException when the file cannot be written
     */
    public static void write(Join join, Path file) {
        Table table = join.table();
        List<List<String>> rows = new ArrayList<>();
        List<String> titles = new ArrayList<>(List.of("line", "key", "suggestion"));
        titles.addAll(table.columnNames());
        rows.add(titles);
        for (JoinReport.UnmatchedRow unmatched : join.report().unmatchedRows()) {
            List<String> cells = new ArrayList<>(
                    List.of(Integer.toString(unmatched.line()), unmatched.key(), suggestion(unmatched, join.report())));
            table.rows().stream()
                    .filter(row -> row.line() == unmatched.line())
                    .findFirst()
                    .ifPresent(row -> cells.addAll(row.cells()));
            rows.add(cells);
        }
        CsvFile.write(file, rows);
    }

    /** The areas without a row whose names are like the row's name: "MMR013046 Hlaingtharya (East)". */
    private static String suggestion(JoinReport.UnmatchedRow row, JoinReport report) {
        if (row.name().isBlank()) {
            return "";
        }
        List<String> names = report.unmatchedBoundaries().stream()
                .filter(area -> area.name().startsWith(row.name())
                        || row.name().startsWith(area.name())
                        || Nearest.alike(row.name(), area.name()))
                .map(area -> area.key() + " " + area.name())
                .toList();
        return String.join("; ", names);
    }
}
