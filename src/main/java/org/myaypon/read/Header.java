package org.myaypon.read;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.myaypon.data.Problem;
import org.myaypon.data.Table;

/**
 * Where the titles, the hashtags and the data of a table stand.
 *
 * @param row the place of the row that tells how many columns there are, from 0: the titles', else the hashtags'
 * @param titles a title per column, in the sheet's order; empty where there is none
 * @param hxl the row of hashtags, if there is one
 * @param first the place of the first row of data; the number of rows when there is none
 */
record Header(int row, List<String> titles, Optional<HxlRow> hxl, int first) {

    /**
     * Finds them.
     *
     * @param sheet with at least one row
     * @param place what a row's line is called: "line" or "row"
     * @param problems gets a sentence for every row that is passed over
     */
    static Header find(SheetRows sheet, String place, List<Problem> problems) {
        List<Table.Row> rows = sheet.rows();
        Optional<HxlRow> hxl = HxlRow.find(rows);
        Optional<Integer> titled = hxl.isPresent()
                ? HeaderRow.beside(hxl.get(), rows)
                : Optional.of(MergedTitles.titleRow(sheet, HeaderRow.find(rows)));
        return of(sheet, titled, hxl, place, problems);
    }

    /** The same where the first row is known to hold the titles, unless it holds the hashtags. */
    static Header ofFirstRow(SheetRows sheet, String place, List<Problem> problems) {
        Optional<HxlRow> hxl = HxlRow.find(sheet.rows());
        boolean isTagged = hxl.isPresent() && hxl.get().row() == 0;
        return of(sheet, isTagged ? Optional.empty() : Optional.of(0), hxl, place, problems);
    }

    private static Header of(
            SheetRows sheet, Optional<Integer> titled, Optional<HxlRow> hxl, String place, List<Problem> problems) {
        List<Table.Row> rows = sheet.rows();
        int tagged = hxl.map(HxlRow::row).orElse(-1);
        int row = titled.orElse(tagged);
        int after = Math.max(row, tagged) + 1;
        int remarks = RemarkRows.count(rows, after);
        List<String> titles = titled.isPresent() ? MergedTitles.of(sheet, row) : Collections.nCopies(sheet.width(), "");
        report(rows, titled, tagged, place, problems);
        if (remarks > 0) {
            problems.add(new Problem(
                    remarks == 1
                            ? "1 row under the titles only describes the columns and is not data"
                            : remarks + " rows under the titles only describe the columns and are not data",
                    span(rows, after, after + remarks - 1, place),
                    ""));
        }
        return new Header(row, titles, hxl, after + remarks);
    }

    private static void report(
            List<Table.Row> rows, Optional<Integer> titled, int tagged, String place, List<Problem> problems) {
        int top = tagged < 0 ? titled.orElse(0) : Math.min(tagged, titled.orElse(tagged));
        if (top > 0) {
            problems.add(new Problem(
                    "The titles stand in " + place + " "
                            + Tally.number(rows.get(top).line()) + "; what stands above them is not data",
                    span(rows, 0, top - 1, place),
                    ""));
        }
        if (titled.isPresent() && tagged > titled.get() + 1) {
            problems.add(new Problem(
                    "What stands between the titles and the HXL hashtags is not data",
                    span(rows, titled.get() + 1, tagged - 1, place),
                    ""));
        }
    }

    private static String span(List<Table.Row> rows, int from, int to, String place) {
        int first = rows.get(from).line();
        int last = rows.get(to).line();
        return first == last
                ? place + " " + Tally.number(first)
                : place + "s " + Tally.number(first) + " to " + Tally.number(last);
    }
}
