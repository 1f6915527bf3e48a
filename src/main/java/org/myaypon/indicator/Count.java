package org.myaypon.indicator;

import java.util.Objects;
import org.myaypon.data.Result;
import org.myaypon.data.Table;

/**
 * The number of rows of each area; rows that only say that a place cannot be reached are none, and a row that was
 * shared out among areas counts by its part.
 *
 * @param name the title or role of a column in which a row must tell something to count; empty when every row counts
 */
public record Count(String name) implements Indicator {

    public Count {
        Objects.requireNonNull(name);
    }

    /** Of all rows. */
    public Count() {
        this("");
    }

    @Override
    public String expression() {
        return "count(" + name + ")";
    }

    @Override
    public Result<AreaValues> values(AreaRows rows) {
        int column = name.isEmpty() ? -1 : Columns.require(rows.table(), name, expression());
        NumberList numbers = new NumberList();
        for (int group = 0; group < rows.size(); group++) {
            double counted = 0;
            for (int row : rows.rows(group)) {
                counted += counts(rows, row, column) ? rows.weight(group, row) : 0;
            }
            Presence absence = rows.absence(group, Presence.VALUE);
            if (counted > 0 || absence == Presence.VALUE) {
                numbers.add(counted);
            } else {
                numbers.addAbsent(absence);
            }
        }
        String what = column < 0
                ? "Rows"
                : "Rows with " + rows.table().fields().get(column).name();
        return Result.of(numbers.counts(what + " per " + rows.groups().singular(), expression()));
    }

    private static boolean counts(AreaRows rows, int row, int column) {
        if (rows.denied(row)) {
            return false;
        }
        return column < 0 || !(Table.isNoData(rows.cell(row, column)) || Access.isDenied(rows.cell(row, column)));
    }
}
