package org.myaypon.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.myaypon.data.YamlValue;

/**
 * An item of a template as it is edited on the page.
 *
 * @param name its name
 * @param kind the word for its kind
 * @param box its place
 * @param placed whether it has a place of its own; a net of meridians has the map's
 * @param inherited whether a parent has it
 * @param hidden whether it is taken from the page
 * @param overridden the keys in which it is other than the parent's; none for an item that no parent has
 * @param keys what may be said of its kind
 * @param values what is said of it on one level, as text; its text in a language goes as "text.en"
 */
public record DraftItem(
        String name,
        String kind,
        Box box,
        boolean placed,
        boolean inherited,
        boolean hidden,
        List<String> overridden,
        Set<String> keys,
        Map<String, String> values) {

    public DraftItem {
        Objects.requireNonNull(name);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(box);
        overridden = List.copyOf(overridden);
        keys = Set.copyOf(keys);
        values = Map.copyOf(values);
    }

    /** What is said under a key; nothing when nothing is. */
    public String value(String key) {
        return values.getOrDefault(key, "");
    }

    /**
     * The keys that lead to its text: to that in a language where it is given by languages.
     *
     * @param language en or my
     */
    public List<String> textPath(String language) {
        boolean byLanguage = values.keySet().stream().anyMatch(key -> key.startsWith("text."));
        return byLanguage ? List.of("text", language) : List.of("text");
    }

    /** Whether it has words of its own that can be changed. */
    public boolean hasText() {
        return keys.contains("text");
    }

    /** What is said of an item on one level, and of its text by language. */
    static Map<String, String> values(YamlValue item) {
        Map<String, String> values = new HashMap<>();
        item.entries().forEach((key, value) -> {
            if (value.isText() && !value.isNothing()) {
                values.put(key, value.text().stripTrailing());
            } else if (key.equals("text") && value.isMap()) {
                value.entries().forEach((language, words) -> {
                    if (words.isText()) {
                        values.put("text." + language, words.text().stripTrailing());
                    }
                });
            }
        });
        return values;
    }
}
