package org.myaypon.template;

import java.awt.Color;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.myaypon.data.Nearest;
import org.myaypon.data.YamlValue;
import org.myaypon.text.Face;
import org.myaypon.text.TextStyle;

/** The colours and text styles that a template names, and how items refer to them. */
final class TemplateStyles {

    private static final double MAX_SIZE_PT = 400;
    private static final Pattern HEX = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final Set<String> STYLE_KEYS = Set.of("size", "smallest", "weight", "colour", "leading", "spacing");
    private static final Map<String, Face> WEIGHTS =
            new TreeMap<>(Map.of("regular", Face.REGULAR, "semibold", Face.SEMIBOLD, "italic", Face.ITALIC));

    private final Map<String, Color> colors = new HashMap<>();
    private final Map<String, TypeStyle> styles = new HashMap<>();

    /** Reads the groups "colours" and "styles" of a template. */
    TemplateStyles(YamlValue template) {
        template.find("colours").ifPresent(group -> {
            for (String name : group.keys()) {
                colors.put(name, hex(group.get(name)));
            }
        });
        template.find("styles").ifPresent(group -> {
            for (String name : group.keys()) {
                styles.put(name, readStyle(group.get(name)));
            }
        });
    }

    /** A colour by its name or as "#RRGGBB". */
    Color color(YamlValue value) {
        String text = value.text();
        Color named = colors.get(text);
        if (named != null) {
            return named;
        }
        if (text.startsWith("#")) {
            return hex(value);
        }
        throw value.error(
                "There is no colour \"" + text + "\"",
                Nearest.didYouMean(text, new TreeSet<>(colors.keySet())) + "; or write it as \"#2E2C28\"");
    }

    /** The style named under a key of an item. */
    TypeStyle style(YamlValue item, String key) {
        YamlValue value = item.get(key);
        TypeStyle style = styles.get(value.text());
        if (style == null) {
            throw value.error(
                    "There is no style \"" + value.text() + "\"",
                    Nearest.didYouMean(value.text(), new TreeSet<>(styles.keySet())));
        }
        return style;
    }

    /** All styles by name. */
    Map<String, TypeStyle> named() {
        return Map.copyOf(styles);
    }

    /** The line described under a key of an item; empty when the item has none. */
    Optional<LineLook> line(YamlValue item, String key) {
        return item.find(key).map(line -> {
            line.allowOnly(Set.of("colour", "width"));
            return new LineLook(color(line.get("colour")), above0(line.get("width"), 20));
        });
    }

    /** A number above 0 and up to a limit. */
    static double above0(YamlValue value, double most) {
        double number = value.number();
        if (!(number > 0) || number > most) {
            throw value.error(
                    value.name() + " is " + value.text() + ", outside its range",
                    String.format(Locale.ROOT, "Choose a number above 0 and up to %.0f", most));
        }
        return number;
    }

    private TypeStyle readStyle(YamlValue value) {
        value.allowOnly(STYLE_KEYS);
        double size = above0(value.get("size"), MAX_SIZE_PT);
        double smallest = value.find("smallest").map(v -> above0(v, size)).orElse(size);
        Face face = value.find("weight").map(TemplateStyles::face).orElse(Face.REGULAR);
        double leading = value.find("leading").map(v -> above0(v, 5)).orElse(1.3);
        double spacing = value.find("spacing").map(v -> above0(v, 2)).orElse(0.0);
        Color color = color(value.get("colour"));
        return new TypeStyle(new TextStyle(face, size, color, spacing, leading, Optional.empty()), smallest);
    }

    private static Face face(YamlValue value) {
        Face face = WEIGHTS.get(value.text());
        if (face == null) {
            throw value.error(
                    "There is no weight \"" + value.text() + "\"",
                    "Choose one of " + String.join(", ", WEIGHTS.keySet()));
        }
        return face;
    }

    private static Color hex(YamlValue value) {
        if (!HEX.matcher(value.text()).matches()) {
            throw value.error(
                    "\"" + value.text() + "\" is not a colour", "Write it in quotes as \"#RRGGBB\", like \"#2E2C28\"");
        }
        return new Color(Integer.parseInt(value.text().substring(1), 16));
    }
}
