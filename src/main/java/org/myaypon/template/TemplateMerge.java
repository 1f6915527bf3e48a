package org.myaypon.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.myaypon.data.Problem;
import org.myaypon.data.YamlFile;
import org.myaypon.data.YamlValue;

/**
 * Lays a template over the one that it extends, before anything of either is understood: groups are merged key by key,
 * items by their names. A key without a value takes the other's away.
 */
final class TemplateMerge {

    private static final String ITEMS = "items";
    private static final String PLACE = "at";

    private final List<Problem> problems;

    private TemplateMerge(List<Problem> problems) {
        this.problems = problems;
    }

    /** One tree of a template and those that it extends, nearest first; every value keeps its place in its file. */
    static YamlValue merged(List<YamlFile> files, List<Problem> problems) {
        TemplateMerge merge = new TemplateMerge(problems);
        YamlValue merged = merge.settled(files.get(files.size() - 1).root());
        for (int i = files.size() - 2; i >= 0; i--) {
            merged = merge.group(merged, files.get(i).root());
        }
        Map<String, YamlValue> entries = merged.entries();
        entries.remove(TemplateChain.EXTENDS);
        return YamlValue.group(merged, entries);
    }

    /** A tree by itself, with its items in order. */
    private YamlValue settled(YamlValue tree) {
        Map<String, YamlValue> entries = tree.entries();
        entries.replaceAll((key, value) -> {
            if (key.equals(ITEMS) && value.isList()) {
                return new ItemMerge(Optional.empty(), this::group, problems).with(value);
            }
            return value.isMap() ? settled(value) : value;
        });
        return YamlValue.group(tree, entries);
    }

    private YamlValue group(YamlValue below, YamlValue above) {
        Map<String, YamlValue> entries = new LinkedHashMap<>(below.entries());
        above.entries().forEach((key, value) -> {
            YamlValue old = entries.get(key);
            entries.put(key, old == null ? fresh(key, value) : over(key, old, value));
        });
        return YamlValue.group(above, entries);
    }

    private YamlValue fresh(String key, YamlValue value) {
        return key.equals(ITEMS) && value.isList()
                ? new ItemMerge(Optional.empty(), this::group, problems).with(value)
                : value;
    }

    private YamlValue over(String key, YamlValue below, YamlValue above) {
        if (key.equals(ITEMS) && below.isList() && above.isList()) {
            return new ItemMerge(Optional.of(below), this::group, problems).with(above);
        }
        if (!below.isMap() || !above.isMap()) {
            return fresh(key, above);
        }
        return key.equals(PLACE) ? place(below, above) : group(below, above);
    }

    /** A place over another: in a direction in which it gives two measures, nothing of the other's is left. */
    private static YamlValue place(YamlValue below, YamlValue above) {
        Map<String, YamlValue> entries = new LinkedHashMap<>(below.entries());
        for (PlaceAxis axis : PlaceAxis.values()) {
            if (axis.keys().stream().filter(key -> above.find(key).isPresent()).count() > 1) {
                entries.keySet().removeAll(axis.keys());
            }
        }
        entries.putAll(above.entries());
        return YamlValue.group(above, entries);
    }
}
