package org.myaypon.template;

import java.awt.Color;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.myaypon.data.Nearest;
import org.myaypon.data.YamlValue;

/** What a template says of one item (or of a group within it), by key; every mistake is told with its line and column. */
final class ItemSource {

    private static final double LARGEST_MM = 200;
    private static final double HALF_TURN = 180;

    private final Optional<YamlValue> value;
    private final TemplateStyles styles;

    ItemSource(YamlValue value, TemplateStyles styles) {
        this(Optional.of(value), styles);
    }

    private ItemSource(Optional<YamlValue> value, TemplateStyles styles) {
        this.value = value;
        this.styles = styles;
    }

    /** All that is said. */
    YamlValue whole() {
        return value.orElseThrow();
    }

    /** What stands under a key; empty when nothing does. */
    Optional<YamlValue> find(String key) {
        return value.flatMap(all -> all.find(key));
    }

    /** A group under a key; an empty one when there is none. */
    ItemSource group(String key, Set<String> keys) {
        Optional<YamlValue> group = find(key);
        group.ifPresent(given -> given.allowOnly(keys));
        return new ItemSource(group, styles);
    }

    /** The style that a key names; it is needed. */
    TypeStyle style(String key) {
        return styles.style(value.orElseThrow(), key);
    }

    /** The colour under a key; it is needed. */
    Color color(String key) {
        return styles.color(value.orElseThrow().get(key));
    }

    /** The colour under a key, if there is one. */
    Optional<Color> findColor(String key) {
        return find(key).map(styles::color);
    }

    /** The line under a key, if there is one. */
    Optional<LineLook> line(String key) {
        return value.flatMap(all -> styles.line(all, key));
    }

    /** The line under a key; it is needed. */
    LineLook neededLine(String key) {
        value.orElseThrow().get(key);
        return line(key).orElseThrow();
    }

    /** A size in millimetres above 0. */
    double size(String key, double otherwise) {
        return find(key).map(given -> TemplateStyles.above0(given, LARGEST_MM)).orElse(otherwise);
    }

    /** A share above 0 and up to 1. */
    double share(String key, double otherwise) {
        return find(key).map(given -> TemplateStyles.above0(given, 1)).orElse(otherwise);
    }

    /** Degrees of a turn counter-clockwise, from -180 to 180. */
    double turn(String key, double otherwise) {
        return find(key)
                .map(given -> {
                    double degrees = given.number();
                    if (Math.abs(degrees) > HALF_TURN) {
                        throw given.error(
                                key + " is " + given.text() + ", outside its range",
                                "Choose degrees from -180 to 180; 30 rises to the right, 90 reads upwards");
                    }
                    return degrees;
                })
                .orElse(otherwise);
    }

    /** A whole number from 1. */
    int count(String key, int otherwise, int most) {
        Optional<YamlValue> given = find(key);
        int count = given.map(YamlValue::wholeNumber).orElse(otherwise);
        if (count < 1 || count > most) {
            throw given.orElseThrow()
                    .error(key + " is " + count + ", outside its range", "Choose a whole number from 1 to " + most);
        }
        return count;
    }

    /** Yes or no. */
    boolean flag(String key, boolean otherwise) {
        return find(key).map(YamlValue::flag).orElse(otherwise);
    }

    /** A word as it stands. */
    String word(String key, String otherwise) {
        return find(key).map(YamlValue::text).orElse(otherwise);
    }

    /** The columns that a table is to show; none when nothing is said of them. */
    List<TableColumn> columns(String key) {
        return find(key)
                .map(list -> list.items().stream()
                        .map(column -> TableColumn.read(column, styles))
                        .toList())
                .orElse(List.of());
    }

    /** By which column a table is ordered, if that is said. */
    Optional<TableSort> sort(String key) {
        return find(key).map(sort -> TableSort.read(sort, styles));
    }

    /** A text with variables; an empty one when there is none. */
    TextPattern pattern(String key) {
        return find(key).map(PatternSource.plain()::read).orElseGet(() -> new TextPattern(""));
    }

    /** Each of a list of texts with variables. */
    List<TextPattern> patterns(String key) {
        return find(key).map(YamlValue::items).orElse(List.of()).stream()
                .map(PatternSource.plain()::read)
                .toList();
    }

    /** A text with variables that is needed. */
    TextPattern neededPattern(String key) {
        return PatternSource.plain().read(value.orElseThrow().get(key));
    }

    /** A text with variables and marks of emphasis that is needed. */
    TextPattern richPattern(String key) {
        return PatternSource.rich(styles.named()).read(value.orElseThrow().get(key));
    }

    /** One of the constants of a type, written in small letters. */
    <E extends Enum<E>> E choice(String key, E otherwise) {
        return find(key).map(given -> constant(given, otherwise)).orElse(otherwise);
    }

    private static <E extends Enum<E>> E constant(YamlValue given, E example) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E constant : example.getDeclaringClass().getEnumConstants()) {
            words.put(constant.name().toLowerCase(Locale.ROOT), constant);
        }
        return Optional.ofNullable(words.get(given.text()))
                .orElseThrow(() -> given.error(
                        "There is no " + given.name() + " \"" + given.text() + "\"",
                        Nearest.didYouMean(given.text(), words.keySet())));
    }
}
