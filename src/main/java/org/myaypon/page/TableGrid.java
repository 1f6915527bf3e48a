package org.myaypon.page;

import java.util.List;
import java.util.stream.Stream;

/**
 * The rows of a table at one size, broken into its columns.
 *
 * @param size the size
 * @param columns where the columns stand
 * @param head the columns' titles
 * @param rows all rows, whether or not there is room for them
 */
record TableGrid(TableSize size, List<TableSpan> columns, TableRow head, List<TableRow> rows) {

    private static final double STEP_PT = 0.5;
    private static final double TOLERANCE_MM = 0.01;

    TableGrid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * The largest grid that fits a height with all words whole; when there is none, the smallest, with its rows apart if
     * they have room and close together if not.
     */
    static TableGrid choose(TemplateItem.Table item, TableContent table, double heightMm) {
        TableColumns columns = new TableColumns(item, table);
        double full = item.cell().text().sizePt();
        double smallest = item.cell().smallestPt();
        for (double pt = full; pt > smallest; pt = Math.max(smallest, pt - STEP_PT)) {
            TableSize size = TableSize.of(item, pt / full, false);
            if (leastHeightMm(table, size) <= heightMm) {
                TableGrid grid = of(table, columns, size);
                if (grid.isWhole() && grid.isLowEnough(heightMm)) {
                    return grid;
                }
            }
        }
        TableGrid apart = of(table, columns, TableSize.of(item, smallest / full, false));
        return apart.isLowEnough(heightMm) ? apart : of(table, columns, TableSize.of(item, smallest / full, true));
    }

    private static TableGrid of(TableContent table, TableColumns columns, TableSize size) {
        List<TableSpan> spans = columns.spans(size);
        return new TableGrid(
                size,
                spans,
                TableRow.head(table.columns(), size, spans),
                table.rows().stream().map(row -> TableRow.of(row, size, spans)).toList());
    }

    /** The lowest that the rows with any text can be, without a look at them. */
    private static double leastHeightMm(TableContent table, TableSize size) {
        long filled = table.rows().stream()
                .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isBlank()))
                .count();
        return filled * (size.emMm() + 2 * size.padMm());
    }

    /** The height of rows below each other. */
    static double heightMm(List<TableRow> rows) {
        double height =
                rows.stream().mapToDouble(row -> row.gapMm() + row.heightMm()).sum();
        return rows.isEmpty() ? 0 : height - rows.get(0).gapMm();
    }

    boolean isWhole() {
        return Stream.concat(Stream.of(head), rows.stream()).allMatch(TableRow::whole);
    }

    boolean isLowEnough(double heightMm) {
        return head.heightMm() + heightMm(rows) <= heightMm + TOLERANCE_MM;
    }
}
