package org.myaypon.indicator;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.myaypon.data.Table;
import org.myaypon.data.UserException;

/**
 * A value that comes from a hazard layer rather than from rows: {@code exposed(flood.shp)}, {@code exposed(track.shp, 50 km)},
 * {@code exposed(flood.shp, share) where DEPTH = 'deep'}.
 *
 * @param file the hazard layer's file, as written
 * @param distanceKm how far round its shapes the hazard reaches, in kilometres, above 0; empty when they are the hazard itself
 * @param measure what of the exposure is the value
 * @param where which of its features count, as {@link RowFilter} reads it of its attributes; empty when all do
 */
public record ExposedExpression(
        String file, OptionalDouble distanceKm, Exposure.Measure measure, Optional<String> where) {

    private static final String NAME = "exposed";

    public ExposedExpression {
        Objects.requireNonNull(file);
        Objects.requireNonNull(distanceKm);
        Objects.requireNonNull(measure);
        Objects.requireNonNull(where);
        if (distanceKm.isPresent() && !(distanceKm.getAsDouble() > 0 && distanceKm.getAsDouble() <= 2000)) {
            throw new UserException(
                    "A hazard cannot reach " + NumberList.text(distanceKm.getAsDouble()) + " km",
                    "value",
                    "Write a distance above 0, such as 50 km");
        }
    }

    /** Whether an expression begins as one of this kind, so that {@link #parse} reads or refuses it. */
    public static boolean is(String expression) {
        return GapExpression.calls(NAME, expression);
    }

    /** The same of another file. */
    public ExposedExpression withFile(String other) {
        return new ExposedExpression(other, distanceKm, measure, where);
    }

    /**
     * Reads the expression; empty when it is of another kind.
     *
     * @throws UserException when it begins so and cannot be read
     */
    public static Optional<ExposedExpression> parse(String expression) {
        if (!is(expression)) {
            return Optional.empty();
        }
        String text = expression.strip();
        int open = text.indexOf('(');
        int close = Quotes.find(text, open + 1, ')');
        String rest = close < 0 ? "" : text.substring(close + 1).strip();
        boolean condition = rest.toLowerCase(Locale.ROOT).startsWith("where ");
        if (close < 0 || !(rest.isEmpty() || condition)) {
            throw unreadable(text);
        }
        return Optional.of(arguments(
                text,
                text.substring(open + 1, close),
                condition ? Optional.of(rest.substring("where ".length()).strip()) : Optional.empty()));
    }

    private static ExposedExpression arguments(String text, String inside, Optional<String> where) {
        List<String> arguments = Quotes.split(inside, ',');
        String file = arguments.get(0);
        if (file.startsWith("\"") || file.startsWith("'")) {
            file = Quotes.inside(file);
        }
        OptionalDouble distance = OptionalDouble.empty();
        Exposure.Measure measure = Exposure.Measure.WEIGHTED;
        for (String written : arguments.subList(1, arguments.size())) {
            String argument = written.toLowerCase(Locale.ROOT);
            if (argument.endsWith("km")) {
                distance = Table.number(argument.substring(0, argument.length() - 2));
                if (distance.isEmpty()) {
                    throw unreadable(text);
                }
            } else {
                measure = Exposure.Measure.named(argument).orElseThrow(() -> unreadable(text));
            }
        }
        if (file.isEmpty()) {
            throw unreadable(text);
        }
        return new ExposedExpression(file, distance, measure, where);
    }

    private static UserException unreadable(String text) {
        return new UserException(
                text + " cannot be read",
                "value",
                "Write it like exposed(flood.shp) or exposed(track.shp, 50 km), with weighted, whole, share or touched"
                        + " behind a comma to choose what is shown");
    }

    /** The expression as it is written, with only what differs from the usual. */
    public String expression() {
        return NAME + "(" + (file.matches("[^,'\"()]+") ? file : Quotes.of(file))
                + (distanceKm.isPresent() ? ", " + NumberList.text(distanceKm.getAsDouble()) + " km" : "")
                + (measure == Exposure.Measure.WEIGHTED ? "" : ", " + measure.word())
                + ")"
                + where.map(condition -> " where " + condition).orElse("");
    }
}
