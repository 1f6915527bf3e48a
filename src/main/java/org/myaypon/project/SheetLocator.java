package org.myaypon.project;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.geotools.api.style.Style;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;
import org.myaypon.boundary.Coverage;
import org.myaypon.boundary.Outlines;
import org.myaypon.boundary.Repairs;
import org.myaypon.page.Box;
import org.myaypon.page.FrameView;
import org.myaypon.page.MapLayer;
import org.myaypon.page.PageContent;
import org.myaypon.page.TemplateItem;
import org.myaypon.style.BaseStyles;

/** The small map of the country that shows where the main map lies. */
final class SheetLocator {

    private static final String NAME = "Locator";
    private static final double MARGIN = 0.05;
    private static final double UNSEEN_MM = 0.08;
    private static final double METRES_PER_DEGREE = 111_000;
    /** What is smaller than this on the locator gets a box around it. */
    private static final double SMALL_MM = 3;

    private static final double FRAME_LINE_MM = 0.45;
    private static final int CORNER_STEPS = 8;

    private final TemplateItem.Locator item;
    private final Context.Around around;
    private final SheetGround ground;
    private final Focus focus;
    private final SheetProjection projection;
    private final FrameView view;

    private SheetLocator(TemplateItem.Locator item, Box box, Context.Around around, SheetGround ground, Focus focus) {
        this.item = item;
        this.around = around;
        this.ground = ground;
        this.focus = focus;
        Envelope country = new Envelope();
        around.ownLand().forEach(piece -> country.expandToInclude(piece.shape().getEnvelopeInternal()));
        projection = SheetProjection.around(country);
        Envelope metres = new Envelope();
        onSheet(shapes(around.ownLand())).forEach(shape -> metres.expandToInclude(shape.getEnvelopeInternal()));
        view = FrameView.fit(projection.crs(), metres, box, MARGIN);
    }

    /**
     * The locator of a map.
     *
     * @param box its place on the page
     * @param around what lies around in degrees; with the country's own land
     * @param ground the areas that are mapped
     * @param focus those that the main map is fitted to
     * @param main what the main map shows
     */
    static PageContent.SideMap of(
            TemplateItem.Locator item,
            Box box,
            Context.Around around,
            SheetGround ground,
            Focus focus,
            FrameView main) {
        SheetLocator locator = new SheetLocator(item, box, around, ground, focus);
        PageContent.MapContent map =
                new PageContent.MapContent(locator.view, BaseStyles.SEA, locator.layers(main), List.of());
        return new PageContent.SideMap(map, box, "", "");
    }

    /**
     * The corner of a map for a locator: its own place, or where it may move the first of the other corners in which it covers
     * less of what is mapped.
     *
     * @param mapped the areas of the main map that are to be seen, simplified
     */
    static Box place(TemplateItem.Locator item, FrameView main, List<Geometry> mapped) {
        Box own = item.slot().box();
        if (!item.movable()) {
            return own;
        }
        Box map = main.box();
        double mirroredX = map.xMm() + map.rightMm() - own.rightMm();
        double mirroredY = map.yMm() + map.bottomMm() - own.bottomMm();
        List<Box> corners = List.of(
                own,
                new Box(mirroredX, own.yMm(), own.widthMm(), own.heightMm()),
                new Box(own.xMm(), mirroredY, own.widthMm(), own.heightMm()),
                new Box(mirroredX, mirroredY, own.widthMm(), own.heightMm()));
        List<Double> covered = corners.stream()
                .map(corner -> covered(new GeometryFactory().toGeometry(main.ground(corner)), mapped))
                .toList();
        return corners.get(covered.indexOf(Collections.min(covered)));
    }

    private static double covered(Geometry box, List<Geometry> mapped) {
        return mapped.stream()
                .filter(area -> area.getEnvelopeInternal().intersects(box.getEnvelopeInternal()))
                .mapToDouble(area -> area.intersection(box).getArea())
                .sum();
    }

