package org.myaypon.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.myaypon.page.PageItem.PlacedLine;
import org.myaypon.page.TableContent.Kind;
import org.myaypon.template.Align;

/**
 * A row of a table, broken into its columns.
 *
 * @param kind what it is among the rows
 * @param cells its cells, left to right
 * @param padMm the space above and below its letters
 * @param gapMm the space before it when it is not the first row
 * @param place its place among the table's rows, 0 for the first; below 0 for a row that is not one of them
 */
record TableRow(Kind kind, List<TableCell> cells, double padMm, double gapMm, int place) {

    /** So many lines a cell may have beside a map. */
    static final int FEW_LINES = 3;

    private static final int NO_ROW = -1;

    TableRow {
        cells = List.copyOf(cells);
    }

    /**
     * A row of a table.
     *
     * @param place its place among the table's rows
     * @param lines the most lines of a cell
     */
    static TableRow of(TableContent.Row row, int place, TableSize size, List<TableSpan> columns, int lines) {
        boolean heading = row.kind() == Kind.HEADING;
        List<TableSpan> spans = heading ? List.of(across(columns)) : columns;
        List<TableCell> cells = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            cells.add(TableCell.of(row.cell(i), size.style(row.kind()), spans.get(i), lines));
        }
        return new TableRow(row.kind(), cells, size.padMm(), heading ? size.headingGapMm() : 0, place);
    }

    /** The columns' titles. */
    static TableRow head(List<TableContent.Column> titles, TableSize size, List<TableSpan> columns) {
        List<TableCell> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.add(TableCell.of(titles.get(i).title(), size.head(), columns.get(i), FEW_LINES));
        }
        return new TableRow(Kind.PLAIN, cells, size.padMm(), 0, NO_ROW);
    }

    /** A heading that repeats one of an earlier page. */
    static TableRow repeated(String heading, TableSize size, List<TableSpan> columns) {
        TableCell cell = TableCell.of(heading, size.style(Kind.HEADING), across(columns), FEW_LINES);
        return new TableRow(Kind.HEADING, List.of(cell), size.padMm(), 0, NO_ROW);
    }

    /** A row that tells how many others are left out. */
    static TableRow more(int count, TableSize size, List<TableSpan> columns) {
        TableCell cell = TableCell.of(
                BurmeseWords.in(size.more(), "+ " + count + " more"), size.more(), across(columns), FEW_LINES);
        return new TableRow(Kind.PLAIN, List.of(cell), size.padMm(), 0, NO_ROW);
    }

    private static TableSpan across(List<TableSpan> columns) {
        TableSpan last = columns.get(columns.size() - 1);
        double left = columns.get(0).xMm();
        return new TableSpan(left, last.xMm() + last.widthMm() - left, Align.LEFT);
    }

    /**
     * Its height without the gap before it; 0 for a row without any text. Capitals and figures stand as far from its upper
     * edge as those of the last line from its lower one.
     */
    double heightMm() {
        return capitalsMm() > 0 ? capitalsMm() + lastBaselineMm() + 2 * (padMm + aroundMm()) : 0;
    }

    boolean whole() {
        return cells.stream().allMatch(TableCell::whole);
    }

    boolean cut() {
        return cells.stream().anyMatch(TableCell::cut);
    }

    /** The texts of its cells, first lines side by side. */
    List<List<PlacedLine>> place(double topMm) {
        return cells.stream().map(cell -> cell.place(topMm + firstBaselineMm())).toList();
    }

    /** The texts of its cells, last lines side by side, as the titles of columns stand. */
    List<List<PlacedLine>> placeLow(double topMm) {
        double lowestMm = topMm + firstBaselineMm() + lastBaselineMm();
        return cells.stream()
                .map(cell -> cell.place(lowestMm - cell.lastBaselineMm()))
                .toList();
    }

    private double firstBaselineMm() {
        return padMm + aroundMm() + capitalsMm();
    }

    /** What letters need above capitals and below the last baseline, the larger of both. */
    private double aroundMm() {
        return Math.max(most(TableCell::aboveMm) - capitalsMm(), most(TableCell::belowMm) - lastBaselineMm());
    }

    private double capitalsMm() {
        return most(TableCell::capitalsMm);
    }

    private double lastBaselineMm() {
        return most(TableCell::lastBaselineMm);
    }

    private double most(ToDoubleFunction<TableCell> part) {
        return cells.stream().mapToDouble(part).max().orElse(0);
    }
}
