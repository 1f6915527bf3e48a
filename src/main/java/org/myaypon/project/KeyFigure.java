package org.myaypon.project;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.myaypon.template.LocalText;

/**
 * A number that matters, large beside the map.
 *
 * @param value a number, a text, or an expression over the rows of all areas that the map is about
 * @param unit what stands behind the value; may be empty
 * @param caption what it is the number of
 * @param icon the name of a sign out of templates/icons; empty for none
 * @param asOf of when it is: a day (2026-06-30) or words; may be empty
 * @param source whose number it is; may be empty
 * @param table the table of the expression; the map's own, with its condition, when empty
 */
public record KeyFigure(
        LocalText value,
        LocalText unit,
        LocalText caption,
        String icon,
        LocalText asOf,
        LocalText source,
        Optional<TableRows> table) {

    /** No words. */
    static final LocalText NOTHING = LocalText.of("");

    /** A word right before a parenthesis, or a function of values. */
    private static final Pattern FUNCTION = Pattern.compile(
            "(?i)[\\p{L}_]\\w*\\(|\\b(distinct|count|sum|mean|average|avg|max|min|share|ratio|has|exposed|gap)\\s*\\(");

    public KeyFigure {
        Objects.requireNonNull(value);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(caption);
        Objects.requireNonNull(icon);
        Objects.requireNonNull(asOf);
        Objects.requireNonNull(source);
        Objects.requireNonNull(table);
    }

    /** A figure that is nothing but a value and what it is of. */
    public static KeyFigure of(String value, String caption) {
        return new KeyFigure(
                LocalText.of(value), NOTHING, LocalText.of(caption), "", NOTHING, NOTHING, Optional.empty());
    }

    /** The expression that its value is worked out by; empty for a number or a text. */
    public Optional<String> expression() {
        return Optional.of(value)
                .filter(text -> text.equals(LocalText.of(text.english())))
                .map(LocalText::english)
                .filter(text -> FUNCTION.matcher(text).find());
    }

    /** The same with another value. */
    public KeyFigure withValue(LocalText other) {
        return new KeyFigure(other, unit, caption, icon, asOf, source, table);
    }

    /** The same with another caption. */
    public KeyFigure withCaption(LocalText other) {
        return new KeyFigure(value, unit, other, icon, asOf, source, table);
    }

    /** The same with another icon; an empty text for none. */
    public KeyFigure withIcon(String other) {
        return new KeyFigure(value, unit, caption, other, asOf, source, table);
    }

    /** The same of another table, where it has one of its own. */
    KeyFigure withTable(UnaryOperator<TableRows> other) {
        return new KeyFigure(value, unit, caption, icon, asOf, source, table.map(other));
    }

    /** The same with its file in another place. */
    KeyFigure withFiles(UnaryOperator<Path> moved) {
        return new KeyFigure(
                value, unit, caption, icon, asOf, source, table.map(rows -> rows.withFile(moved.apply(rows.file()))));
    }
}
