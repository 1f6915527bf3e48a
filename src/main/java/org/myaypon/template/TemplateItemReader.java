package org.myaypon.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.myaypon.data.Nearest;
import org.myaypon.data.Problem;
import org.myaypon.data.YamlValue;

/** Reads the items of a template. */
final class TemplateItemReader {

    private final TemplateStyles styles;
    private final TemplatePlace place;
    private final List<Problem> problems;
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> textNames = new TreeSet<>();
    private Optional<YamlValue> mapPlace = Optional.empty();

    TemplateItemReader(TemplateStyles styles, TemplatePlace place, List<Problem> problems) {
        this.styles = styles;
        this.place = place;
        this.problems = problems;
    }

    List<TemplateItem> read(YamlValue list) {
        mapPlace = list.items().stream()
                .filter(item -> item.find("item")
                        .filter(kind -> kind.text().equals("map"))
                        .isPresent())
                .flatMap(item -> item.find("at").stream())
                .findFirst();
        List<TemplateItem> items = new ArrayList<>();
        for (YamlValue value : list.items()) {
            items.add(readItem(value));
        }
        long maps = items.stream().filter(MapItem.class::isInstance).count();
        if (maps != 1) {
            throw list.error(
                    maps == 0 ? "The template has no map" : "The template has " + maps + " maps",
                    "Write exactly one \"- item: map\"");
        }
        return items;
    }

    /** Reads one item of a page without a map. */
    TemplateItem readFollowing(YamlValue value) {
        return readItem(value);
    }

    /** Reads the place of an item that is known already, of which no more than some keys may be said. */
    Slot readPlace(YamlValue value, Set<String> keys) {
        value.allowOnly(keys);
        return slot(value, ItemKinds.of(value.get("item")));
    }

    /** What is said of an item. */
    ItemSource source(YamlValue value) {
        return new ItemSource(value, styles);
    }

    private TemplateItem readItem(YamlValue value) {
        ItemKind kind = ItemKinds.of(value.get("item"));
        value.allowOnly(kind.allowed());
        Slot slot = slot(value, kind);
        TemplateItem item = kind.reader().apply(source(value), slot);
        if (item instanceof TextItem) {
            textNames.add(slot.name());
        }
        return item;
    }

    private Slot slot(YamlValue value, ItemKind kind) {
        String name = value.find("name").map(YamlValue::text).orElse(kind.word());
        String where = value.where();
        String first = names.putIfAbsent(name, where);
        if (first != null) {
            throw value.error(
                    "Two items have the name \"" + name + "\", the first at " + first,
                    "Give this one a line \"name: …\" of its own");
        }
        YamlValue at = kind.placed() || mapPlace.isEmpty() ? value.get("at") : mapPlace.get();
        Box box = place.read(at);
        place.remark(name, box, kind.word().equals("rectangle"), at).ifPresent(problems::add);
        Optional<String> below = value.find("below").map(this::textBefore);
        return new Slot(name, box, value.find("when").map(YamlValue::text), below, where);
    }

    /** The name of a text that stands before in the template. */
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
