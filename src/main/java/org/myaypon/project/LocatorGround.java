package org.myaypon.project;

import java.util.List;
import org.geotools.api.style.Style;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
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

    /** Shapes in degrees without bends that are smaller than a tolerance in degrees. */
    interface Simpler {

        /** Land. */
        List<Geometry> land(List<Context.Piece> land, double tolerance);

        /** The lines between the states and regions of areas. */
        List<Geometry> stateLines(SheetGround ground, double tolerance);
    }

    /**
     * The ground of a locator.
     *
     * @param box its place on the page
     * @param around what lies around in degrees; with the country's own land
     * @param ground the areas of the main map
     * @param simpler what locators show, as their scale can show it
     */
    static LocatorGround of(Box box, Context.Around around, SheetGround ground, Simpler simpler) {
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
        List<Geometry> states =
                whole && !ground.states().isEmpty() ? simpler.stateLines(ground, tolerance(view)) : List.of();
        return new LocatorGround(
                projection,
                view,
                List.of(
                        layer(simpler.land(around.land(), tolerance(view)), BaseStyles.neighbours(), projection),
                        layer(
                                simpler.land(around.ownLand(), tolerance(view)),
                                BaseStyles.locatorCountry(),
                                projection)),
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

    private static List<Geometry> shapes(List<Context.Piece> pieces) {
        return pieces.stream().map(Context.Piece::shape).toList();
    }
}
