package org.myaypon.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.myaypon.data.YamlFile;
import org.myaypon.data.YamlValue;

/**
 * The items of one page in a template's own file; each change makes another one, and every other byte of the file stays.
 *
 * @param file the file
 * @param page the page
 */
record DraftList(YamlFile file, DraftPage page) {

    /** The items of a page by their names; of several of one name the first. */
    static Map<String, YamlValue> items(YamlValue tree, DraftPage page) {
        Map<String, YamlValue> items = new LinkedHashMap<>();
        listed(tree, page).stream()
                .filter(YamlValue::isMap)
                .forEach(item -> items.putIfAbsent(NamedItem.nameOf(item), item));
        return items;
    }

    private static List<YamlValue> listed(YamlValue tree, DraftPage page) {
        Optional<YamlValue> value = Optional.of(tree);
        for (String key : page.path()) {
            value = value.filter(YamlValue::isMap).flatMap(group -> group.find(key));
        }
        return value.filter(YamlValue::isList).map(YamlValue::items).orElse(List.of());
    }

    /** Its items by their names. */
    Map<String, YamlValue> items() {
        return items(file.root(), page);
    }

    /** With a value of an item, which it need not speak of yet; the value as it stands in a file. */
    DraftList put(String name, List<String> path, String scalar) {
        return put(name, path, scalar, (at, flow) -> file.with(at, flow));
    }

    /** With other words in an item, in the form in which the file has them. */
    DraftList putWords(String name, List<String> path, String words) {
        return put(name, path, scalar(words), (at, flow) -> file.withWords(at, words, flow));
    }

    private DraftList put(
            String name, List<String> path, String scalar, BiFunction<List<String>, String, YamlFile> change) {
        Optional<String> number = number(name);
        if (number.isPresent()) {
            return with(change.apply(joined(number.get(), path), scalar));
        }
        String flow = scalar;
        for (int i = path.size() - 1; i >= 0; i--) {
            flow = (i == 0 ? "" : "{") + path.get(i) + ": " + flow + (i == 0 ? "" : "}");
        }
        return add("{name: " + YamlFile.quote(name) + ", " + flow + "}");
    }

    /** With another item at the end, as it stands in a file on one line. */
    DraftList add(String flow) {
        return with(file.withItem(page.path(), flow));
    }

    /** Without a value of an item, or without the item when no path is given. */
    DraftList without(String name, List<String> path) {
        return number(name)
                .map(number -> with(file.without(joined(number, path))))
                .orElse(this);
    }

    private DraftList with(YamlFile changed) {
        return new DraftList(changed, page);
    }

    private List<String> joined(String number, List<String> path) {
        return Stream.of(page.path(), List.of(number), path)
                .flatMap(List::stream)
                .toList();
    }

    private Optional<String> number(String name) {
        int number = 0;
        for (YamlValue item : listed(file.root(), page)) {
            if (item.isMap() && NamedItem.nameOf(item).equals(name)) {
                return Optional.of(Integer.toString(number));
            }
            number++;
        }
        return Optional.empty();
    }

    /** A text as it stands in a file: numbers stay numbers. */
    private static String scalar(String text) {
        return text.matches("-?[0-9]{1,9}(\\.[0-9]{1,6})?") ? text : YamlFile.quote(text);
    }
}
