package org.myaypon.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.myaypon.template.TableItem;

/**
 * The rows of a table at one size, broken into its columns.
 *
 * @param size the size
 * @param columns where the columns stand
 * @param head the columns' titles that stand level
 * @param turned those that read upwards
 * @param rows all rows, whether or not there is room for them
 */
record TableGrid(TableSize size, List<TableSpan> columns, TableRow head, TurnedHeads turned, List<TableRow> rows) {

    private static final double STEP_PT = 0.5;
    private static final double LITTLE_SMALLER_PT = 1;
    private static final double TOLERANCE_MM = 0.01;

    TableGrid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * The largest grid that fits a height with all words whole, or one a little smaller where that keeps the texts of all rows
     * on one line; when there is none, the smallest, with its rows apart if they have room and close together if not. Rows of
     * a table that may not shrink stay apart.
     */
    static TableGrid choose(TableItem item, TableContent table, double heightMm) {
        TableColumns columns = new TableColumns(item, table);
        double full = item.cell().text().sizePt();
        double smallest = item.cell().smallestPt();
        Optional<TableGrid> largest = Optional.empty();
        for (double pt = full; pt > smallest; pt = Math.max(smallest, pt - STEP_PT)) {
            Optional<TableGrid> fitting = fitting(table, columns, TableSize.of(item, pt / full, false), heightMm);
            if (fitting.filter(TableGrid::isUnbroken).isPresent()) {
                return fitting.get();
            }
            largest = largest.or(() -> fitting);
            if (largest.isPresent() && pt <= full - LITTLE_SMALLER_PT) {
                break;
            }
        }
        return largest.orElseGet(() -> smallest(item, table, columns, heightMm));
    }

    private static Optional<TableGrid> fitting(
            TableContent table, TableColumns columns, TableSize size, double heightMm) {
        return leastHeightMm(table, size) > heightMm
                ? Optional.empty()
                : Optional.of(of(table, columns, size))
                        .filter(grid ->
                                columns.areInside(grid.columns()) && grid.isWhole() && grid.isLowEnough(heightMm));
    }

    private static TableGrid smallest(TableItem item, TableContent table, TableColumns columns, double heightMm) {
        double scale = item.cell().smallestPt() / item.cell().text().sizePt();
        TableGrid apart = of(table, columns, TableSize.of(item, scale, false));
        return scale >= 1 || apart.isLowEnough(heightMm) ? apart : of(table, columns, TableSize.of(item, scale, true));
    }

    /**
     * The largest grid of a width with all words whole whatever its height, the smallest one when there is none.
     *
     * @param lines the most lines of a cell
     */
    static TableGrid ofWidth(TableItem item, TableContent table, int lines) {
        TableColumns columns = new TableColumns(item, table);
        double full = item.cell().text().sizePt();
        double smallest = item.cell().smallestPt();
        for (double pt = full; pt > smallest; pt = Math.max(smallest, pt - STEP_PT)) {
            TableGrid grid = of(table, columns, TableSize.of(item, pt / full, false), lines);
            if (columns.areInside(grid.columns()) && grid.isWhole()) {
                return grid;
            }
        }
        return of(table, columns, TableSize.of(item, smallest / full, false), lines);
    }

    private static TableGrid of(TableContent table, TableColumns columns, TableSize size) {
        return of(table, columns, size, TableRow.FEW_LINES);
    }

    private static TableGrid of(TableContent table, TableColumns columns, TableSize size, int lines) {
        List<TableSpan> spans = columns.spans(size);
        return new TableGrid(
                size,
                spans,
                TableRow.head(columns.levelTitles(), size, spans),
                columns.turned(size, spans),
                IntStream.range(0, table.rows().size())
                        .mapToObj(i -> TableRow.of(table.rows().get(i), i, size, spans, lines))
                        .toList());
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

    /** The height of the head with the space below it; 0 without a head. */
    double headMm() {
        return titlesMm() > 0 ? titlesMm() + size.ruleGapMm() : 0;
    }

    /** The height of the columns' titles, level and turned. */
    double titlesMm() {
        return Math.max(head.heightMm(), turned.heightMm());
    }

    /** Whether a column's title is cut. */
    boolean headCut() {
        return head.cut() || turned.cut();
    }

    /** Whether every text of the rows stands on one line. */
    private boolean isUnbroken() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .allMatch(cell -> cell.lines().size() <= 1);
    }

    boolean isWhole() {
        return turned.whole() && Stream.concat(Stream.of(head), rows.stream()).allMatch(TableRow::whole);
    }

    boolean isLowEnough(double heightMm) {
        return headMm() + heightMm(rows) <= heightMm + TOLERANCE_MM;
    }
}
