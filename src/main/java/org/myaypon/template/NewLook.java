package org.myaypon.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.myaypon.data.YamlFile;
import org.myaypon.data.YamlValue;

/**
 * Finds the styles, lines and colours of a template that fit an added item: those that its items of the same kind have, else
 * those whose names say so, else any.
 *
 * @param tree the template with all that it inherits
 * @param kind the word for the item's kind
 */
record NewLook(YamlValue tree, String kind) {

    /** {@code $} stands before a role of a style, {@code @} before one of a line, {@code #} before one of a colour. */
    private static final Pattern ROLE = Pattern.compile("([a-z-]+): ([$@#])([a-z]+)");

    private static final Map<String, List<String>> NAMES = Map.ofEntries(
            Map.entry("$note", List.of("note")),
            Map.entry("$scale", List.of("scale", "number", "note")),
            Map.entry("$stamp", List.of("title", "figure", "legend-title")),
            Map.entry("$title", List.of("legend-title", "subtitle", "title")),
            Map.entry("$legend", List.of("legend", "body")),
            Map.entry("$count", List.of("count", "legend")),
            Map.entry("$number", List.of("number", "scale", "legend")),
            Map.entry("$inset", List.of("inset", "legend-title")),
            Map.entry("$grid", List.of("grid", "note")),
            Map.entry("@neat", List.of("neat", "rule")),
            Map.entry("@net", List.of("net", "rule")),
            Map.entry("#accent", List.of("accent", "ink")),
            Map.entry("#ink", List.of("ink")));
    private static final Map<String, String> GROUPS = Map.of("$", "styles", "@", "lines", "#", "colours");
    private static final List<String> USUAL_STYLES = List.of("note", "legend", "number");
    private static final String DARK = "\"#2E2C28\"";

    /** What an item says, with a name of the template in place of each role. */
    String filled(String look) {
        return ROLE.matcher(look)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) + ": " + value(found.group(1), found.group(2), found.group(3))));
    }

    private String value(String key, String sign, String role) {
        List<String> known = tree.find(GROUPS.get(sign))
                .filter(YamlValue::isMap)
                .map(YamlValue::keys)
                .orElse(List.of());
        return Stream.of(alike(key), NAMES.get(sign + role).stream(), sign.equals("$") ? anyStyle(known) : none())
                .flatMap(names -> names)
                .filter(known::contains)
                .findFirst()
                .map(YamlFile::quote)
                .orElse(otherwise(sign));
    }

    /** What the template's items of this kind say. */
    private Stream<String> alike(String key) {
        return Stream.of(DraftPage.values())
                .flatMap(page -> DraftList.items(tree, page).values().stream())
                .filter(item -> Set.of(kind).equals(text(item, "item")))
                .flatMap(item -> text(item, key).stream());
    }

    private static Set<String> text(YamlValue item, String key) {
        Optional<YamlValue> value = item.find(key).filter(YamlValue::isText);
        return value.map(YamlValue::text).map(Set::of).orElse(Set.of());
    }

    private static Stream<String> anyStyle(List<String> known) {
        return Stream.concat(USUAL_STYLES.stream(), known.stream());
    }

    private static Stream<String> none() {
        return Stream.empty();
    }

    private static String otherwise(String sign) {
        return switch (sign) {
            case "$" -> "note";
            case "@" -> "{colour: " + DARK + ", width: 0.2}";
            default -> DARK;
        };
    }
}
