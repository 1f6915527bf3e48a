package org.myaypon.project;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.myaypon.data.Table;
import org.myaypon.data.UserException;
import org.myaypon.indicator.AreaValues;
import org.myaypon.indicator.ExposedExpression;
import org.myaypon.indicator.GapExpression;
import org.myaypon.indicator.Indicator;
import org.myaypon.indicator.ValueParts;

/**
 * The values that symbols stand for, one for each area that the map shows.
 *
 * @param layer the symbols
 * @param values the value of each area; that of all kinds where it is parted
 * @param parts the values of kinds, for pies and bars
 */
public record FormValues(FormLayer layer, AreaValues values, Optional<ValueParts> parts) {

    public FormValues {
        Objects.requireNonNull(layer);
        Objects.requireNonNull(values);
        Objects.requireNonNull(parts);
        if (!values.numeric()) {
            throw new UserException(
                    values.name() + " is words, and " + layer.kind().word() + " need numbers",
                    "layers",
                    "Choose a column of numbers, or count the rows: count()");
        }
    }

    static FormValues plain(FormLayer layer, AreaValues values) {
        return new FormValues(layer, values, Optional.empty());
    }

    /** The same values of symbols with another look. */
    FormValues with(FormLayer other) {
        return new FormValues(other, values, parts);
    }

    static FormValues parted(FormLayer layer, ValueParts parts) {
        return new FormValues(layer, parts.whole(), Optional.of(parts));
    }

    /**
     * The value of parted symbols, which comes of rows.
     *
     * @throws UserException when it comes of something else, or cannot be read
     */
    static Indicator countable(FormLayer layer, Optional<String> where, Table table) {
        String value = layer.measured().value();
        if (ExposedExpression.is(value) || GapExpression.is(value)) {
            throw new UserException(
                    value + " does not come of rows, which alone can be parted by a column",
                    "layers",
                    "Use symbols or dots for it");
        }
        return Indicator.parse(value, where, table);
    }

    /** Two conditions of which both must be met. */
    static Optional<String> both(Optional<String> one, Optional<String> other) {
        if (one.isPresent() && other.isPresent()) {
            return Optional.of("(" + one.get() + ") and (" + other.get() + ")");
        }
        return one.or(() -> other);
    }

    /** What the legend calls it: "Organisations by sector". */
    String title() {
        return layer.title()
                .orElseGet(() -> parts.map(parted -> SheetTables.counted(counted()) + " by " + lower(parted.column()))
                        .orElseGet(values::title));
    }

    /** What the value is, without its condition: "Organisations per township". */
    String counted() {
        int where = values.title().indexOf(" where ");
        return where < 0 ? values.title() : values.title().substring(0, where);
    }

    /** A column within a sentence: "sector", but "WASH cluster". */
    private static String lower(String column) {
        boolean capitals = column.length() > 1 && Character.isUpperCase(column.charAt(1));
        return capitals ? column : column.substring(0, 1).toLowerCase(Locale.ROOT) + column.substring(1);
    }
}
