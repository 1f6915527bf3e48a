package org.myaypon.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myaypon.page.PageItem.PlacedLine;
import org.myaypon.template.Align;
import org.myaypon.template.Box;
import org.myaypon.template.InsetItem;
import org.myaypon.template.LineLook;
import org.myaypon.template.LocatorItem;
import org.myaypon.template.Stand;

/** Lays out the maps beside the main one: an inset with its name and scale above it, a locator without. */
final class SideMapLayout {

    /** The part of the line that a name may fill where a scale stands at its end. */
    private static final double NAME_SHARE = 0.62;

    private SideMapLayout() {}

    static PageItem.SideMap inset(InsetItem item, SideMapContent map) {
        Box line = item.in(map.box()).titleBox();
        List<PlacedLine> texts = new ArrayList<>();
        double share = map.scale().isBlank() ? 1 : NAME_SHARE;
        Box left = new Box(line.xMm(), line.yMm(), line.widthMm() * share, line.heightMm());
        Box right = new Box(left.rightMm(), line.yMm(), line.widthMm() - left.widthMm(), line.heightMm());
        texts.addAll(TextBlock.fit(map.title(), item.title(), left, Align.LEFT, Stand.MIDDLE)
                .lines());
        texts.addAll(TextBlock.fit(map.scale(), item.title(), right, Align.RIGHT, Stand.MIDDLE)
                .lines());
        return side(item.slot().name(), map, texts, item.neatline());
    }

    static PageItem.SideMap locator(LocatorItem item, SideMapContent map) {
        return side(item.slot().name(), map, List.of(), item.neatline());
    }

    private static PageItem.SideMap side(
            String name, SideMapContent side, List<PlacedLine> texts, Optional<LineLook> line) {
        MapContent map = side.map();
        PageItem.MapFrame frame =
                new PageItem.MapFrame(name, map.view(), map.background(), map.layers(), map.labels(), Optional.empty());
        return new PageItem.SideMap(name, side.box(), frame, texts, line);
    }
}
