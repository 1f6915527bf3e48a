package org.myaypon.series;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import org.myaypon.draw.PdfBook.Link;
import org.myaypon.label.PlacedLabel;
import org.myaypon.page.Page;
import org.myaypon.page.PageItem;
import org.myaypon.template.Box;

/** Finds the places on a map from which the numbers of pages lead to these pages. */
final class PageLinks {

    /** A number is hit more easily with some air around it. */
    private static final double AIR_MM = 0.8;

    private PageLinks() {}

    /**
     * The links of a page.
     *
     * @param before how many pages stand before the sheets
     */
    static List<Link> of(Page page, int before) {
        List<Link> links = new ArrayList<>();
        page.items().stream().flatMap(PageLinks::labels).forEach(label -> {
            String text = label.lines().get(0).text().text();
            if (label.lines().size() == 1 && text.matches("[0-9၀-၉]{1,5}")) {
                label.boxes().stream()
                        .limit(1)
                        .forEach(box -> links.add(new Link(around(box), Integer.parseInt(text) - before - 1)));
            }
        });
        return links;
    }

    private static Stream<PlacedLabel> labels(PageItem item) {
        if (item instanceof PageItem.MapFrame map) {
            return map.labels().stream();
        }
        return item instanceof PageItem.SideMap side ? side.map().labels().stream() : Stream.empty();
    }

    private static Box around(Envelope box) {
        return new Box(
                box.getMinX() - AIR_MM,
                box.getMinY() - AIR_MM,
                box.getWidth() + 2 * AIR_MM,
                box.getHeight() + 2 * AIR_MM);
    }
}
