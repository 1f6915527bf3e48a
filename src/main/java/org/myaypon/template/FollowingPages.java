package org.myaypon.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.myaypon.data.Nearest;
import org.myaypon.data.YamlValue;

/**
 * What stands on the pages on which a template's tables go on: what its group "continuation" says, or without one a plain
 * page with the title, the table between the margins and the page's number.
 */
final class FollowingPages {

    private static final Set<String> KEYS = Set.of("items");
    private static final Set<String> TABLE_KEYS = Set.of("item", "name", "at", "beside");
    private static final Set<String> OF_THE_MAP =
            Set.of("map", "graticule", "inset", "locator", "scale-bar", "north-arrow");
    private static final int MOST_BESIDE = 12;
    private static final double LINE_MM = 6;
    private static final double GAP_MM = 3;

    private final List<TableItem> tables;
    private final Box inside;

    /**
     * The pages that follow a first one.
     *
     * @param items what stands on the first page
     * @param inside the page without its margins
     */
    FollowingPages(List<TemplateItem> items, Box inside) {
        this.tables = items.stream()
                .filter(TableItem.class::isInstance)
                .map(TableItem.class::cast)
                .filter(TableItem::continues)
                .toList();
        this.inside = inside;
    }

    List<TemplateItem> read(Optional<YamlValue> group, TemplateItemReader reader) {
        if (group.isEmpty()) {
            return plain();
        }
        group.get().allowOnly(KEYS);
        List<TemplateItem> items = new ArrayList<>();
        for (YamlValue value : group.get().get("items").items()) {
            items.add(item(value, reader));
        }
        for (TableItem table : tables) {
            boolean placed = items.stream()
                    .anyMatch(item -> item instanceof TableItem
                            && item.slot().name().equals(table.slot().name()));
            if (!placed) {
                throw group.get()
                        .error(
                                "The continuation has no place for the table "
                                        + table.slot().name(),
                                "Write \"- item: table\" with its name and its place under items");
            }
        }
        return items;
    }

    private TemplateItem item(YamlValue value, TemplateItemReader reader) {
        YamlValue word = value.get("item");
        if (OF_THE_MAP.contains(word.text())) {
            throw word.error(
                    "A " + word.text() + " cannot stand on a page without the map",
                    "Put it under the first page's items");
        }
        return word.text().equals("table") ? table(value, reader) : reader.readFollowing(value);
    }

    private TableItem table(YamlValue value, TemplateItemReader reader) {
        Slot slot = reader.readPlace(value, TABLE_KEYS);
        TableItem table = tables.stream()
                .filter(known -> known.slot().name().equals(slot.name()))
                .findFirst()
                .orElseThrow(() -> unknown(value, slot.name()));
        int beside = reader.source(value).count("beside", table.beside(), MOST_BESIDE);
        return table.in(slot, beside);
    }

    private RuntimeException unknown(YamlValue value, String name) {
        Set<String> names = new TreeSet<>();
        tables.forEach(table -> names.add(table.slot().name()));
        return value.error(
                "No table of the first page that goes on has the name \"" + name + "\"",
                names.isEmpty()
                        ? "Write \"overflow: continue\" to the table of the first page"
                        : Nearest.didYouMean(name, names));
    }

    private List<TemplateItem> plain() {
        if (tables.isEmpty()) {
            return List.of();
        }
        TableItem first = tables.get(0);
        double bottomMm = inside.bottomMm() - LINE_MM;
        List<TemplateItem> items = new ArrayList<>();
        items.add(text("title", "{title}", first.title(), Align.LEFT, inside.yMm()));
        items.add(text("sample", "{sample}", first.note(), Align.RIGHT, bottomMm));
        items.add(text("page", "{page} / {pages}", first.note(), Align.LEFT, bottomMm));
        double topMm = inside.yMm() + LINE_MM + GAP_MM;
        Box place = new Box(inside.xMm(), topMm, inside.widthMm(), Math.max(0, bottomMm - GAP_MM - topMm));
        tables.forEach(table -> items.add(table.in(table.slot().in(place))));
        return items;
    }

    private TextItem text(String name, String pattern, TypeStyle style, Align align, double topMm) {
        Slot slot = new Slot(
                "following-" + name,
                new Box(inside.xMm(), topMm, inside.widthMm(), LINE_MM),
                Optional.empty(),
                tables.get(0).slot().where());
        return new TextItem(
                slot, new TextPattern(pattern), style, align, topMm > inside.yMm() ? Stand.BOTTOM : Stand.TOP);
    }
}
