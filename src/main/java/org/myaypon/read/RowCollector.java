package org.myaypon.read;

import java.util.ArrayList;
import java.util.List;
import org.myaypon.data.Progress;
import org.myaypon.data.Table;
import org.myaypon.data.UserException;

/** Gathers the cells of a sheet as they come, row after row, and keeps what is filled. */
final class RowCollector {

    /** A sheet has no more columns than these in any program. */
    static final int MOST_COLUMNS = 16_384;

    /** A sheet has no more rows than these in any program. */
    static final int MOST_ROWS = 1 << 20;

    private static final int MOST_MERGES = 200_000;
    private static final int CHECK_EVERY = 4096;

    private final CellPool cells;
    private final int most;
    private final Progress progress;
    private final List<Table.Row> rows = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();
    private final List<String> row = new ArrayList<>();
    private long errors;

    /**
     * Gathers rows.
     *
     * @param most how many rows to take; further ones are left
     */
    RowCollector(CellPool cells, int most, Progress progress) {
        this.cells = cells;
        this.most = most;
        this.progress = progress;
    }

    /** Whether no more rows are wanted. */
    boolean isFull() {
        return rows.size() >= most && most < MOST_ROWS;
    }

    /** Puts a text, still untrimmed, into a column of the row that is being gathered. */
    void put(int column, CharSequence text) {
        String cell = cells.trimmed(text.toString());
        if (cell.isEmpty()) {
            return;
        }
        if (column >= MOST_COLUMNS) {
            throw new UserException(
                    "It holds a cell beyond the last column that a sheet can have", "", "Save it again");
        }
        while (row.size() < column) {
            row.add("");
        }
        if (row.size() == column) {
            row.add(cell);
        } else {
            row.set(column, cell);
        }
    }

    /** Counts a cell with an error in place of a value. */
    void addError() {
        errors++;
    }

    void merge(Merge merge) {
        if (merges.size() < MOST_MERGES) {
            merges.add(merge);
        }
    }

    /** Ends the row; one that holds nothing is left out. */
    void endRow(int line) {
        endRow(line, 1);
    }

    /** Ends a row that stands several times. */
    void endRow(int line, int times) {
        if (row.isEmpty()) {
            return;
        }
        List<String> whole = List.copyOf(row);
        if (most == MOST_ROWS && (long) rows.size() + times > MOST_ROWS) {
            throw new UserException(
                    "It holds more than the " + Tally.number(MOST_ROWS) + " rows that a sheet can have",
                    "",
                    "Save it again from a spreadsheet program");
        }
        cells.reserveRows(Math.min(times, most - rows.size()), whole.size());
        for (int i = 0; i < times && !isFull(); i++) {
            rows.add(new Table.Row(line + i, whole));
        }
        row.clear();
        if (rows.size() % CHECK_EVERY == 0) {
            progress.check();
        }
    }

    SheetRows sheet() {
        return new SheetRows(List.copyOf(rows), List.copyOf(merges), errors);
    }
}
