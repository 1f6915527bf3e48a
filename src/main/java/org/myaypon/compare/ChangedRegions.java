package org.myaypon.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.myaypon.page.PageItem;
import org.myaypon.template.Box;

/** Says which item each changed part of a page lies in. */
final class ChangedRegions {

    /** Of more regions than these nobody would look at each: those of one item become one. */
    private static final int MOST = 40;

    private static final double LARGEST_PART = 0.5;

    /** Regions of one item with less than this between them are one: words of a line, lines of a text. */
    private static final double NEAR_MM = 5;

    private ChangedRegions() {}

    /**
     * The regions, from the top.
     *
     * @param boxes what changed
     * @param items what stands on the page with either template
     */
    static List<ChangedRegion> of(List<Box> boxes, List<PageItem> items) {
        List<ChangedRegion> regions = boxes.stream()
                .map(box -> new ChangedRegion(box, item(box, items)))
                .toList();
        if (regions.size() > MOST) {
            Map<String, ChangedRegion> byItem = new LinkedHashMap<>();
            regions.forEach(region -> byItem.merge(region.item(), region, ChangedRegion::with));
            regions = List.copyOf(byItem.values());
        }
        return apart(regions).stream()
                .sorted(Comparator.comparingDouble(
                                (ChangedRegion region) -> region.box().yMm())
                        .thenComparingDouble(region -> region.box().xMm()))
                .toList();
    }

    /** The smallest item that most of a region lies in, else the one that shares most with it. */
    private static String item(Box box, List<PageItem> items) {
        return items.stream()
                .filter(item -> shared(box, item.box()) >= LARGEST_PART * area(box))
                .min(Comparator.comparingDouble(item -> area(item.box())))
                .or(() -> items.stream()
                        .filter(item -> shared(box, item.box()) > 0)
                        .max(Comparator.comparingDouble(item -> shared(box, item.box()))))
                .map(PageItem::id)
                .orElse(ChangedRegion.PAGE);
    }

    /** Regions of one item that overlap or nearly touch become one. */
    private static List<ChangedRegion> apart(List<ChangedRegion> regions) {
        List<ChangedRegion> apart = new ArrayList<>();
        for (ChangedRegion region : regions) {
            ChangedRegion grown = region;
            int met = meeting(apart, grown);
            while (met >= 0) {
                grown = apart.remove(met).with(grown);
                met = meeting(apart, grown);
            }
            apart.add(grown);
        }
        return apart;
    }

    private static int meeting(List<ChangedRegion> regions, ChangedRegion region) {
        for (int i = 0; i < regions.size(); i++) {
            ChangedRegion other = regions.get(i);
            if (other.item().equals(region.item()) && around(other.box()).overlaps(region.box())) {
                return i;
            }
        }
        return -1;
    }

    private static Box around(Box box) {
        return new Box(
                box.xMm() - NEAR_MM, box.yMm() - NEAR_MM, box.widthMm() + 2 * NEAR_MM, box.heightMm() + 2 * NEAR_MM);
    }

    private static double shared(Box one, Box other) {
        double width = Math.min(one.rightMm(), other.rightMm()) - Math.max(one.xMm(), other.xMm());
        double height = Math.min(one.bottomMm(), other.bottomMm()) - Math.max(one.yMm(), other.yMm());
        return width > 0 && height > 0 ? width * height : 0;
    }

    private static double area(Box box) {
        return box.widthMm() * box.heightMm();
    }
}
