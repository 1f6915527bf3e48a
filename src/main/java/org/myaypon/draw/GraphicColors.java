package org.myaypon.draw;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is put in for the placeholders of a parametric SVG file, as QGIS has them: {@code fill="param(fill) #fff"}.
 *
 * @param values by the placeholder's name: fill, fill-opacity, outline, outline-opacity, outline-width
 */
record GraphicColors(Map<String, String> values) {
    static final String OUTLINE_WIDTH = "outline-width";

    private static final Pattern PLACEHOLDER = Pattern.compile("param\\(([a-z-]{1,20})\\)([^\"';<>]{0,100})");
    private static final Pattern SAFE = Pattern.compile("[#a-zA-Z0-9.,%() -]{1,60}");
    private static final Map<String, String> STANDARD = Map.of(
            "fill", "#ffffff", "fill-opacity", "1", "outline", "#000000", "outline-opacity", "1", OUTLINE_WIDTH, "1");

    GraphicColors {
        values = new TreeMap<>(values);
        values.values().removeIf(value -> !SAFE.matcher(value).matches());
    }

    /** Fills in a file's placeholders; those without a value take the default that stands behind them. */
    byte[] filledIn(byte[] svg) {
        // Placeholders are of plain letters, which this encoding finds in every file that has them as single bytes.
        String text = new String(svg, StandardCharsets.ISO_8859_1);
        return PLACEHOLDER.matcher(text).replaceAll(this::value).getBytes(StandardCharsets.ISO_8859_1);
    }

    static boolean tellsWidth(byte[] svg) {
        return new String(svg, StandardCharsets.ISO_8859_1).contains("width)");
    }

    private String value(java.util.regex.MatchResult found) {
        String name = found.group(1).replace("stroke", "outline");
        String standard = found.group(2).strip();
        String value = values.get(name);
        if (value == null) {
            value = standard.isEmpty() ? STANDARD.getOrDefault(name, "none") : standard;
        }
        return Matcher.quoteReplacement(value);
    }
}
