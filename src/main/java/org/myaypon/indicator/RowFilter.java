package org.myaypon.indicator;

import java.util.BitSet;
import java.util.List;
import org.geotools.api.filter.Filter;
import org.geotools.filter.FilterFactoryImpl;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.myaypon.data.Table;
import org.myaypon.data.UserException;

/**
 * A condition on the rows of a table, written in GeoTools' ECQL: {@code sector = 'WASH' and status = 'ongoing'}. Columns are
 * named by their titles (which need no quotes), HXL hashtags or roles ({@code org}, {@code start}); texts compare regardless
 * of capitals, numbers as numbers, dates as dates ({@code start >= 2026-01-01}); a cell without data is null.
 */
public final class RowFilter {

    private RowFilter() {}

    /**
     * The places of the rows that meet the condition.
     *
     * @throws UserException when the condition cannot be read, or names a column that is not there
     */
    public static BitSet met(Table table, String condition) {
        Filter filter = filter(table, condition);
        BitSet met = new BitSet(table.rows().size());
        for (int row = 0; row < table.rows().size(); row++) {
            if (filter.evaluate(table.rows().get(row))) {
                met.set(row);
            }
        }
        return met;
    }

    /**
     * Checks that a condition can be read.
     *
     * @throws UserException when it cannot, or names a column that is not there
     */
    static void check(Table table, String condition) {
        filter(table, condition);
    }

    /** What the columns hold whose cells equal none of the texts that the condition wants: "Sector has Health, WASH". */
    static List<String> insteadOfUnmet(Table table, String condition) {
        CellFilter cells = new CellFilter(table, new FilterFactoryImpl());
        filter(table, condition, cells);
        return cells.texts().stream()
                .flatMap(text -> text.instead(table).stream())
                .distinct()
                .toList();
    }

    private static Filter filter(Table table, String condition) {
        return filter(table, condition, new CellFilter(table, new FilterFactoryImpl()));
    }

    private static Filter filter(Table table, String condition, CellFilter cells) {
        FilterFactoryImpl factory = new FilterFactoryImpl(); // looking one up would scan the class path
        try {
            Filter parsed = ECQL.toFilter(ConditionText.of(table, condition), factory);
            return (Filter) parsed.accept(cells, null);
        } catch (CQLException e) {
            throw new UserException(
                    "The condition \"" + condition + "\" cannot be read",
                    "where",
                    "Write it like: sector = 'WASH' and status = 'Ongoing'",
                    e);
        }
    }
}
