package org.myaypon.indicator;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.myaypon.data.UserException;

/**
 * Two values crossed: {@code gap(1 - Wellbeing_Score, distinct(org))}. Each is an expression by itself, so that the two may be
 * read of different tables.
 *
 * @param need the expression of the need
 * @param coverage the expression of what is done about it
 */
public record GapExpression(String need, String coverage) {

    private static final String NAME = "gap";

    public GapExpression {
        Objects.requireNonNull(need);
        Objects.requireNonNull(coverage);
    }

    /** Whether an expression begins as one of this kind, so that {@link #parse} reads or refuses it. */
    public static boolean is(String expression) {
        return calls(NAME, expression);
    }

    /** Whether an expression begins with a call of a function. */
    static boolean calls(String function, String expression) {
        int open = expression.indexOf('(');
        return open >= 0
                && expression
                        .substring(0, open)
                        .strip()
                        .toLowerCase(Locale.ROOT)
                        .equals(function);
    }

    /**
     * Reads the expression; empty when it is of another kind.
     *
     * @throws UserException when it begins so and does not hold two expressions
     */
    public static Optional<GapExpression> parse(String expression) {
        if (!is(expression)) {
            return Optional.empty();
        }
        String text = expression.strip();
        int open = text.indexOf('(');
        int close = Quotes.find(text, open + 1, ')');
        String inside = close == text.length() - 1 ? text.substring(open + 1, close) : "";
        int comma = Quotes.find(inside, 0, ',');
        String need = comma < 0 ? "" : inside.substring(0, comma).strip();
        String coverage = comma < 0 ? "" : inside.substring(comma + 1).strip();
        if (need.isEmpty() || coverage.isEmpty() || Quotes.find(coverage, 0, ',') >= 0) {
            throw new UserException(
                    "gap needs a need and a coverage, but the value is " + text,
                    "value",
                    "Write it like gap(1 - Wellbeing_Score, distinct(org))");
        }
        return Optional.of(new GapExpression(need, coverage));
    }

    /** The expression as it is written. */
    public String expression() {
        return NAME + "(" + need + ", " + coverage + ")";
    }
}
