package org.myaypon.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.myaypon.data.Table;
import org.myaypon.indicator.Join;
import org.myaypon.indicator.RowOutcome;
import org.myaypon.indicator.Suggestion;

/** The rows that found no area, as a table for the people who own the data. */
public final class UnmatchedRows {

    private UnmatchedRows() {}

    /**
     * Writes them as CSV: the line in the table, the key, why it found no area, areas that may be meant with what speaks for
     * each, then the row's own cells.
     *
     * @throws org.myaypon.data.UserException when the file cannot be written
     */
    public static void write(Join join, Path file) {
        Table table = join.table();
        List<List<String>> rows = new ArrayList<>();
        List<String> titles = new ArrayList<>(List.of("line", "key", "reason", "suggestion"));
        titles.addAll(table.columnNames());
        rows.add(titles);
        for (int row = 0; row < table.rows().size(); row++) {
            RowOutcome outcome = join.outcomes().of(row);
            if (outcome.kind() == RowOutcome.Kind.UNMATCHED) {
                List<String> cells = new ArrayList<>(List.of(
                        Integer.toString(outcome.line()), outcome.key(), outcome.reason(), suggestions(join, row)));
                cells.addAll(table.rows().get(row).cells());
                rows.add(cells);
            }
        }
        CsvFile.write(file, rows);
    }

    /** "MMR013046 Hlaingtharya (East): a part of what was split; MMR013047 …". */
    private static String suggestions(Join join, int row) {
        return join.outcomes().suggestions(row).stream()
                .map(Suggestion::sentence)
                .collect(Collectors.joining("; "));
    }
}
