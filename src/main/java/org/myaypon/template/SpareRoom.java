package org.myaypon.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myaypon.data.Nearest;
import org.myaypon.data.Problem;

/**
 * Gives a map the room that the table below it does not need: the table comes down, with what stands beside it, and the map
 * with what stands at its lower edge reaches down to it.
 */
public final class SpareRoom {

    private static final double SAME_MM = 0.01;

    private final Template template;

    private SpareRoom(Template template) {
        this.template = template;
    }

    /** What is told of a map that takes the room of something that is no table below it. */
    static List<Problem> problems(List<TemplateItem> items) {
        List<Problem> problems = new ArrayList<>();
        for (TemplateItem item : items) {
            if (item instanceof MapItem map && map.takes().isPresent()) {
                problem(map, items).ifPresent(problems::add);
            }
        }
        return problems;
    }

    private static Optional<Problem> problem(MapItem map, List<TemplateItem> items) {
        String name = map.takes().get();
        List<String> tables = items.stream()
                .filter(TableItem.class::isInstance)
                .map(item -> item.slot().name())
                .toList();
        if (!tables.contains(name)) {
            return Optional.of(new Problem(
                    "The map takes the room of \"" + name + "\", and there is no such table",
                    map.slot().where(),
                    Nearest.didYouMean(name, tables)));
        }
        return table(map, items).isPresent()
                ? Optional.empty()
                : Optional.of(new Problem(
                        "The map takes the room of \"" + name + "\", which does not stand below it",
                        map.slot().where(),
                        "Put the table below the map, or leave \"takes\" out"));
    }

    /** The table whose room the map of a template takes. */
    public static Optional<TableItem> table(Template template) {
        return table(template.map(), template.items());
    }

    private static Optional<TableItem> table(MapItem map, List<TemplateItem> items) {
        Box box = map.slot().box();
        return items.stream()
                .filter(item -> item instanceof TableItem
                        && map.takes().filter(item.slot().name()::equals).isPresent())
                .map(TableItem.class::cast)
                .filter(table -> table.slot().box().yMm() >= box.bottomMm() - SAME_MM
                        && isWithin(box, table.slot().box()))
                .findFirst();
    }

    /**
     * The same template with a map that is higher.
     *
     * @param spareMm how much the table can do without, 0 or more; less is taken where what stands beside it has no more room
     */
    public static Template given(Template template, double spareMm) {
        return table(template)
                .map(table -> new SpareRoom(template).given(table, spareMm))
                .orElse(template);
    }

    /** Where the map stands when the table needs nothing. */
    public static Box most(Template template) {
        return given(template, template.heightMm()).mapBox();
    }

    private Template given(TableItem table, double spareMm) {
        Box low = table.slot().box();
        double mm = Math.min(spareMm, low.heightMm());
        for (TemplateItem item : template.items()) {
            if (isBeside(item, low)) {
                mm = Math.min(mm, low.bottomMm() - item.slot().box().bottomMm());
            }
        }
        double taken = Math.max(0, mm);
        return template.withItems(template.items().stream()
                .map(item -> item.in(item.slot().in(place(item, low, taken))))
                .toList());
    }

    private Box place(TemplateItem item, Box low, double mm) {
        Box box = item.slot().box();
        Box map = template.mapBox();
        if (box.equals(map)) {
            return new Box(box.xMm(), box.yMm(), box.widthMm(), box.heightMm() + mm);
        }
        if (item.slot().box().equals(low)) {
            return new Box(box.xMm(), box.yMm() + mm, box.widthMm(), box.heightMm() - mm);
        }
        boolean atEdge = isWithin(map, box) && box.yMm() >= map.yMm() && same(box.bottomMm(), map.bottomMm());
        return atEdge || isBeside(item, low) ? new Box(box.xMm(), box.yMm() + mm, box.widthMm(), box.heightMm()) : box;
    }

    /** Whether an item stands level with the table, below the map. */
    private boolean isBeside(TemplateItem item, Box low) {
        Box box = item.slot().box();
        return !item.slot().isHidden()
                && !box.equals(low)
                && box.yMm() >= low.yMm() - SAME_MM
                && box.bottomMm() <= low.bottomMm() + SAME_MM
                && isWithin(template.mapBox(), box);
    }

    private static boolean isWithin(Box map, Box box) {
        return box.xMm() >= map.xMm() - SAME_MM && box.rightMm() <= map.rightMm() + SAME_MM;
    }

    private static boolean same(double one, double other) {
        return Math.abs(one - other) <= SAME_MM;
    }
}
