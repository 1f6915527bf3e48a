package org.myaypon.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.myaypon.data.Problem;
import org.myaypon.data.Table;

/**
 * Repeats words that are merged over several rows of data in each of them: the township that stands once beside all its
 * activities. Numbers are not repeated, because sums would count them again.
 */
final class MergedRows {

    /** So many cells are looked at, whatever the sheet says is merged. */
    private static final int MOST = 5_000_000;

    private MergedRows() {}

    /** The rows of data, filled. */
    static List<Table.Row> filled(SheetRows sheet, int first, List<Problem> problems) {
        List<Table.Row> rows = sheet.rows().subList(first, sheet.rows().size());
        List<Merge> merges = sheet.merges().stream()
                .filter(merge -> merge.bottom() > merge.top())
                .toList();
        if (merges.isEmpty() || rows.isEmpty()) {
            return rows;
        }
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            places.putIfAbsent(rows.get(i).line(), i);
        }
        List<Table.Row> filled = new ArrayList<>(rows);
        int count = 0;
        int looked = 0;
        for (Merge merge : merges) {
            Integer top = places.get(merge.top());
            String text = top == null ? "" : SheetRows.cell(rows.get(top), merge.left());
            if (text.isEmpty() || CellLook.isMeasure(text)) {
                continue;
            }
            for (int i = top + 1; i < rows.size() && rows.get(i).line() <= merge.bottom() && looked < MOST; i++) {
                looked++;
                if (SheetRows.cell(filled.get(i), merge.left()).isEmpty()) {
                    filled.set(i, with(filled.get(i), merge.left(), text));
                    count++;
                }
            }
        }
        if (count > 0) {
            problems.add(new Problem(
                    count == 1
                            ? "1 cell that is merged with the one above repeats its words"
                            : Tally.number(count) + " cells that are merged with the one above repeat its words",
                    "",
                    ""));
        }
        return filled;
    }

    private static Table.Row with(Table.Row row, int column, String text) {
        List<String> cells = new ArrayList<>(row.cells());
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
        return new Table.Row(row.line(), cells);
    }
}
