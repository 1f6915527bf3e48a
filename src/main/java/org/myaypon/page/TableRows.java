package org.myaypon.page;

import java.util.ArrayList;
import java.util.List;
import org.myaypon.page.TableContent.Kind;

/**
 * The rows of a table that have room. What has none is left out at the end, before the totals that close the table, and
 * a row in its place tells how many rows these are. A heading is no row of the data: it goes with the last of its rows.
 *
 * @param rows what is shown, top to bottom
 * @param leftOut how many rows that are no headings are not among them
 */
record TableRows(List<TableRow> rows, int leftOut) {

    private static final double TOLERANCE_MM = 0.01;

    TableRows {
        rows = List.copyOf(rows);
    }

    /** The rows of a grid that fit into a height; none at all when there is no room to tell how many are left out. */
    static TableRows fit(TableGrid grid, double heightMm) {
        List<TableRow> all = grid.rows();
        if (isLowEnough(all, heightMm)) {
            return new TableRows(all, 0);
        }
        int totalsFrom = all.size();
        while (totalsFrom > 0 && all.get(totalsFrom - 1).kind() == Kind.TOTAL) {
            totalsFrom--;
        }
        for (int kept = totalsFrom - 1; kept > 0; kept--) {
            List<TableRow> shown = shown(grid, kept, totalsFrom);
            if (isLowEnough(shown, heightMm)) {
                return new TableRows(shown, count(all.subList(kept, totalsFrom)));
            }
        }
        for (int from = totalsFrom; from <= all.size(); from++) {
            List<TableRow> shown = shown(grid, 0, from);
            if (isLowEnough(shown, heightMm)) {
                return new TableRows(shown, count(all.subList(0, from)));
            }
        }
        return new TableRows(List.of(), count(all));
    }

    private static List<TableRow> shown(TableGrid grid, int kept, int totalsFrom) {
        List<TableRow> all = grid.rows();
        int end = kept;
        while (end > 0 && all.get(end - 1).kind() == Kind.HEADING) {
            end--;
        }
        List<TableRow> shown = new ArrayList<>(all.subList(0, end));
        int leftOut = count(all.subList(end, totalsFrom));
        if (leftOut > 0) {
            shown.add(TableRow.more(leftOut, grid.size(), grid.columns()));
        }
        shown.addAll(all.subList(totalsFrom, all.size()));
        return shown;
    }

    /** How many of some rows are no headings. */
    static int count(List<TableRow> rows) {
        return (int) rows.stream().filter(row -> row.kind() != Kind.HEADING).count();
    }

    private static boolean isLowEnough(List<TableRow> rows, double heightMm) {
        return TableGrid.heightMm(rows) <= heightMm + TOLERANCE_MM;
    }
}
