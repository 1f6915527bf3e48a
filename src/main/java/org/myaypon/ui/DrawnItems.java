package org.myaypon.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.myaypon.page.PageItem;
import org.myaypon.project.MadeMap;
import org.myaypon.template.Box;
import org.myaypon.template.DraftItem;

/**
 * The items that a page of the map shows, by which one under the hand is found.
 *
 * @param names their names; those whose condition does not hold are not among them
 */
record DrawnItems(Set<String> names) {

    DrawnItems {
        names = Set.copyOf(names);
    }

    /** Those of a page, by its number from 1; none without a map. */
    static DrawnItems of(Optional<MadeMap> made, int number) {
        return new DrawnItems(made.stream()
                .flatMap(map -> map.sheet().pages().stream())
                .skip(number - 1L)
                .limit(1)
                .flatMap(page -> page.items().stream())
                .map(PageItem::id)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** The smallest of some items that is drawn at a place of the page, or so near to it. */
    Optional<DraftItem> at(List<DraftItem> items, double xMm, double yMm, double reachMm) {
        return items.stream()
                .filter(item -> !item.hidden() && isNear(item.box(), xMm, yMm, reachMm))
                .filter(item -> names.isEmpty() || names.contains(item.name()))
                .min((a, b) -> Double.compare(area(a.box()), area(b.box())));
    }

    private static boolean isNear(Box box, double xMm, double yMm, double reachMm) {
        return xMm >= box.xMm() - reachMm
                && xMm <= box.rightMm() + reachMm
                && yMm >= box.yMm() - reachMm
                && yMm <= box.bottomMm() + reachMm;
    }

    private static double area(Box box) {
        return box.widthMm() * box.heightMm();
    }
}
