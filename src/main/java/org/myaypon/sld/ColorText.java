package org.myaypon.sld;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Colours as styles write them. */
final class ColorText {

    private static final Pattern LONG = Pattern.compile("#[0-9a-f]{6}");
    private static final Pattern SHORT = Pattern.compile("#[0-9a-f]{3}");

    /** The names that every program that draws knows. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("black", "#000000"),
            Map.entry("silver", "#c0c0c0"),
            Map.entry("gray", "#808080"),
            Map.entry("grey", "#808080"),
            Map.entry("white", "#ffffff"),
            Map.entry("maroon", "#800000"),
            Map.entry("red", "#ff0000"),
            Map.entry("purple", "#800080"),
            Map.entry("fuchsia", "#ff00ff"),
            Map.entry("green", "#008000"),
            Map.entry("lime", "#00ff00"),
            Map.entry("olive", "#808000"),
            Map.entry("yellow", "#ffff00"),
            Map.entry("orange", "#ffa500"),
            Map.entry("navy", "#000080"),
            Map.entry("blue", "#0000ff"),
            Map.entry("teal", "#008080"),
            Map.entry("aqua", "#00ffff"));

    private ColorText() {}

    /** A colour as "#rrggbb" in small letters; empty when the text is none. */
    static Optional<String> hex(String text) {
        String color = text.toLowerCase(Locale.ROOT);
        if (LONG.matcher(color).matches()) {
            return Optional.of(color);
        }
        if (SHORT.matcher(color).matches()) {
            char r = color.charAt(1);
            char g = color.charAt(2);
            char b = color.charAt(3);
            return Optional.of("#" + r + r + g + g + b + b);
        }
        return Optional.ofNullable(NAMES.get(color));
    }
}
