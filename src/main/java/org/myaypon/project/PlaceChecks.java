package org.myaypon.project;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.myaypon.data.Problem;
import org.myaypon.page.Page;
import org.myaypon.page.PageOverlaps;
import org.myaypon.template.TemplateItem;

/** What stands on a sheet in the place of something else. */
final class PlaceChecks {

    private PlaceChecks() {}

    static List<Problem> of(MadeMap map) {
        List<TemplateItem> first = map.template().items();
        List<Problem> problems = new ArrayList<>(PageOverlaps.of(map.page(), first));
        List<Geometry> areas = map.focus().stream()
                .map(place -> map.areas().get(place).shape())
                .toList();
        problems.addAll(PageOverlaps.onAreas(map.page(), first, areas));
        List<Page> pages = map.sheet().pages();
        pages.subList(1, pages.size())
                .forEach(page ->
                        problems.addAll(PageOverlaps.of(page, map.template().following())));
        return problems;
    }
}
