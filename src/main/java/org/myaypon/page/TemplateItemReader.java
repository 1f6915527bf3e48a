package org.myaypon.page;

import java.awt.Color;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.myaypon.data.Nearest;
import org.myaypon.data.Problem;
import org.myaypon.data.YamlValue;
import org.myaypon.page.TemplateItem.Align;
import org.myaypon.page.TemplateItem.Slot;
import org.myaypon.page.TemplateItem.Stand;

/** Reads the items of a template. */
final class TemplateItemReader {

    private static final Set<String> COMMON = Set.of("item", "name", "at", "when");
    private static final Map<String, Set<String>> KEYS = keys(Map.of(
            "map", Set.of("line"),
            "legend",
                    Set.of(
                            "title-style",
                            "label-style",
                            "count-style",
                            "count-title",
                            "note",
                            "note-style",
                            "swatch",
                            "columns",
                            "histogram",
                            "below"),
            "table", Set.of("table", "title-style", "head-style", "cell-style", "note-style", "rule", "stripes"),
            "scale-bar", Set.of("style", "colour", "thickness"),
            "north-arrow", Set.of("style", "colour"),
            "text", Set.of("text", "style", "align", "stand", "below"),
            "rectangle", Set.of("fill", "line")));

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

    private static Map<String, Set<String>> keys(Map<String, Set<String>> own) {
        Map<String, Set<String>> all = new HashMap<>(own);
        all.putAll(FrameItemReader.KEYS);
        return Map.copyOf(all);
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
        List<TemplateItem> maps =
                items.stream().filter(TemplateItem.MapFrame.class::isInstance).toList();
        if (maps.size() != 1) {
            throw list.error(
                    maps.isEmpty() ? "The template has no map" : "The template has " + maps.size() + " maps",
                    "Write exactly one \"- item: map\"");
        }
        return items;
    }

    private TemplateItem readItem(YamlValue value) {
        YamlValue kindValue = value.get("item");
        String kind = kindValue.text();
        Set<String> own = KEYS.get(kind);
        if (own == null) {
            throw kindValue.error(
                    "There is no item \"" + kind + "\"", Nearest.didYouMean(kind, new TreeSet<>(KEYS.keySet())));
        }
        Set<String> allowed = new TreeSet<>(COMMON);
        allowed.addAll(own);
        if (kind.equals("graticule")) {
            allowed.remove("at");
        }
        value.allowOnly(allowed);
        Slot slot = slot(value, kind);
        return switch (kind) {
            case "map" -> new TemplateItem.MapFrame(slot, styles.line(value, "line"));
            case "legend" -> legend(value, slot);
            case "table" -> table(value, slot);
            case "scale-bar" ->
                new TemplateItem.ScaleBar(
                        slot,
                        styles.style(value, "style"),
                        styles.color(value.get("colour")),
                        number(value, "thickness", 1.6));
            case "north-arrow" ->
                new TemplateItem.NorthArrow(slot, styles.style(value, "style"), styles.color(value.get("colour")));
            case "text" ->
                new TemplateItem.Text(
                        slot,
                        pattern(value.get("text")),
                        styles.style(value, "style"),
                        choice(value, "align", Align.LEFT),
                        choice(value, "stand", Stand.TOP));
            case "inset", "locator", "graticule" -> new FrameItemReader(styles).read(kind, value, slot);
            default -> {
                Optional<Color> fill = value.find("fill").map(styles::color);
                yield new TemplateItem.Rectangle(slot, fill, styles.line(value, "line"));
            }
        };
    }

    private Slot slot(YamlValue value, String kind) {
        String name = value.find("name").map(YamlValue::text).orElse(kind);
        String where = value.where();
        String first = names.putIfAbsent(name, where);
        if (first != null) {
            throw value.error(
                    "Two items have the name \"" + name + "\", the first at " + first,
                    "Give this one a line \"name: …\" of its own");
        }
        YamlValue at = kind.equals("graticule") && mapPlace.isPresent() ? mapPlace.get() : value.get("at");
        Box box = place.read(at);
        place.remark(name, box, kind.equals("rectangle"), at).ifPresent(problems::add);
        Optional<String> below = value.find("below").map(this::textBefore);
        if (kind.equals("text")) {
            textNames.add(name);
        }
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

    private TemplateItem.Legend legend(YamlValue value, Slot slot) {
        Optional<YamlValue> swatch = value.find("swatch");
        swatch.ifPresent(v -> v.allowOnly(Set.of("width", "height", "gap")));
        int columns = value.find("columns").map(YamlValue::wholeNumber).orElse(2);
        if (columns < 1 || columns > 6) {
            throw value.get("columns").error("A legend has 1 to 6 columns", "Choose a number from 1 to 6");
        }
        return new TemplateItem.Legend(
                slot,
                styles.style(value, "title-style"),
                styles.style(value, "label-style"),
                styles.style(value, "count-style"),
                value.find("count-title").map(TemplateItemReader::pattern).orElse(new TextPattern("")),
                value.find("note").map(TemplateItemReader::pattern).orElse(new TextPattern("")),
                styles.style(value, value.find("note").isPresent() ? "note-style" : "count-style"),
                swatch.map(v -> number(v, "width", 6)).orElse(6.0),
                swatch.map(v -> number(v, "height", 3.6)).orElse(3.6),
                swatch.map(v -> number(v, "gap", 1.2)).orElse(1.2),
                columns,
                value.find("histogram").map(YamlValue::flag).orElse(false));
    }

    private TemplateItem.Table table(YamlValue value, Slot slot) {
        return new TemplateItem.Table(
                slot,
                value.find("table").map(YamlValue::text).orElse(TemplateItem.Table.ANY_TABLE),
                styles.style(value, "title-style"),
                styles.style(value, "head-style"),
                styles.style(value, "cell-style"),
                styles.style(value, "note-style"),
                styles.line(value, "rule"),
                value.find("stripes").map(styles::color));
    }

    private static double number(YamlValue group, String key, double otherwise) {
        return group.find(key).map(v -> TemplateStyles.above0(v, 200)).orElse(otherwise);
    }

    private static TextPattern pattern(YamlValue value) {
        try {
            return new TextPattern(value.text());
        } catch (IllegalArgumentException e) {
            throw value.error(e.getMessage(), "Double a bracket that is meant as itself: {{ }} [[ ]]");
        }
    }

    private static <E extends Enum<E>> E choice(YamlValue item, String key, E otherwise) {
        Optional<YamlValue> value = item.find(key);
        if (value.isEmpty()) {
            return otherwise;
        }
        List<String> words = new ArrayList<>();
        for (E constant : otherwise.getDeclaringClass().getEnumConstants()) {
            String word = constant.name().toLowerCase(Locale.ROOT);
            if (word.equals(value.get().text())) {
                return constant;
            }
            words.add(word);
        }
        throw value.get()
                .error(
                        "There is no " + key + " \"" + value.get().text() + "\"",
                        "Choose one of " + String.join(", ", words));
    }
}
