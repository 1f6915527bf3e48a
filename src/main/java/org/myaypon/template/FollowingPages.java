package org.myaypon.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.myaypon.data.Nearest;
import org.myaypon.data.Problem;
import org.myaypon.data.YamlValue;

/**
 * What stands on the pages on which a template's tables go on: what its group "continuation" says, or without one a plain
 * page with the title, the table between the margins and the page's number.
 */
final class FollowingPages {

    private static final Set<String> KEYS = Set.of("items");
    private static final Set<String> TABLE_KEYS = Set.of("item", "name", "at", "beside");
    static final Set<String> OF_THE_MAP = Set.of("map", "graticule", "inset", "locator", "scale-bar", "north-arrow");
    private static final int MOST_BESIDE = 12;
    private static final double LINE_MM = 6;
    private static final double GAP_MM = 3;

    private final List<TableItem> tables;
    private final Box inside;
    private final List<Problem> problems;

    /**
     * The pages that follow a first one.
     *
     * @param items what stands on the first page
     * @param inside the page without its margins
     * @param problems where to tell what cannot be understood
     */
    FollowingPages(List<TemplateItem> items, Box inside, List<Problem> problems) {
        this.problems = problems;
        this.tables = items.stream()
                .filter(TableItem.class::isInstance)
                .map(TableItem.class::cast)
                .filter(TableItem::continues)
                .toList();
        this.inside = inside;
    }

    List<TemplateItem> read(Optional<YamlValue> group, TemplateItemReader reader) {
        if (group.isEmpty()) {
            return plain(tables);
        }
        problems.addAll(group.get().unknownKeys(KEYS));
        List<TemplateItem> items =
                new ArrayList<>(reader.readFollowing(group.get().get("items"), OF_THE_MAP, TABLE_KEYS, this::table));
        for (TableItem table : tables) {
            boolean placed = items.stream()
                    .anyMatch(item -> item instanceof TableItem
                            && item.slot().name().equals(table.slot().name()));
            if (!placed) {
                problems.add(group.get()
                        .problem(
                                "The continuation has no place for the table "
                                        + table.slot().name(),
                                "Write \"- item: table\" with its name and its place under items"));
                items.add(table.in(table.slot().in(plainPlace())));
            }
        }
        return items;
    }

    private TableItem table(ItemSource source, Slot slot) {
        TableItem table = tables.stream()
                .filter(known -> known.slot().name().equals(slot.name()))
                .findFirst()
                .orElseThrow(() -> unknown(source.whole(), slot.name()));
        return table.in(slot, source.count("beside", table.beside(), MOST_BESIDE));
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

    private List<TemplateItem> plain(List<TableItem> flowing) {
        if (flowing.isEmpty()) {
            return List.of();
        }
        TableItem first = flowing.get(0);
        double bottomMm = inside.bottomMm() - LINE_MM;
        List<TemplateItem> items = new ArrayList<>();
        items.add(text("title", "{title}", first.title(), Align.LEFT, inside.yMm()));
        items.add(text("sample", "{sample}", first.note(), Align.RIGHT, bottomMm));
        items.add(text("page", "{page} / {pages}", first.note(), Align.LEFT, bottomMm));
        flowing.forEach(table -> items.add(table.in(table.slot().in(plainPlace()))));
        return items;
    }

    private Box plainPlace() {
        double topMm = inside.yMm() + LINE_MM + GAP_MM;
        double heightMm = inside.bottomMm() - LINE_MM - GAP_MM - topMm;
        return new Box(inside.xMm(), topMm, inside.widthMm(), Math.max(0, heightMm));
    }

    private TextItem text(String name, String pattern, TypeStyle style, Align align, double topMm) {
        Slot slot = new Slot(
                "following-" + name,
                new Box(inside.xMm(), topMm, inside.widthMm(), LINE_MM),
                Optional.empty(),
                tables.get(0).slot().where());
        return new TextItem(
                slot, new TextPattern(pattern), style, align, topMm > inside.yMm() ? Stand.BOTTOM : Stand.TOP, 0);
    }
}
