package org.myaypon.project;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.myaypon.data.Table;

/**
 * Which areas count as affected: those whose number meets a comparison, or those of some kinds.
 *
 * @param comparison one of {@code > >= < <= =}; without meaning when there are kinds
 * @param limit the number that values are compared with
 * @param kinds the kinds that count, as the values or the legend name them; none for numbers
 */
public record Affected(String comparison, double limit, List<String> kinds) {

    /** Every number above none. */
    public static final Affected ABOVE_NONE = new Affected(">", 0, List.of());

    private static final Pattern COMPARISON =
            Pattern.compile("(?:value\\s*)?(>=|<=|>|<|=)\\s*(\\S.*)", Pattern.CASE_INSENSITIVE);

    public Affected {
        Objects.requireNonNull(comparison);
        kinds = List.copyOf(kinds);
    }

    /** Reads a comparison: "> 0", "value >= 1,000"; empty when the text is none. */
    public static Optional<Affected> comparison(String text) {
        Matcher parts = COMPARISON.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        OptionalDouble limit = Table.number(parts.group(2));
        return limit.isPresent()
                ? Optional.of(new Affected(parts.group(1), limit.getAsDouble(), List.of()))
                : Optional.empty();
    }

    /** Areas of these kinds. */
    public static Affected ofKinds(List<String> kinds) {
        return new Affected("", 0, kinds);
    }

    boolean meets(double value) {
        return switch (comparison) {
            case ">" -> value > limit;
            case ">=" -> value >= limit;
            case "<" -> value < limit;
            case "<=" -> value <= limit;
            default -> value == limit;
        };
    }

    /** Whether one of these names is that of a kind that counts. */
    boolean hasKind(List<String> names) {
        return kinds.stream()
                .anyMatch(kind -> names.stream().anyMatch(name -> plain(name).equals(plain(kind))));
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** As a document writes it. */
    String text() {
        return comparison + " " + Numbers.plain(limit);
    }
}
