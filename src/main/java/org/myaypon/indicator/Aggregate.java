package org.myaypon.indicator;

import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import org.myaypon.data.Result;
import org.myaypon.data.Table;

/**
 * One number made of the numbers that a column holds in the rows of each area. Cells without data add nothing. An area whose
 * cells all lack data has none; one with reports of which none meets the condition has the sum 0, and no other number.
 *
 * @param function what is made of the numbers
 * @param name the column's title, or its role
 */
public record Aggregate(Function function, String name) implements Indicator {

    /** What is made of several numbers. */
    public enum Function {
        /** All of them together. */
        SUM,
        /** Their arithmetic mean; each row weighs the same, one that was shared out among areas by its part. */
        MEAN,
        /** The largest. */
        MAX,
        /** The smallest. */
        MIN;

        double of(double soFar, double next) {
            return switch (this) {
                case SUM, MEAN -> soFar + next;
                case MAX -> Math.max(soFar, next);
                case MIN -> Math.min(soFar, next);
            };
        }

        /** Whether a row that was shared out among areas counts by its part. */
        boolean isOfParts() {
            return this == SUM || this == MEAN;
        }

        String title(String column) {
            return switch (this) {
                case SUM -> column;
                case MEAN -> column + ", mean";
                case MAX -> column + ", highest";
                case MIN -> column + ", lowest";
            };
        }
    }

    public Aggregate {
        Objects.requireNonNull(function);
        Objects.requireNonNull(name);
    }

    @Override
    public String expression() {
        return function.name().toLowerCase(Locale.ROOT) + "(" + name + ")";
    }

    @Override
    public Result<AreaValues> values(AreaRows rows) {
        int column = Columns.require(rows.table(), name, expression());
        String title = rows.table().fields().get(column).name();
        NotNumbers notNumbers = new NotNumbers(title, rows.table().source().fileName());
        NumberList numbers = new NumberList();
        int filled = 0;
        for (int group = 0; group < rows.size(); group++) {
            OfGroup of = group(rows, group, column, notNumbers);
            filled += of.filled();
            Presence absence = of.denied() ? Presence.NOT_ACCESSIBLE : rows.absence(group, Presence.VALUE);
            if (of.numbers() > 0 && !(absence == Presence.NOT_ACCESSIBLE && of.result() == 0)) {
                numbers.add(of.result());
            } else if (absence != Presence.VALUE) {
                numbers.addAbsent(absence);
            } else if (function == Function.SUM && rows.rows(group).length == 0) {
                numbers.add(0);
            } else {
                numbers.addAbsent(Presence.NO_DATA);
            }
        }
        String readable = function.title(Columns.readable(title));
        return new Result<>(
                function == Function.SUM
                        ? numbers.counts(readable, expression())
                        : numbers.measures(readable, expression()),
                notNumbers.problem(filled).stream().toList());
    }

    private record OfGroup(double result, int numbers, int filled, boolean denied) {}

    private OfGroup group(AreaRows rows, int group, int column, NotNumbers notNumbers) {
        double result = 0;
        int numbers = 0;
        int filled = 0;
        boolean denied = false;
        double weights = 0;
        for (int row : rows.rows(group)) {
            String cell = rows.cell(row, column);
            if (Table.isNoData(cell)) {
                continue;
            }
            OptionalDouble number = Table.number(cell);
            if (number.isPresent()) {
                filled++;
                double weight = function.isOfParts() ? rows.weight(group, row) : 1;
                double part = number.getAsDouble() * weight;
                result = numbers == 0 ? part : function.of(result, part);
                numbers++;
                weights += weight;
            } else if (Access.isDenied(cell)) {
                denied = true;
            } else {
                filled++;
                notNumbers.add(cell, rows.table().rows().get(row).line());
            }
        }
        return new OfGroup(function == Function.MEAN ? result / weights : result, numbers, filled, denied);
    }
}
