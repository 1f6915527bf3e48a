package org.myaypon.project;

import java.util.List;
import java.util.function.Supplier;
import org.geotools.api.style.Style;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;
import org.myaypon.page.FrameView;
import org.myaypon.page.MapLayer;
import org.myaypon.style.BaseStyles;
import org.myaypon.template.Box;

/**
 * What a locator shows whatever part of the country its sheet is of.
 *
 * @param projection the locator's own projection
 * @param view what it shows
 * @param land the land on it, lowest first
 * @param stateLines the lines between states and regions where the boundaries have all of the country; none else
 * @param whole whether the boundaries have all of the country
 */
record LocatorGround(
        SheetProjection projection, FrameView view, List<MapLayer> land, MapLayer stateLines, boolean whole) {

    static final String NAME = "Locator";

    private static final double MARGIN = 0.05;
    private static final double UNSEEN_MM = 0.08;
    private static final double METRES_PER_DEGREE = 111_000;

    LocatorGround {
        land = List.copyOf(land);
    }

    /**
     * The ground of a locator.
     *
     * @param box its place on the page
     * @param around what lies around in degrees; with the country's own land
     * @param ground the areas of the main map
     * @param stateLines the lines between its states, in degrees
     */
    static LocatorGround of(Box box, Context.Around around, SheetGround ground, Supplier<Geometry> stateLines) {
        List<Geometry> own = shapes(around.ownLand());
        Envelope country = new Envelope();
        own.forEach(shape -> country.expandToInclude(shape.getEnvelopeInternal()));
        SheetProjection projection = SheetProjection.around(country);
        List<Geometry> ownM = ProjectedFeatures.shapes(own, NAME, projection);
        Envelope metres = new Envelope();
        ownM.forEach(shape -> metres.expandToInclude(shape.getEnvelopeInternal()));
        FrameView view = FrameView.fit(projection.crs(), metres, box, MARGIN);
        // In degrees, so that it does not depend on the projection of the sheet that comes first.
        boolean whole = size(ground.degrees().areas()) >= CountryPart.MOST_OF_IT * size(own);
        List<Geometry> states = whole && !ground.states().isEmpty()
                ? List.of(DouglasPeuckerSimplifier.simplify(stateLines.get(), tolerance(view)))
                : List.of();
        return new LocatorGround(
                projection,
                view,
                List.of(
                        layer(simplified(shapes(around.land()), view), BaseStyles.neighbours(), projection),
                        layer(simplified(own, view), BaseStyles.locatorCountry(), projection)),
                layer(states, BaseStyles.locatorStates(), projection),
                whole);
    }

    private static double size(List<Geometry> shapes) {
        return shapes.stream().mapToDouble(Geometry::getArea).sum();
    }

    /** Bends in degrees that are smaller than this are not seen. */
    double tolerance() {
        return tolerance(view);
    }

    private static double tolerance(FrameView view) {
        return UNSEEN_MM * view.metresPerMm() / METRES_PER_DEGREE;
    }

    /** Shapes in degrees on the locator. */
    MapLayer layer(List<Geometry> degrees, Style style) {
        return layer(degrees, style, projection);
    }

    private static MapLayer layer(List<Geometry> degrees, Style style, SheetProjection projection) {
        return new MapLayer(NAME, ProjectedFeatures.of(degrees, NAME, projection), style);
    }

    private static List<Geometry> simplified(List<Geometry> degrees, FrameView view) {
        return degrees.stream()
                .map(shape -> TopologyPreservingSimplifier.simplify(shape, tolerance(view)))
                .toList();
    }

    private static List<Geometry> shapes(List<Context.Piece> pieces) {
        return pieces.stream().map(Context.Piece::shape).toList();
    }
}
