package org.myaypon.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.myaypon.data.Problem;
import org.myaypon.template.Box;
import org.myaypon.template.TemplateItem;

/**
 * What stands on a page in the place of something else: letters and marks that meet those of another item, that a band or a
 * line covers, that lie across the edge of the map, or on the areas that it is about. What is drawn counts, not the place that
 * an item was given.
 */
public final class PageOverlaps {

    private static final String FIX = "Move or shrink one of them in the template";

    /** A page on which more pairs meet is told of no further ones: nobody would read them. */
    private static final int MOST = 200;

    private final Page page;
    private final Map<String, String> places = new TreeMap<>();
    private final List<Marked> items;
    private final List<Problem> problems = new ArrayList<>();

    private PageOverlaps(Page page, List<TemplateItem> template) {
        this.page = page;
        template.forEach(item -> places.put(item.slot().name(), item.slot().where()));
        items = page.items().stream().map(Marked::of).toList();
    }

    /** An item with the boxes around what is drawn of it, those of what it hides, and its straight lines. */
    private record Marked(PageItem item, List<Box> marks, List<Box> hides, List<Box> rules) {

        static Marked of(PageItem item) {
            return new Marked(item, ItemMarks.of(item), ItemMarks.hides(item), ItemMarks.rules(item));
        }

        boolean meets(Marked other) {
            return meets(other.marks);
        }

        boolean meets(List<Box> boxes) {
            return marks.stream().anyMatch(mark -> boxes.stream().anyMatch(mark::overlaps));
        }

        boolean crosses(Box frame) {
            return marks.stream().anyMatch(mark -> mark.overlaps(frame) && !holds(frame, mark));
        }
    }

    /** The overlaps of a page, each as a problem. */
    public static List<Problem> of(Page page) {
        return of(page, List.of());
    }

    /**
     * The overlaps of a page, each as a problem that tells the places of the items in their template.
     *
     * @param template the items of the page's template
     */
    public static List<Problem> of(Page page, List<TemplateItem> template) {
        PageOverlaps overlaps = new PageOverlaps(page, template);
        overlaps.findPairs();
        overlaps.findCrossings();
        return overlaps.problems;
    }

    /**
     * The items that lie on the areas that the map is about, each as a problem.
     *
     * @param template the items of the page's template
     * @param areas the shapes of the areas in the CRS of the map's view
     */
    public static List<Problem> onAreas(Page page, List<TemplateItem> template, List<Geometry> areas) {
        PageOverlaps overlaps = new PageOverlaps(page, template);
        page.items().stream()
                .filter(PageItem.MapFrame.class::isInstance)
                .map(PageItem.MapFrame.class::cast)
                .forEach(map -> overlaps.findCovered(map, areas));
        return overlaps.problems;
    }

    private void findPairs() {
        for (int i = 0; i < items.size(); i++) {
            for (int j = 0; j < items.size(); j++) {
                if (problems.size() == MOST) {
                    problems.add(new Problem(
                            "More items of the page overlap than the " + MOST + " pairs that are told",
                            "",
                            "Move these apart first, then look again"));
                    return;
                }
                findPair(items.get(i), items.get(j), i < j);
            }
        }
    }

    private void findPair(Marked lower, Marked upper, boolean ordered) {
        if (ordered && lower.meets(upper)) {
            tell(lower, " and " + upper.item().id() + " overlap", upper, FIX);
        } else if (ordered && lower.meets(upper.hides())) {
            tell(
                    lower,
                    " is covered by " + upper.item().id(),
                    upper,
                    "Move one of them, or give " + lower.item().id() + " a higher z in the template");
        } else if (upper.meets(lower.rules())) {
            tell(upper, " is crossed by the line " + lower.item().id(), lower, FIX);
        }
    }

    private void findCrossings() {
        page.items().stream().filter(PageItem.MapFrame.class::isInstance).forEach(map -> items.stream()
                .filter(item -> item.crosses(map.box()))
                .forEach(item -> tell(item, " lies across the edge of " + map.id(), Marked.of(map), FIX)));
    }

    private void findCovered(PageItem.MapFrame map, List<Geometry> areas) {
        GeometryFactory shapes = new GeometryFactory();
        for (Marked item : items) {
            List<Geometry> ground = item.marks().stream()
                    .filter(mark -> holds(map.box(), mark))
                    .map(mark -> shapes.toGeometry(map.view().ground(mark)))
                    .toList();
            long covered = areas.stream()
                    .filter(area -> ground.stream().anyMatch(area::intersects))
                    .count();
            if (covered > 0) {
                tell(
                        item,
                        " lies on " + covered + (covered == 1 ? " area" : " areas") + " of the map",
                        item,
                        "Move or shrink it in the template, or leave it more room with a larger sheet");
            }
        }
    }

    private void tell(Marked item, String what, Marked other, String fix) {
        String own = places.getOrDefault(item.item().id(), "");
        String others = places.getOrDefault(other.item().id(), "");
        String where = Stream.of(own, others)
                .filter(place -> !place.isEmpty())
                .distinct()
                .collect(Collectors.joining(" and "));
        problems.add(new Problem(item.item().id() + what, where, fix));
    }

    private static boolean holds(Box frame, Box mark) {
        return frame.xMm() <= mark.xMm()
                && frame.yMm() <= mark.yMm()
                && mark.rightMm() <= frame.rightMm()
                && mark.bottomMm() <= frame.bottomMm();
    }
}
