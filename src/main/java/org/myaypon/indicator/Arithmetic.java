package org.myaypon.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;

/**
 * Two values of each area reckoned together: {@code 1 - Conflict_Index}, {@code sum(reached) / sum(in need)}. Where one of
 * them is missing, so is the outcome, for the graver reason of the two.
 *
 * @param left the first value
 * @param sign what is done with them
 * @param right the second value
 */
public record Arithmetic(Indicator left, Sign sign, Indicator right) implements Indicator {

    /** Fewer than a double holds, more than any count or share has. */
    private static final MathContext DIGITS = new MathContext(13);

    /** What can be done with two numbers. */
    public enum Sign {
        /** The sum. */
        PLUS('+'),
        /** The difference. */
        MINUS('-'),
        /** The product. */
        TIMES('*'),
        /** The quotient; division by 0 gives no data. */
        DIVIDED_BY('/');

        private final char symbol;

        Sign(char symbol) {
            this.symbol = symbol;
        }

        char symbol() {
            return symbol;
        }

        boolean binds() {
            return this == TIMES || this == DIVIDED_BY;
        }

        double of(double a, double b) {
            return switch (this) {
                case PLUS -> a + b;
                case MINUS -> a - b;
                case TIMES -> a * b;
                case DIVIDED_BY -> b == 0 ? Double.NaN : a / b;
            };
        }
    }

    public Arithmetic {
        Objects.requireNonNull(left);
        Objects.requireNonNull(sign);
        Objects.requireNonNull(right);
    }

    @Override
    public String expression() {
        return written(left, false) + " " + sign.symbol() + " " + written(right, true);
    }

    private String written(Indicator part, boolean second) {
        if (part instanceof Column column) {
            return IndicatorExpression.quoted(column.name());
        }
        boolean apart = part instanceof Arithmetic inner
                && (looser(inner) || (second && sign.binds() == inner.sign().binds()));
        return apart || part instanceof Filtered ? "(" + part.expression() + ")" : part.expression();
    }

    /** Whether a sum stands within a product. */
    private boolean looser(Arithmetic inner) {
        return sign.binds() && !inner.sign().binds();
    }

    @Override
    public Result<AreaValues> values(AreaRows rows) {
        Result<AreaValues> first = left.values(rows);
        Result<AreaValues> second = right.values(rows);
        List<Problem> problems = new ArrayList<>(first.problems());
        problems.addAll(second.problems());
        String title = title(left, first.value(), false) + " " + shown() + " " + title(right, second.value(), true);
        AreaValues values = reckoned(first.value(), second.value(), sign).measures(title, expression());
        if (sign == Sign.DIVIDED_BY) {
            Shares.zeroWholes(second.value(), rows, expression()).ifPresent(problems::add);
            if (!(left instanceof Constant || right instanceof Constant) && Shares.mostAreShares(values)) {
                Shares.aboveOne(values, rows).ifPresent(problems::add);
            }
        }
        return new Result<>(values, problems);
    }

    static NumberList reckoned(AreaValues first, AreaValues second, Sign sign) {
        NumberList numbers = new NumberList();
        for (int area = 0; area < first.size(); area++) {
            Presence presence = presence(first, area).and(presence(second, area));
            if (presence == Presence.VALUE) {
                numbers.add(withoutDust(
                        sign.of(first.numbers().get(area), second.numbers().get(area))));
            } else {
                numbers.addAbsent(presence);
            }
        }
        return numbers;
    }

    /** What reckoning with binary fractions adds to a number is taken off again: 1 − 0.9 is 0.1. */
    private static double withoutDust(double number) {
        return Double.isFinite(number) && number != Math.rint(number)
                ? new BigDecimal(number).round(DIGITS).doubleValue()
                : number;
    }

    /** A text that is there is still no number. */
    private static Presence presence(AreaValues values, int area) {
        return values.hasValue(area) && values.numbers().get(area).isNaN()
                ? Presence.NO_DATA
                : values.presences().get(area);
    }

    private String shown() {
        return switch (sign) {
            case PLUS -> "+";
            case MINUS -> "−";
            case TIMES -> "×";
            case DIVIDED_BY -> "/";
        };
    }

    private String title(Indicator part, AreaValues values, boolean second) {
        boolean bracketed = part instanceof Arithmetic inner && (looser(inner) || second);
        return bracketed ? "(" + values.title() + ")" : values.title();
    }
}
