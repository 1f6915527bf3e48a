package org.myaypon.template;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.myaypon.data.YamlValue;

/**
 * A column that a template wants of a table, and how it is to look.
 *
 * @param column its title in the map's table, or its place among the columns, 1 for the first; empty for no certain one
 * @param title what stands at its head instead of its own title
 * @param widthMm its width in millimetres; empty for what suits its texts
 * @param share its width as a part of the table's, above 0 and up to 1
 * @param align where its texts stand; empty for numbers on the right and texts on the left
 * @param where its place in the template file, for messages
 */
public record TableColumn(
        String column,
        Optional<String> title,
        OptionalDouble widthMm,
        OptionalDouble share,
        Optional<Align> align,
        String where) {

    /** Any column, as it comes. */
    public static final TableColumn PLAIN =
            new TableColumn("", Optional.empty(), OptionalDouble.empty(), OptionalDouble.empty(), Optional.empty(), "");

    private static final Set<String> KEYS = Set.of("column", "title", "width", "align");
    private static final double WIDEST_MM = 1000;
    private static final String PERCENT = "%";

    public TableColumn {
        Objects.requireNonNull(column);
        Objects.requireNonNull(title);
        Objects.requireNonNull(widthMm);
        Objects.requireNonNull(share);
        Objects.requireNonNull(align);
        Objects.requireNonNull(where);
    }

    /** Takes a column's name alone, or a group of what is said of it. */
    static TableColumn read(YamlValue value, TemplateStyles styles) {
        if (value.isText()) {
            return new TableColumn(
                    value.text(),
                    Optional.empty(),
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    Optional.empty(),
                    value.where());
        }
        value.allowOnly(KEYS);
        Optional<YamlValue> width = value.find("width");
        Optional<YamlValue> share =
                width.filter(given -> given.isText() && given.text().endsWith(PERCENT));
        ItemSource source = new ItemSource(value, styles);
        return new TableColumn(
                value.get("column").text(),
                value.find("title").map(YamlValue::text),
                share.isPresent()
                        ? OptionalDouble.empty()
                        : width.map(given -> OptionalDouble.of(TemplateStyles.above0(given, WIDEST_MM)))
                                .orElse(OptionalDouble.empty()),
                share.map(given -> OptionalDouble.of(part(given))).orElse(OptionalDouble.empty()),
                value.find("align").map(given -> source.choice("align", Align.LEFT)),
                value.where());
    }

    private static double part(YamlValue value) {
        String number = value.text().replace(PERCENT, "").strip();
        if (!number.matches("[0-9]{1,3}(\\.[0-9]+)?")
                || !(Double.parseDouble(number) > 0)
                || Double.parseDouble(number) > 100) {
            throw value.error(
                    "The width " + value.text() + " is no part of a table",
                    String.format(
                            Locale.ROOT, "Write a number above 0 %1$s and up to 100 %1$s, or millimetres", PERCENT));
        }
        return Double.parseDouble(number) / 100;
    }
}
