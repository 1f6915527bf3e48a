package org.myaypon.project;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.myaypon.page.FrameView;
import org.myaypon.template.Box;
import org.myaypon.template.LocatorItem;
import org.myaypon.template.Template;

/**
 * Makes room for a locator that lies on the map: it takes the corner in which it covers least of what the map is about, and
 * where each corner would cover some, the view is moved, and when that does not do, made smaller.
 */
final class LocatorRoom {

    /** The space between a locator and what the map is about. */
    private static final double AIR_MM = 2;

    private final LocatorItem item;
    private final Envelope extent;
    private final List<Geometry> mapped;

    private LocatorRoom(LocatorItem item, Envelope extent, List<Geometry> mapped) {
        this.item = item;
        this.extent = extent;
        this.mapped = mapped;
    }

    /**
     * The corner for a locator: its own place, or where it may move the first of the corners in which it covers least of what is
     * mapped.
     */
    static Box place(LocatorItem item, FrameView main, List<Geometry> mapped) {
        if (!item.movable()) {
            return item.slot().box();
        }
        List<Box> corners = corners(item, main.box());
        List<Double> covered = corners.stream()
                .map(corner -> covered(main.ground(corner), mapped))
                .toList();
        return corners.get(covered.indexOf(Collections.min(covered)));
    }

    private static double covered(Envelope box, List<Geometry> mapped) {
        return mapped.stream()
                .mapToDouble(area -> AreaInBox.squareMetres(area, box))
                .sum();
    }

    private static List<Box> corners(LocatorItem item, Box map) {
        Box own = item.slot().box();
        double x = map.xMm() + map.rightMm() - own.rightMm();
        double y = map.yMm() + map.bottomMm() - own.bottomMm();
        return List.of(
                own,
                new Box(x, own.yMm(), own.widthMm(), own.heightMm()),
                new Box(own.xMm(), y, own.widthMm(), own.heightMm()),
                new Box(x, y, own.widthMm(), own.heightMm()));
    }

    /**
     * The view in which the locator of a sheet covers nothing of the areas that its map is about; the same view where it does
     * not anyway, or where there is no locator on the map.
     *
     * @param mayShrink whether the scale may become smaller; the view is only moved otherwise
     */
    static FrameView beside(FrameView view, Focus focus, SheetGround ground, Template template, boolean mayShrink) {
        Optional<LocatorItem> locator = template.items().stream()
                .filter(LocatorItem.class::isInstance)
                .map(LocatorItem.class::cast)
                .filter(item -> item.movable() && !item.slot().isHidden())
                .filter(item -> item.slot().box().overlaps(view.box()))
                .findFirst();
        return focus.all() || locator.isEmpty()
                ? view
                : new LocatorRoom(
                                locator.get(),
                                ground.extent(focus.places()),
                                focus.of(ground.coverage().areas()))
                        .beside(view, mayShrink);
    }

    private FrameView beside(FrameView view, boolean mayShrink) {
        if (isFree(view)) {
            return view;
        }
        List<Box> rooms = rooms(view.box());
        Optional<FrameView> moved = rooms.stream()
                .filter(room -> fits(view.onPage(extent), room))
                .map(room -> in(room, view.box(), FrameView.at(view.crs(), extent, room, view.scaleDenominator())))
                .findFirst();
        if (moved.isPresent() || !mayShrink) {
            return moved.orElse(view);
        }
        return rooms.stream()
                .map(room -> in(room, view.box(), FrameView.fit(view.crs(), extent, room, MainView.PART_MARGIN)))
                .min(Comparator.comparingDouble(FrameView::scaleDenominator))
                .orElse(view);
    }

    private boolean isFree(FrameView view) {
        return corners(item, view.box()).stream().anyMatch(corner -> {
            Geometry under = new GeometryFactory().toGeometry(view.ground(corner));
            return mapped.stream().noneMatch(under::intersects);
        });
    }

    private static boolean fits(Box needed, Box room) {
        return needed.widthMm() <= room.widthMm() * (1 - 2 * MainView.PART_MARGIN)
                && needed.heightMm() <= room.heightMm() * (1 - 2 * MainView.PART_MARGIN);
    }

    /** The four parts of a frame that a locator in one of the corners leaves: left or right of it, above or below it. */
    private List<Box> rooms(Box map) {
        List<Box> rooms = new ArrayList<>();
        double wide = item.slot().box().widthMm() + AIR_MM;
        double high = item.slot().box().heightMm() + AIR_MM;
        if (wide < map.widthMm()) {
            rooms.add(new Box(map.xMm(), map.yMm(), map.widthMm() - wide, map.heightMm()));
            rooms.add(new Box(map.xMm() + wide, map.yMm(), map.widthMm() - wide, map.heightMm()));
        }
        if (high < map.heightMm()) {
            rooms.add(new Box(map.xMm(), map.yMm(), map.widthMm(), map.heightMm() - high));
            rooms.add(new Box(map.xMm(), map.yMm() + high, map.widthMm(), map.heightMm() - high));
        }
        return rooms;
    }

    /** The view of a whole frame that shows in a part of it what another view shows there. */
    private static FrameView in(Box room, Box frame, FrameView view) {
        double metres = view.metresPerMm();
        double right = frame.xMm() + frame.widthMm() / 2 - room.xMm() - room.widthMm() / 2;
        double down = frame.yMm() + frame.heightMm() / 2 - room.yMm() - room.heightMm() / 2;
        return new FrameView(
                view.crs(),
                view.centreXM() + right * metres,
                view.centreYM() - down * metres,
                view.scaleDenominator(),
                frame);
    }
}
