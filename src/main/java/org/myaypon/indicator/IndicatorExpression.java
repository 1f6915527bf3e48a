package org.myaypon.indicator;

import java.util.List;
import java.util.Locale;
import org.myaypon.data.Nearest;
import org.myaypon.data.Table;
import org.myaypon.data.UserException;

/** Reads the little language of values. */
final class IndicatorExpression {

    private static final List<String> FUNCTIONS = List.of("distinct", "count", "sum");

    private IndicatorExpression() {}

    static Indicator parse(String expression, Table table) {
        String text = expression.strip();
        if (table.column(text).isPresent()) {
            return new Column(Columns.title(table, text));
        }
        int open = text.indexOf('(');
        String function = open < 0 ? "" : text.substring(0, open).strip().toLowerCase(Locale.ROOT);
        if (!FUNCTIONS.contains(function) || !text.endsWith(")")) {
            throw unknown(text, table);
        }
        String argument = text.substring(open + 1, text.length() - 1).strip();
        if (function.equals("count")) {
            if (!argument.isEmpty()) {
                throw new UserException(
                        "count() counts rows and takes no column, but the value is " + text,
                        "",
                        "Write count(), or distinct(" + argument + ") to count different values");
            }
            return new Count();
        }
        Columns.require(table, argument, text);
        return function.equals("sum") ? new Sum(argument) : new DistinctCount(argument);
    }

    private static UserException unknown(String text, Table table) {
        String fix = Nearest.didYouMean(text, table.columnNames());
        return new UserException(
                table.source().fileName() + " has no column " + text,
                "",
                text.indexOf('(') < 0 ? fix : fix + "? The functions are distinct(column), count() and sum(column)");
    }
}
