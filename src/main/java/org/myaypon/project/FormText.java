package org.myaypon.project;

import java.awt.Color;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.myaypon.data.Nearest;
import org.myaypon.data.YamlValue;
import org.myaypon.project.FormLayer.Kind;
import org.myaypon.project.FormLayer.Measured;
import org.myaypon.style.FormStyles;

/** Layers of symbols, as a map document writes them. */
final class FormText {

    private static final Set<String> ALL = Set.of("table", "where", "title", "opacity", RestrictionText.KEY);
    private static final Map<Kind, Set<String>> OWN = Map.of(
            Kind.SYMBOLS, Set.of("symbols", "largest", "color", "shape"),
            Kind.PIES, Set.of("pies", "by", "largest", "most", "colors"),
            Kind.BARS, Set.of("bars", "by", "largest", "most", "colors"),
            Kind.DOTS, Set.of("dots", "each", "color", "size"));

    private static final double LEAST_LARGEST_MM = 1;
    private static final double MOST_LARGEST_MM = 40;
    private static final double LEAST_DOT_MM = 0.1;
    private static final double MOST_DOT_MM = 5;
    private static final double LEAST_OPACITY = 0.05;

    private FormText() {}

    /** The kind of symbols that an item of {@code layers:} tells; empty for one that names a file. */
    static Optional<Kind> kind(YamlValue item) {
        return Arrays.stream(Kind.values())
                .filter(kind -> item.find(kind.word()).isPresent())
                .findFirst();
    }

    /**
     * Reads an item.
     *
     * @param expression reads a value, with its files made absolute
     * @param table reads a table
     */
    static FormLayer read(
            YamlValue item, Kind kind, Function<YamlValue, String> expression, Function<YamlValue, TableRows> table) {
        item.allowOnly(Stream.concat(ALL.stream(), OWN.get(kind).stream()).collect(Collectors.toSet()));
        Optional<String> by = kind.isParted() ? Optional.of(item.get("by").text()) : Optional.empty();
        int most = item.find("most").map(FormText::most).orElse(Measured.USUAL_MOST);
        return new FormLayer(
                kind,
                new Measured(
                        expression.apply(item.get(kind.word())),
                        by,
                        item.find("table").map(table),
                        filled(item, "where"),
                        most),
                filled(item, "title"),
                look(item),
                item.find(RestrictionText.KEY).map(YamlValue::flag).orElse(false));
    }

    private static int most(YamlValue value) {
        int most = value.wholeNumber();
        if (most < 1 || most > Measured.MOST_PARTS) {
            throw value.error(most + " kinds cannot be told apart", "Choose 1 to " + Measured.MOST_PARTS);
        }
        return most;
    }

    private static FormLook look(YamlValue item) {
        Map<String, Color> colors = new LinkedHashMap<>();
        item.find("colors").ifPresent(map -> map.keys().forEach(kind -> colors.put(kind, color(map.get(kind)))));
        return new FormLook(
                item.find("shape").map(FormText::shape).orElse(FormLook.USUAL.shape()),
                item.find("color").map(FormText::color),
                colors,
                number(item, "opacity", LEAST_OPACITY, 1),
                number(item, "largest", LEAST_LARGEST_MM, MOST_LARGEST_MM),
                number(item, "each", Double.MIN_NORMAL, Double.MAX_VALUE),
                number(item, "size", LEAST_DOT_MM, MOST_DOT_MM));
    }

    /** How much of what lies below a layer covers; 1 when the item does not say. */
    static double opacity(YamlValue item) {
        return number(item, "opacity", LEAST_OPACITY, 1).orElse(1);
    }

    private static OptionalDouble number(YamlValue item, String key, double least, double most) {
        Optional<YamlValue> value = item.find(key);
        if (value.isEmpty()) {
            return OptionalDouble.empty();
        }
        double number = value.get().number();
        if (!(number >= least && number <= most)) {
            boolean open = most == Double.MAX_VALUE;
            throw value.get()
                    .error(
                            key + " cannot be " + value.get().text(),
                            open
                                    ? "Write a number above 0"
                                    : "Write a number from " + Numbers.plain(least) + " to " + Numbers.plain(most));
        }
        return OptionalDouble.of(number);
    }

    private static String shape(YamlValue value) {
        String shape = value.text().strip().toLowerCase(Locale.ROOT);
        if (!FormStyles.SHAPES.contains(shape)) {
            throw value.error("There is no mark " + value.text(), Nearest.didYouMean(value.text(), FormStyles.SHAPES));
        }
        return shape;
    }

    private static Color color(YamlValue value) {
        if (!value.text().matches("#[0-9A-Fa-f]{6}")) {
            throw value.error("\"" + value.text() + "\" is not a colour", "Write it like \"#6E5A4B\", in quotes");
        }
        return Color.decode(value.text());
    }

    private static Optional<String> filled(YamlValue map, String key) {
        return map.find(key).map(YamlValue::text).filter(text -> !text.isBlank());
    }
}
