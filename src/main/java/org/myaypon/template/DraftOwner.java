package org.myaypon.template;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.myaypon.data.YamlFile;
import org.myaypon.data.YamlValue;

/**
 * What of a template's items stands in its own file, and what a parent says.
 *
 * @param file its own file
 * @param inherited the names of the items that a parent has
 */
record DraftOwner(YamlFile file, Set<String> inherited) {

    private static final String ITEMS = "items";
    private static final Set<String> NAMES = Set.of("item", "name");

    static DraftOwner of(YamlFile file, ResolvedTemplate resolved, Path shelf) {
        if (resolved.files().size() < 2) {
            return new DraftOwner(file, Set.of());
        }
        YamlFile parent = YamlFile.read(resolved.files().get(1));
        return new DraftOwner(
                file,
                items(ResolvedTemplate.of(parent, Optional.of(shelf)).tree()).keySet());
    }

    /** Items by their names; of several of one name the first. */
    static Map<String, YamlValue> items(YamlValue tree) {
        Map<String, YamlValue> items = new LinkedHashMap<>();
        tree.find(ITEMS).map(YamlValue::items).orElse(List.of()).stream()
                .filter(YamlValue::isMap)
                .forEach(item -> items.putIfAbsent(NamedItem.nameOf(item), item));
        return items;
    }

    boolean inherits(String name) {
        return inherited.contains(name);
    }

    /** The keys in which an item is other than the parent's. */
    List<String> overridden(String name) {
        if (!inherits(name)) {
            return List.of();
        }
        return Optional.ofNullable(items(file.root()).get(name)).map(YamlValue::keys).orElse(List.of()).stream()
                .filter(key -> !NAMES.contains(key))
                .toList();
    }

    /** The file without what it says of an item, or of one of its keys. */
    YamlFile reverted(String name, Optional<String> key) {
        if (!inherits(name)) {
            return file;
        }
        boolean whole = key.isEmpty() || overridden(name).equals(List.of(key.get()));
        return without(file, name, whole ? List.of() : List.of(key.get()));
    }

    /** A file with a value of an item, which it need not speak of yet. */
    static YamlFile put(YamlFile file, String name, List<String> path, String scalar) {
        Optional<String> number = number(file, name);
        if (number.isPresent()) {
            return file.with(joined(number.get(), path), scalar);
        }
        String flow = scalar;
        for (int i = path.size() - 1; i >= 0; i--) {
            flow = (i == 0 ? "" : "{") + path.get(i) + ": " + flow + (i == 0 ? "" : "}");
        }
        return file.withItem(ITEMS, "{name: " + YamlFile.quote(name) + ", " + flow + "}");
    }

    /** A file without a value of an item, or without the item when no path is given. */
    static YamlFile without(YamlFile file, String name, List<String> path) {
        return number(file, name)
                .map(number -> file.without(joined(number, path)))
                .orElse(file);
    }

    private static List<String> joined(String number, List<String> path) {
        return Stream.concat(Stream.of(ITEMS, number), path.stream()).toList();
    }

    private static Optional<String> number(YamlFile file, String name) {
        int number = 0;
        for (YamlValue item : file.root().find(ITEMS).map(YamlValue::items).orElse(List.of())) {
            if (item.isMap() && NamedItem.nameOf(item).equals(name)) {
                return Optional.of(Integer.toString(number));
            }
            number++;
        }
        return Optional.empty();
    }

    /** Whether an item has its place by another. */
    static boolean follows(YamlValue item, String name) {
        boolean below = Stream.of("below", "before", "after")
                .flatMap(key -> item.find(key).stream())
                .anyMatch(value -> value.isText() && value.text().equals(name));
        return below
                || item.find("at").filter(YamlValue::isMap).map(YamlValue::entries).orElse(Map.of()).values().stream()
                        .filter(value -> value.isText() && !value.isNumber())
                        .anyMatch(value -> Anchor.read(value)
                                .filter(anchor -> anchor.of().equals(name))
                                .isPresent());
    }

    /** A text as it stands in a file: numbers stay numbers. */
    static String scalar(String text) {
        return text.matches("-?[0-9]{1,9}(\\.[0-9]{1,6})?") ? text : YamlFile.quote(text);
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
