package org.myaypon.indicator;

import org.myaypon.data.Result;
import org.myaypon.data.Table;

/** What a map shows of a table: how the rows of an area become its one value. */
public sealed interface Indicator permits Column, DistinctCount, Count, Sum {

    /**
     * Reads an expression: the title of a column, {@code distinct(column)}, {@code count()} or {@code sum(column)}. A
     * column whose title is the whole expression wins, so that titles may hold parentheses. In the parentheses stands a
     * title, or a role that the titles tell ({@code org}, {@code sector}, {@code donor} …).
     *
     * @throws org.myaypon.data.UserException when the table has no such column or there is no such function; it names the
     *     nearest columns
     */
    static Indicator parse(String expression, Table table) {
        return IndicatorExpression.parse(expression, table);
    }

    /** The expression that this indicator is written as. */
    String expression();

    /**
     * The value of every area. An area without rows, or whose cells are all empty or "NA", has no data. Cells that are no
     * numbers where numbers are needed count as no data, and the first three are told.
     *
     * @throws org.myaypon.data.UserException when the table lacks the column; it names the nearest ones
     */
    Result<AreaValues> values(Join join);
}
