package org.myaypon.template;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.myaypon.data.Nearest;
import org.myaypon.data.Table;
import org.myaypon.text.BurmeseDigits;

/**
 * How the value of a variable is written.
 *
 * @param number the form of a number, where one is asked for
 * @param day the form of a date, where one is asked for
 * @param changes what becomes of the letters, in order
 * @param unknown what is no format, where something is not
 */
record TextFormat(
        Optional<NumberPattern> number, Optional<DayPattern> day, List<String> changes, Optional<String> unknown) {

    /** As the value is written by itself. */
    static final TextFormat PLAIN = new TextFormat(Optional.empty(), Optional.empty(), List.of(), Optional.empty());

    private static final Set<String> CHANGES = new TreeSet<>(Set.of("upper", "lower", "capital", "burmese", "latin"));

    TextFormat {
        changes = List.copyOf(changes);
    }

    /** The format of what stands behind a variable's name, parted by bars. */
    static TextFormat of(List<String> parts) {
        Optional<NumberPattern> number = Optional.empty();
        Optional<DayPattern> day = Optional.empty();
        Optional<String> unknown = Optional.empty();
        List<String> changes = new ArrayList<>();
        for (String part : parts) {
            String format = part.strip();
            Optional<NumberPattern> ofNumber = NumberPattern.of(format);
            Optional<DayPattern> ofDay = DayPattern.of(format);
            if (CHANGES.contains(format)) {
                changes.add(format);
            } else if (ofNumber.isPresent()) {
                number = ofNumber;
            } else if (ofDay.isPresent()) {
                day = ofDay;
            } else {
                unknown = Optional.of(format);
            }
        }
        return new TextFormat(number, day, changes, unknown);
    }

    /** What may be meant by something that is no format. */
    static String hint(String format) {
        boolean near = CHANGES.stream().anyMatch(change -> Nearest.alike(change, format));
        return near
                ? Nearest.didYouMean(format, CHANGES)
                : "Write one like 0,0 or 0.0 or 0 % for a number, d MMMM yyyy for a date, or "
                        + String.join(", ", CHANGES);
    }

    /** A value written so; empty when it is not of the kind that the format is for. */
    Optional<String> write(TextValue value, SheetLanguage language) {
        Optional<String> text = written(value, changes.contains("latin") ? SheetLanguage.EN : language);
        return text.map(this::changed);
    }

    private Optional<String> written(TextValue value, SheetLanguage language) {
        if (number.isPresent() && (day.isEmpty() || !(value instanceof TextValue.Moment))) {
            return value.isBlank()
                    ? Optional.of("")
                    : number(value).map(n -> language.digits(number.get().write(n)));
        }
        if (day.isPresent()) {
            return value.isBlank()
                    ? Optional.of("")
                    : moment(value).flatMap(moment -> day.get().write(moment, monthsOf(language)));
        }
        return Optional.of(value.in(language));
    }

    /** Burmese digits that are asked for bring the Burmese names of months along. */
    private SheetLanguage monthsOf(SheetLanguage language) {
        return changes.contains("burmese") ? SheetLanguage.MY : language;
    }

    /** A value as a number, if it is one. */
    static Optional<Double> number(TextValue value) {
        if (value instanceof TextValue.Amount amount) {
            return Double.isFinite(amount.number()) ? Optional.of(amount.number()) : Optional.empty();
        }
        return value instanceof TextValue.Words words
                ? Table.number(words.text()).stream().boxed().findFirst()
                : Optional.empty();
    }

    private static Optional<TextValue.Moment> moment(TextValue value) {
        if (value instanceof TextValue.Words words) {
            try {
                return Optional.of(
                        new TextValue.Moment(LocalDate.parse(words.text().strip()), Optional.empty()));
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        }
        return value instanceof TextValue.Moment moment ? Optional.of(moment) : Optional.empty();
    }

    private String changed(String text) {
        String changed = text;
        for (String change : changes) {
            changed = switch (change) {
                case "upper" -> changed.toUpperCase(Locale.ROOT);
                case "lower" -> changed.toLowerCase(Locale.ROOT);
                case "capital" -> capital(changed);
                case "burmese" -> BurmeseDigits.of(changed);
                default -> changed;
            };
        }
        return changed;
    }

    private static String capital(String text) {
        int first = text.offsetByCodePoints(0, text.isEmpty() ? 0 : 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }

    /** What is wrong when a value is not of the kind that the format is for. */
    String mismatch(String name, String value) {
        String kind = number.isPresent() ? "number" : "date";
        return "writes " + name + " as a " + kind + ", but it is \"" + value + "\"";
    }
}
