package org.myaypon.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;

/**
 * Another indicator for which only some rows count. An area that has rows, but none that meet the condition, has zero where
 * things are counted.
 *
 * @param of the indicator
 * @param condition what a row must meet, see {@link RowFilter}
 */
public record Filtered(Indicator of, String condition) implements Indicator {

    public Filtered {
        Objects.requireNonNull(of);
        Objects.requireNonNull(condition);
    }

    @Override
    public String expression() {
        String inner = of.expression();
        boolean whole = !(of instanceof Arithmetic) && !(of instanceof Filtered);
        return (whole ? inner : "(" + inner + ")") + " where " + condition;
    }

    @Override
    public Result<AreaValues> values(AreaRows rows) {
        Result<AreaValues> result = of.values(rows.where(condition));
        List<Problem> problems = new ArrayList<>(result.problems());
        if (RowFilter.met(rows.table(), condition).isEmpty()) {
            List<String> instead = RowFilter.insteadOfUnmet(rows.table(), condition);
            problems.add(new Problem(
                    "No row of " + rows.table().source().fileName() + " meets the condition " + condition,
                    "where",
                    instead.isEmpty() ? "Check its words against the table's own" : String.join("; ", instead)));
        }
        AreaValues values = result.value();
        return new Result<>(
                new AreaValues(
                        values.title() + " where " + condition,
                        expression(),
                        values.numeric(),
                        values.texts(),
                        values.numbers(),
                        values.presences(),
                        values.none(),
                        values.names()),
                problems);
    }
}
