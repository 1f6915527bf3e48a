package org.myaypon.indicator;

import java.util.Optional;
import org.myaypon.data.Result;
import org.myaypon.data.Table;

/** What a map shows of a table: how the rows of an area become its one value. */
public sealed interface Indicator
        permits Column, DistinctCount, Count, Aggregate, Share, Occurrence, Arithmetic, Constant, Filtered {

    /**
     * Reads an expression, as {@code docs/values.md} explains them: the title of a column, {@code distinct(org)}, {@code
     * count()}, {@code sum(reached)}, {@code mean}, {@code max}, {@code min}, {@code share(sum(reached), sum(in need))}, {@code
     * has(org = 'X')}, numbers and {@code + - * /} between them, each with {@code where} and a condition behind it. A column
     * whose title is the whole expression wins, so that titles may hold anything. A column is named by its title, by an HXL
     * hashtag, or by what it is about ({@code org}, {@code sector}, {@code donor} …, see {@link ColumnRole}).
     *
     * @throws org.myaypon.data.UserException when the table has no such column or there is no such function; it names the
     *     nearest
     */
    static Indicator parse(String expression, Table table) {
        return IndicatorExpression.parse(expression, table);
    }

    /**
     * Reads an expression of which only the rows count that meet a condition.
     *
     * @param where a condition as {@link RowFilter} reads it; empty when all rows count
     * @throws org.myaypon.data.UserException as {@link #parse(String, Table)}, and when the condition cannot be read
     */
    static Indicator parse(String expression, Optional<String> where, Table table) {
        Indicator all = parse(expression, table);
        where.ifPresent(condition -> RowFilter.check(table, condition));
        return where.<Indicator>map(condition -> new Filtered(all, condition)).orElse(all);
    }

    /** A column's title as an expression names it: in quotes where it holds more than letters, digits and "_". */
    static String columnText(String title) {
        return IndicatorExpression.quoted(title);
    }

    /** The expression that this indicator is written as; parsed again, it is the same indicator. */
    String expression();

    /**
     * The value of every area or group of areas. Where there is none, {@link AreaValues#presences} tells why: no data in the
     * cells, no row at all of what is counted, or an area that cannot be reached. Cells that are no numbers where numbers are
     * needed count as no data, and the first three are told.
     *
     * @throws org.myaypon.data.UserException when the table lacks the column; it names the nearest ones
     */
    Result<AreaValues> values(AreaRows rows);

    /** The value of every area of a join. */
    default Result<AreaValues> values(Join join) {
        return values(AreaRows.of(join));
    }

    /** The value of every group of areas: counted anew over all rows of the group, so that nothing counts twice. */
    default Result<AreaValues> values(Join join, AreaGroups groups) {
        return values(AreaRows.of(join, groups));
    }
}
