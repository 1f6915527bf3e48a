package org.myaypon.page;

import java.util.List;
import java.util.Optional;
import org.myaypon.data.Problem;
import org.myaypon.template.Align;
import org.myaypon.template.SheetLanguage;
import org.myaypon.template.SmallMapItem;
import org.myaypon.template.Stand;

/** Lays out a small map: its title on the line above the map, its legend below or beside it. */
final class SmallMapLayout {

    private SmallMapLayout() {}

    /**
     * The small map in its place.
     *
     * @param legend what its legend explains, with names for all entries
     * @param problems where to tell what does not fit
     */
    static PageItem.SideMap layout(
            SmallMapItem item,
            SnapshotContent.SmallMap shown,
            LegendContent legend,
            SheetLanguage language,
            List<Problem> problems) {
        String name = item.slot().name();
        TextBlock title =
                TextBlock.fit(shown.title().in(language), item.title(), item.titleBox(), Align.LEFT, Stand.TOP);
        title.complaint(item.titleBox().heightMm())
                .ifPresent(how -> problems.add(new Problem(
                        "The title of " + name + " does not fit its place" + how,
                        item.slot().where(),
                        "Shorten it in the map document, under small-maps")));
        Optional<PageItem.Legend> key = LegendLayout.layout(
                item.legend().in(language), legend.titled("").without(true, true, true), "", "", problems);
        MapContent map = shown.map();
        PageItem.MapFrame frame =
                new PageItem.MapFrame(name, map.view(), map.background(), map.layers(), map.labels(), item.neatline());
        return new PageItem.SideMap(name, item.slot().box(), frame, title.lines(), Optional.empty(), key);
    }
}