    private List<MapLayer> layers(FrameView main) {
        List<MapLayer> layers = new ArrayList<>();
        layers.add(layer(shapes(around.land()), BaseStyles.neighbours()));
        layers.add(layer(shapes(around.ownLand()), BaseStyles.locatorCountry()));
        Color color = item.color();
        List<Geometry> shown = focus.all() && isWhole() ? List.of() : shown();
        layers.add(layer(shown, BaseStyles.plainFill(NAME, color)));
        layers.add(layer(stateLines(), BaseStyles.locatorStates()));
        Envelope seen = new Envelope();
        onSheet(shown.isEmpty() ? List.of(frame(main)) : shown)
                .forEach(shape -> seen.expandToInclude(shape.getEnvelopeInternal()));
        double small = SMALL_MM * view.metresPerMm();
        if (shown.isEmpty() || Math.max(seen.getWidth(), seen.getHeight()) < small) {
            seen.expandBy(Math.max(0, (small - seen.getWidth()) / 2), Math.max(0, (small - seen.getHeight()) / 2));
            Geometry box = new GeometryFactory().toGeometry(seen);
            layers.add(new MapLayer(
                    NAME,
                    ProjectedFeatures.onSheet(List.of(box), NAME, projection),
                    BaseStyles.thinLines(NAME, color, FRAME_LINE_MM)));
        }
        return layers;
    }

    private MapLayer layer(List<Geometry> degrees, Style style) {
        return new MapLayer(NAME, ProjectedFeatures.of(degrees, NAME, projection), style);
    }

    private List<Geometry> onSheet(List<Geometry> degrees) {
        return ProjectedFeatures.shapes(degrees, NAME, projection);
    }

    private static List<Geometry> shapes(List<Context.Piece> pieces) {
        return pieces.stream().map(Context.Piece::shape).toList();
    }

    private boolean isWhole() {
        double own = onSheet(shapes(around.ownLand())).stream()
                .mapToDouble(Geometry::getArea)
                .sum();
        return ground.squareMetres() > own * 0.8;
    }

    /** The areas that the map is fitted to as one shape, in degrees. */
    private List<Geometry> shown() {
        List<Geometry> areas =
                focus.places().stream().map(ground.degrees().areas()::get).toList();
        Coverage coverage = new Coverage(areas, Repairs.NONE);
        List<String> keys = Collections.nCopies(areas.size(), NAME);
        return coverage.dissolve(keys).values().stream()
                .map(shape -> TopologyPreservingSimplifier.simplify(shape, tolerance()))
                .toList();
    }

    private double tolerance() {
        return UNSEEN_MM * view.metresPerMm() / METRES_PER_DEGREE;
    }

    /** The lines between states and regions where the boundaries have all of the country; none else. */
    private List<Geometry> stateLines() {
        if (ground.states().isEmpty() || !isWhole()) {
            return List.of();
        }
        Geometry lines =
                Outlines.of(ground.degrees(), List.of(ground.states())).ranks().get(1);
        return List.of(DouglasPeuckerSimplifier.simplify(lines, tolerance()));
    }

    /** The frame of the main map in degrees. */
    private Geometry frame(FrameView main) {
        Envelope metres = main.ground();
        List<Coordinate> corners = new ArrayList<>();
        Coordinate[] ring = new GeometryFactory().toGeometry(metres).getCoordinates();
        for (int side = 0; side + 1 < ring.length; side++) {
            for (int step = 0; step < CORNER_STEPS; step++) {
                double part = (double) step / CORNER_STEPS;
                double x = ring[side].x + part * (ring[side + 1].x - ring[side].x);
                double y = ring[side].y + part * (ring[side + 1].y - ring[side].y);
                double[] degrees = ground.projection().toDegrees(x, y);
                corners.add(new Coordinate(degrees[0], degrees[1]));
            }
        }
        corners.add(corners.get(0));
        return new GeometryFactory().createPolygon(corners.toArray(new Coordinate[0]));
    }
}
