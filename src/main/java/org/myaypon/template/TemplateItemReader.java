package org.myaypon.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.myaypon.data.Nearest;
import org.myaypon.data.Problem;
import org.myaypon.data.UserException;
import org.myaypon.data.YamlValue;

/**
 * Reads the items of a template. One that cannot be understood is a problem and left out, so that the rest of the page is
 * drawn; only the map must be right.
 */
final class TemplateItemReader {

    private static final String MAP = "map";

    private final TemplateStyles styles;
    private final PageShape page;
    private final List<Problem> problems;
    private final Map<String, YamlValue> places = new HashMap<>();
    private final Set<String> textNames = new TreeSet<>();
    private TemplatePlaces boxes;

    TemplateItemReader(TemplateStyles styles, PageShape page, List<Problem> problems) {
        this.styles = styles;
        this.page = page;
        this.problems = problems;
        this.boxes = new TemplatePlaces(page, places, Set.of());
    }

    /** The items of a page with a map, lowest first. */
    List<TemplateItem> read(YamlValue list) {
        List<NamedItem> named = named(list);
        long maps = named.stream().filter(item -> item.isOf(MAP)).count();
        if (maps != 1) {
            throw list.error(
                    maps == 0 ? "The template has no map" : "The template has " + maps + " maps",
                    "Write exactly one \"- item: map\"");
        }
        named.stream().filter(item -> item.isOf(MAP) && item.isHidden()).forEach(map -> {
            throw map.value().error("The map cannot be hidden", "Leave hide out");
        });
        return readAll(named);
    }

    /** The items of a list that are of a kind, lowest first; the names of others are taken all the same. */
    private List<NamedItem> named(YamlValue list) {
        List<NamedItem> named = new ArrayList<>();
        Map<String, String> names = new HashMap<>();
        for (YamlValue value : list.items()) {
            try {
                NamedItem item = NamedItem.read(value);
                item.checkName(names);
                named.add(item);
                value.find("at").ifPresent(at -> places.put(item.name(), at));
            } catch (UserException e) {
                problems.add(e.problem());
            }
        }
        placeByTheMap(named);
        boxes = new TemplatePlaces(page, places, lines(named));
        named.sort(Comparator.comparingDouble(NamedItem::z));
        return named;
    }

    private static Set<String> lines(List<NamedItem> named) {
        return named.stream()
                .filter(item -> item.isOf("line"))
                .map(NamedItem::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    private void placeByTheMap(List<NamedItem> named) {
        Optional<YamlValue> map = named.stream()
                .filter(item -> item.isOf(MAP))
                .flatMap(item -> Optional.ofNullable(places.get(item.name())).stream())
                .findFirst();
        named.stream()
                .filter(item -> !item.kind().placed())
                .forEach(item -> map.ifPresent(at -> places.put(item.name(), at)));
    }

    private List<TemplateItem> readAll(List<NamedItem> named) {
        List<TemplateItem> items = new ArrayList<>();
        for (NamedItem item : named) {
            try {
                items.add(readItem(item));
            } catch (UserException e) {
                if (item.isOf(MAP)) {
                    throw e;
                }
                problems.add(e.problem());
            }
        }
        return items;
    }

    /**
     * The items of a page without the map, lowest first.
     *
     * @param barred the kinds that cannot stand there
     * @param tables makes the tables, of which no more than {@code tableKeys} may be said
     */
    List<TemplateItem> readFollowing(
            YamlValue list,
            Set<String> barred,
            Set<String> tableKeys,
            BiFunction<ItemSource, Slot, TemplateItem> tables) {
        List<TemplateItem> items = new ArrayList<>();
        for (NamedItem item : named(list)) {
            try {
                if (barred.contains(item.kind().word())) {
                    throw item.value()
                            .error(
                                    "A " + item.kind().word() + " cannot stand on a page without the map",
                                    "Put it under the first page's items");
                }
                items.add(item.isOf("table") ? readTable(item, tableKeys, tables) : readItem(item));
            } catch (UserException e) {
                problems.add(e.problem());
            }
        }
        return items;
    }

    private TemplateItem readTable(
            NamedItem item, Set<String> keys, BiFunction<ItemSource, Slot, TemplateItem> tables) {
        item.value().allowOnly(keys);
        return tables.apply(new ItemSource(item.value(), styles), slot(item));
    }

    private TemplateItem readItem(NamedItem named) {
        problems.addAll(named.value().unknownKeys(named.kind().allowed()));
        Slot slot = slot(named);
        TemplateItem item = named.kind().reader().apply(new ItemSource(named.value(), styles), slot);
        if (item instanceof TextItem) {
            textNames.add(slot.name());
        }
        return item;
    }

    private Slot slot(NamedItem item) {
        YamlValue value = item.value();
        if (!places.containsKey(item.name())) {
            value.get("at");
        }
        Optional<String> below = value.find("below").map(this::textBefore);
        Slot slot = new Slot(item.name(), boxes.box(item.name()), item.condition(), below, value.where());
        if (!item.isHidden()) {
            PlaceRemark.of(slot, places.get(item.name()), page, item.kind().mayBleed())
                    .ifPresent(problems::add);
        }
        return slot;
    }

    /** The name of a text that is drawn before. */
    private String textBefore(YamlValue value) {
        if (!textNames.contains(value.text())) {
            throw value.error(
                    "No text before this item has the name \"" + value.text() + "\"",
                    textNames.isEmpty()
                            ? "Put the text before it in the template"
                            : Nearest.didYouMean(value.text(), textNames));
        }
        return value.text();
    }
}
