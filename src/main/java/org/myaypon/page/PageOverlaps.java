package org.myaypon.page;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.myaypon.data.Problem;
import org.myaypon.page.PageItem.PlacedLine;
import org.myaypon.template.Box;
import org.myaypon.text.Fonts;

/**
 * What stands on a page in the place of something else: letters and marks that meet those of another item, and such that lie
 * across the edge of the map. What is drawn counts, not the place that an item was given.
 */
public final class PageOverlaps {

    /** Letters that touch by less than this are apart for a reader. */
    private static final double TOLERANCE_MM = 0.2;

    private static final String FIX = "Move or shrink one of them in the template";

    private final List<Marked> items;

    private PageOverlaps(Page page) {
        items = page.items().stream()
                .map(item -> new Marked(item, marks(item)))
                .filter(item -> !item.marks().isEmpty())
                .toList();
    }

    /** An item with the boxes around what is drawn of it. */
    private record Marked(PageItem item, List<Box> marks) {

        boolean meets(Marked other) {
            return marks.stream().anyMatch(mark -> other.marks.stream().anyMatch(mark::overlaps));
        }

        boolean crosses(Box frame) {
            return marks.stream().anyMatch(mark -> mark.overlaps(frame) && !holds(frame, mark));
        }
    }

    /** The overlaps of a page, each as a problem. */
    public static List<Problem> of(Page page) {
        return new PageOverlaps(page).find(page);
    }

    private List<Problem> find(Page page) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            for (int j = i + 1; j < items.size(); j++) {
                if (items.get(i).meets(items.get(j))) {
                    problems.add(new Problem(name(i) + " and " + name(j) + " overlap", "", FIX));
                }
            }
        }
        page.items().stream().filter(PageItem.MapFrame.class::isInstance).forEach(map -> items.stream()
                .filter(item -> item.crosses(map.box()))
                .forEach(item ->
                        problems.add(new Problem(item.item().id() + " lies across the edge of " + map.id(), "", FIX))));
        return problems;
    }

    private String name(int i) {
        return items.get(i).item().id();
    }

    private static List<Box> marks(PageItem item) {
        Stream<Box> marks = Stream.empty();
        if (item instanceof PageItem.TextBox text) {
            marks = inks(text.lines());
        } else if (item instanceof PageItem.Legend legend) {
            marks = Stream.concat(
                    inks(legend.texts()), legend.swatches().stream().map(PageItem.Swatch::box));
        } else if (item instanceof PageItem.Table table) {
            marks = inks(table.texts());
        } else if (item instanceof PageItem.ScaleBar bar) {
            marks = Stream.concat(inks(bar.texts()), Stream.of(bar.barMm()));
        } else if (item instanceof PageItem.NorthArrow arrow) {
            marks = Stream.concat(inks(arrow.texts()), Stream.of(arrow.box()));
        } else if (item instanceof PageItem.SideMap side) {
            marks = Stream.of(side.box());
        }
        return marks.map(PageOverlaps::core)
                .filter(box -> box.widthMm() > 0 && box.heightMm() > 0)
                .toList();
    }

    private static Stream<Box> inks(List<PlacedLine> lines) {
        return lines.stream().map(line -> {
            Rectangle2D ink = Fonts.ink(line.text());
            return new Box(
                    line.xMm() + ink.getX(),
                    line.baselineMm() + ink.getY(),
                    Math.max(0, ink.getWidth()),
                    Math.max(0, ink.getHeight()));
        });
    }

    /** A box without what may touch others. */
    private static Box core(Box box) {
        return new Box(
                box.xMm() + TOLERANCE_MM / 2,
                box.yMm() + TOLERANCE_MM / 2,
                Math.max(0, box.widthMm() - TOLERANCE_MM),
                Math.max(0, box.heightMm() - TOLERANCE_MM));
    }

    private static boolean holds(Box frame, Box mark) {
        return frame.xMm() <= mark.xMm()
                && frame.yMm() <= mark.yMm()
                && mark.rightMm() <= frame.rightMm()
                && mark.bottomMm() <= frame.bottomMm();
    }
}
