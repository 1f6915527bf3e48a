package org.myaypon.project;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.myaypon.data.YamlFile;
import org.myaypon.data.YamlValue;
import org.myaypon.indicator.GapExpression;
import org.myaypon.template.LocalText;

/** Figures and small maps, as a map document writes them. */
final class SnapshotText {

    private static final String FIGURES = "figures";
    private static final String MAPS = "small-maps";

    static final Set<String> KEYS = Set.of(FIGURES, MAPS);

    private static final Set<String> FIGURE_KEYS =
            Set.of("value", "unit", "caption", "icon", "as-of", "source", "table");
    private static final Set<String> MAP_KEYS = Set.of("title", "value", "table", "classes", "palette");

    private static final int MOST_LETTERS = 300;

    private final Function<YamlValue, String> expression;
    private final Function<YamlValue, TableRows> table;

    private SnapshotText(Function<YamlValue, String> expression, Function<YamlValue, TableRows> table) {
        this.expression = expression;
        this.table = table;
    }

    /**
     * Reads them.
     *
     * @param root the map document
     * @param expression reads a value, with its files made absolute
     * @param table reads a table
     */
    static Snapshot read(YamlValue root, Function<YamlValue, String> expression, Function<YamlValue, TableRows> table) {
        SnapshotText text = new SnapshotText(expression, table);
        return new Snapshot(
                items(root, FIGURES, Snapshot.MOST_FIGURES).stream()
                        .map(text::figure)
                        .toList(),
                items(root, MAPS, Snapshot.MOST_MAPS).stream().map(text::map).toList());
    }

    private static List<YamlValue> items(YamlValue root, String key, int most) {
        List<YamlValue> items = root.find(key).map(YamlValue::items).orElse(List.of());
        if (items.size() > most) {
            throw items.get(most)
                    .error(
                            "There are " + items.size() + " " + key.replace('-', ' ') + ", more than a sheet can show",
                            "Keep the " + most + " that matter most");
        }
        return items;
    }

    private KeyFigure figure(YamlValue item) {
        item.allowOnly(FIGURE_KEYS);
        return new KeyFigure(
                needed(item, "value"),
                local(item, "unit"),
                needed(item, "caption"),
                item.find("icon").map(YamlValue::text).orElse("").strip(),
                local(item, "as-of"),
                local(item, "source"),
                item.find("table").map(table));
    }

    private SmallMap map(YamlValue item) {
        item.allowOnly(MAP_KEYS);
        YamlValue value = item.get("value");
        if (GapExpression.is(value.text())) {
            throw value.error(
                    "A small map cannot show two values crossed", "Give each of the two a small map of its own");
        }
        return new SmallMap(
                needed(item, "title"),
                expression.apply(value),
                item.find("table").map(table),
                item.find("classes").map(DocumentReader::classes).orElse(SmallMap.USUAL_CLASSES),
                item.find("palette").map(DocumentReader::colors).orElse(new Colors("", false)));
    }

    private static LocalText needed(YamlValue item, String key) {
        YamlValue given = item.get(key);
        LocalText text = checked(given);
        if (text.english().isBlank() && text.burmese().isBlank()) {
            throw given.error(key + " is empty", "Write what is to stand there");
        }
        return text;
    }

    private static LocalText local(YamlValue item, String key) {
        return item.find(key).map(SnapshotText::checked).orElse(KeyFigure.NOTHING);
    }

    private static LocalText checked(YamlValue given) {
        LocalText text = LocalText.read(given);
        int letters = Math.max(text.english().length(), text.burmese().length());
        if (letters > MOST_LETTERS) {
            throw given.error(given.name() + " has " + letters + " letters", "Write at most " + MOST_LETTERS);
        }
        return text;
    }

    /**
     * The values by their keys, each on one line of YAML; what there is not is not written.
     *
     * @param file how the document names a file
     */
    static Map<String, String> write(Snapshot snapshot, Function<Path, String> file) {
        Map<String, String> written = new LinkedHashMap<>();
        if (!snapshot.figures().isEmpty()) {
            written.put(
                    FIGURES,
                    snapshot.figures().stream()
                            .map(figure -> write(figure, file))
                            .collect(Collectors.joining(", ", "[", "]")));
        }
        if (!snapshot.maps().isEmpty()) {
            written.put(
                    MAPS,
                    snapshot.maps().stream().map(map -> write(map, file)).collect(Collectors.joining(", ", "[", "]")));
        }
        return written;
    }

    private static String write(KeyFigure figure, Function<Path, String> file) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("value", SheetWords.write(figure.value()));
        filled(figure.unit()).ifPresent(text -> parts.put("unit", text));
        parts.put("caption", SheetWords.write(figure.caption()));
        if (!figure.icon().isEmpty()) {
            parts.put("icon", YamlFile.quote(figure.icon()));
        }
        filled(figure.asOf()).ifPresent(text -> parts.put("as-of", text));
        filled(figure.source()).ifPresent(text -> parts.put("source", text));
        figure.table().ifPresent(rows -> parts.put("table", FormWriter.table(rows, file)));
        return FormWriter.group(parts);
    }

    private static Optional<String> filled(LocalText text) {
        return text.english().isEmpty() && text.burmese().isEmpty()
                ? Optional.empty()
                : Optional.of(SheetWords.write(text));
    }

    private static String write(SmallMap map, Function<Path, String> file) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("title", SheetWords.write(map.title()));
        parts.put("value", YamlFile.quote(ValueFiles.map(map.value(), name -> file.apply(Path.of(name)))));
        map.table().ifPresent(rows -> parts.put("table", FormWriter.table(rows, file)));
        parts.put("classes", FormWriter.group(DocumentWriter.classes(map.classes())));
        parts.put("palette", FormWriter.group(DocumentWriter.colors(map.colors())));
        return FormWriter.group(parts);
    }
}
