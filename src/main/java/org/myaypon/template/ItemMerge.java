package org.myaypon.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import org.myaypon.data.Nearest;
import org.myaypon.data.Problem;
import org.myaypon.data.UserException;
import org.myaypon.data.YamlValue;

/**
 * Lays the items of a template over those of the one that it extends: an item changes the one of its name, or is added at the
 * end, or where its "before" or "after" says.
 */
final class ItemMerge {

    private static final String BEFORE = "before";
    private static final String AFTER = "after";

    private final List<YamlValue> items = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private final Map<String, Integer> following = new HashMap<>();
    private final BinaryOperator<YamlValue> group;
    private final List<Problem> problems;
    private final boolean alone;

    /**
     * A list to lay others over.
     *
     * @param below the items that are there already; empty for a template that extends none
     * @param group lays one item over another
     */
    ItemMerge(Optional<YamlValue> below, BinaryOperator<YamlValue> group, List<Problem> problems) {
        this.group = group;
        this.problems = problems;
        this.alone = below.isEmpty();
        below.ifPresent(list -> list.items().forEach(item -> {
            items.add(item);
            names.add(item.isMap() ? NamedItem.nameOf(item) : "");
        }));
        known.addAll(names);
    }

    /** The items with those of a list over them; an item that cannot be taken is a problem and left out. */
    YamlValue with(YamlValue list) {
        Set<String> seen = new HashSet<>();
        for (YamlValue item : list.items()) {
            try {
                take(item, seen);
            } catch (UserException e) {
                problems.add(e.problem());
            }
        }
        return YamlValue.list(list, items);
    }

    private void take(YamlValue item, Set<String> seen) {
        item.entries();
        String name = NamedItem.nameOf(item);
        if (known.contains(name) && seen.add(name)) {
            change(names.indexOf(name), item);
            return;
        }
        if (item.find("item").isEmpty()) {
            throw unknown(item, name);
        }
        seen.add(name);
        int at = wanted(item).orElse(items.size());
        items.add(at, placed(item));
        names.add(at, name);
        known.add(name);
    }

    private UserException unknown(YamlValue item, String name) {
        if (alone || name.isEmpty()) {
            return item.error(
                    name.isEmpty() ? "An item has neither a kind nor a name" : "The item " + name + " has no kind",
                    "Add a line \"item: …\" to it");
        }
        return item.error(
                "There is no item \"" + name + "\" to change in the template that this one extends",
                Nearest.didYouMean(name, new TreeSet<>(names)) + "; or add a line \"item: …\" to make it a new one");
    }

    private void change(int place, YamlValue item) {
        YamlValue old = items.get(place);
        boolean otherKind = item.find("item")
                .filter(kind -> old.find("item")
                        .filter(before -> before.text().equals(kind.text()))
                        .isEmpty())
                .isPresent();
        YamlValue changed = otherKind ? item : group.apply(old, item);
        items.remove(place);
        String name = names.remove(place);
        int at = wanted(item).orElse(place);
        items.add(at, placed(changed));
        names.add(at, name);
    }

    /** Where an item wants to stand; empty when it does not say, or names one that is not there, which is told. */
    private Optional<Integer> wanted(YamlValue item) {
        Optional<YamlValue> before = item.find(BEFORE);
        Optional<YamlValue> neighbour = before.or(() -> item.find(AFTER));
        if (neighbour.isEmpty()) {
            return Optional.empty();
        }
        String name = neighbour.get().text();
        int index = names.indexOf(name);
        if (index < 0) {
            problems.add(neighbour
                    .get()
                    .problem("There is no item \"" + name + "\"", Nearest.didYouMean(name, new TreeSet<>(names))));
            return Optional.empty();
        }
        return Optional.of(
                before.isPresent() ? index : Math.min(index + following.merge(name, 1, Integer::sum), items.size()));
    }

    private static YamlValue placed(YamlValue item) {
        Map<String, YamlValue> entries = item.entries();
        entries.remove(BEFORE);
        entries.remove(AFTER);
        return YamlValue.group(item, entries);
    }
}
