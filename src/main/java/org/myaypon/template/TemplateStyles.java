package org.myaypon.template;

import java.awt.Color;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.myaypon.data.Nearest;
import org.myaypon.data.Problem;
import org.myaypon.data.YamlValue;
import org.myaypon.text.Face;
import org.myaypon.text.TextStyle;

/** The colours and text styles that a template names, and how items refer to them. */
final class TemplateStyles {

    private static final double MAX_SIZE_PT = 400;
    private static final Pattern HEX = Pattern.compile("#[0-9A-Fa-f]{6}");
    static final Set<String> STYLE_KEYS =
            Set.of(NamedGroup.LIKE, "size", "smallest", "weight", "family", "colour", "leading", "spacing");
    static final String FAMILY = "Open Sans";
    static final Set<String> LINE_KEYS = Set.of("colour", "width");
    static final Map<String, Face> WEIGHTS =
            new TreeMap<>(Map.of("regular", Face.REGULAR, "semibold", Face.SEMIBOLD, "italic", Face.ITALIC));

    private static final double MAX_WIDTH_MM = 20;
    private static final TypeStyle PLAIN = TypeStyle.fixed(TextStyle.of(Face.REGULAR, 8, Color.BLACK), 8);
    private static final LineLook THIN = new LineLook(Color.BLACK, 0.2);

    private final Map<String, Color> colors = new HashMap<>();
    private final Map<String, TypeStyle> styles = new HashMap<>();
    private final Map<String, LineLook> lines = new HashMap<>();

    /**
     * Reads the groups "colours", "styles" and "lines" of a template. One that cannot be understood is a problem and is black and
     * plain, so that what uses it is there all the same.
     */
    TemplateStyles(YamlValue template, List<Problem> problems) {
        NamedGroup.read(template.find("colours"), problems, (name, color) -> {
            colors.put(name, Color.BLACK);
            colors.put(name, hex(color));
        });
        NamedGroup.read(template.find("styles"), problems, (name, style) -> {
            styles.put(name, PLAIN);
            problems.addAll(style.unknownKeys(STYLE_KEYS));
            styles.put(name, readStyle(style));
        });
        NamedGroup.read(template.find("lines"), problems, (name, line) -> {
            lines.put(name, THIN);
            problems.addAll(line.unknownKeys(Set.of(NamedGroup.LIKE, "colour", "width")));
            lines.put(name, readLine(line));
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

    /** The line under a key of an item, by its name or described; empty when the item has none. */
    Optional<LineLook> line(YamlValue item, String key) {
        return item.find(key).map(line -> line.isText() ? namedLine(line) : ownLine(line));
    }

    private LineLook namedLine(YamlValue value) {
        LineLook line = lines.get(value.text());
        if (line == null) {
            throw value.error(
                    "There is no line \"" + value.text() + "\"",
                    Nearest.didYouMean(value.text(), new TreeSet<>(lines.keySet()))
                            + "; or describe it as {colour: ink, width: 0.2}");
        }
        return line;
    }

    private LineLook ownLine(YamlValue line) {
        line.allowOnly(LINE_KEYS);
        return readLine(line);
    }

    private LineLook readLine(YamlValue line) {
        return new LineLook(color(line.get("colour")), above0(line.get("width"), MAX_WIDTH_MM));
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
        double size = above0(value.get("size"), MAX_SIZE_PT);
        double smallest =
                value.find("smallest").map(v -> smallest(v, value, size)).orElse(size);
        Face face = value.find("weight").map(TemplateStyles::face).orElse(Face.REGULAR);
        value.find("family").ifPresent(TemplateStyles::checkFamily);
        double leading = value.find("leading").map(v -> above0(v, 5)).orElse(1.3);
        double spacing = value.find("spacing").map(v -> above0(v, 2)).orElse(0.0);
        Color color = color(value.get("colour"));
        return new TypeStyle(new TextStyle(face, size, color, spacing, leading, Optional.empty()), smallest);
    }

    /** As it is given; where it was given for the larger size of another style or file, at most this one's size. */
    private static double smallest(YamlValue value, YamlValue style, double size) {
        boolean together = value.file().equals(style.get("size").file())
                && style.find(NamedGroup.LIKE).isEmpty();
        return together ? above0(value, size) : Math.min(above0(value, MAX_SIZE_PT), size);
    }

    private static void checkFamily(YamlValue value) {
        if (!FAMILY.equalsIgnoreCase(value.text().strip())) {
            throw value.error(
                    "There is no family \"" + value.text() + "\"",
                    "Choose " + FAMILY + "; Burmese is set in Noto Sans Myanmar by itself");
        }
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
