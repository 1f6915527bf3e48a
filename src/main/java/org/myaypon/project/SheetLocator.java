package org.myaypon.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;
import org.myaypon.boundary.Coverage;
import org.myaypon.boundary.Repairs;
import org.myaypon.page.FrameView;
import org.myaypon.page.MapContent;
import org.myaypon.page.MapLayer;
import org.myaypon.page.SideMapContent;
import org.myaypon.style.BaseStyles;
import org.myaypon.template.Box;
import org.myaypon.template.LocatorItem;

/** The small map of the country that shows where the main map lies. */
final class SheetLocator {

    private static final String NAME = LocatorGround.NAME;
    /** What is smaller than this on the locator gets a box around it. */
    private static final double SMALL_MM = 3;

    private static final double FRAME_LINE_MM = 0.45;
    private static final int CORNER_STEPS = 8;

    private final LocatorItem item;
    private final Scene scene;
    private final LocatorGround base;
    private final FrameView view;

    private SheetLocator(LocatorItem item, LocatorGround base, Scene scene) {
        this.item = item;
        this.scene = scene;
        this.base = base;
        view = base.view();
    }

    /**
     * The locator of a scene that shows a part of the country.
     *
     * @param around what lies around in degrees; with the country's own land
     * @param drawn the areas of the main map, simplified
     * @param grounds where what all locators show is kept
     */
    static SideMapContent of(
            LocatorItem item, Context.Around around, Scene scene, List<Geometry> drawn, LocatorGrounds grounds) {
        Box box = LocatorRoom.place(item, scene.view(), scene.focus().of(drawn));
        SheetLocator locator = new SheetLocator(item, grounds.of(box, around, scene.ground()), scene);
        MapContent map = new MapContent(locator.view, BaseStyles.SEA, locator.layers(), List.of());
        return new SideMapContent(map, box, "", "");
    }

    private List<MapLayer> layers() {
        List<MapLayer> layers = new ArrayList<>(base.land());
        List<Geometry> shown = scene.focus().all() && base.whole() ? List.of() : shown();
        layers.add(base.layer(shown, BaseStyles.plainFill(NAME, item.color())));
        layers.add(base.stateLines());
        frameLine(shown).ifPresent(layers::add);
        return layers;
    }

    /** A line around what is shown where it is too small to be seen, or around the frame of a map that shows a part of all. */
    private Optional<MapLayer> frameLine(List<Geometry> shown) {
        Envelope seen = new Envelope();
        onSheet(shown.isEmpty() ? List.of(frame()) : shown)
                .forEach(shape -> seen.expandToInclude(shape.getEnvelopeInternal()));
        double small = SMALL_MM * view.metresPerMm();
        if (!shown.isEmpty() && Math.max(seen.getWidth(), seen.getHeight()) >= small) {
            return Optional.empty();
        }
        seen.expandBy(Math.max(0, (small - seen.getWidth()) / 2), Math.max(0, (small - seen.getHeight()) / 2));
        Geometry line = new GeometryFactory().toGeometry(seen).getBoundary();
        return Optional.of(new MapLayer(
                NAME,
                ProjectedFeatures.onSheet(List.of(line), NAME, base.projection()),
                BaseStyles.thinLines(NAME, item.color(), FRAME_LINE_MM)));
    }

    private List<Geometry> onSheet(List<Geometry> degrees) {
        return ProjectedFeatures.shapes(degrees, NAME, base.projection());
    }

    /** The areas that the map is fitted to as one shape, in degrees. */
    private List<Geometry> shown() {
        List<Geometry> areas = scene.focus().of(scene.ground().degrees().areas());
        Coverage coverage = new Coverage(areas, Repairs.NONE);
        List<String> keys = Collections.nCopies(areas.size(), NAME);
        Collection<Geometry> whole =
                areas.size() == 1 ? areas : coverage.dissolve(keys).values();
        return whole.stream().map(shape -> simplified(shape, base.tolerance())).toList();
    }

    /** Bends that are not seen need not be kept from touching each other; what is too small to be seen keeps its extent. */
    private static Geometry simplified(Geometry shape, double tolerance) {
        DouglasPeuckerSimplifier simplifier = new DouglasPeuckerSimplifier(shape);
        simplifier.setDistanceTolerance(tolerance);
        simplifier.setEnsureValid(false);
        Geometry simple = simplifier.getResultGeometry();
        return simple.isEmpty() ? shape.getEnvelope() : simple;
    }

    /** The frame of the main map in degrees. */
    private Geometry frame() {
        Envelope metres = scene.view().ground();
        List<Coordinate> corners = new ArrayList<>();
        Coordinate[] ring = new GeometryFactory().toGeometry(metres).getCoordinates();
        for (int side = 0; side + 1 < ring.length; side++) {
            for (int step = 0; step < CORNER_STEPS; step++) {
                double part = (double) step / CORNER_STEPS;
                double x = ring[side].x + part * (ring[side + 1].x - ring[side].x);
                double y = ring[side].y + part * (ring[side + 1].y - ring[side].y);
                double[] degrees = scene.ground().projection().toDegrees(x, y);
                corners.add(new Coordinate(degrees[0], degrees[1]));
            }
        }
        corners.add(corners.get(0));
        return new GeometryFactory().createPolygon(corners.toArray(new Coordinate[0]));
    }
}
