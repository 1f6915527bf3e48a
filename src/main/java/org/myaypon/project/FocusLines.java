package org.myaypon.project;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.myaypon.boundary.Coverage;
import org.myaypon.boundary.Outlines;
import org.myaypon.boundary.Repairs;
import org.myaypon.page.MapLayer;
import org.myaypon.style.BaseStyles;
import org.myaypon.style.Mute;
import org.myaypon.style.SeeThrough;

/**
 * What tells the areas that a map is fitted to from the others that it shows: a veil over what lies on these, and lines
 * around them, heavy towards these and other countries, fine along water, and none around islets, which they would blot out.
 */
final class FocusLines {

    private static final double VEIL_OPACITY = 0.55;

    private static final String NAME = "Area of the map";
    private static final double ISLET_MM2 = 4;

    private FocusLines() {}

    /** What lies over the others is pale too, as these are, so that the areas of the map stand out. */
    static MapLayer veil(Focus focus, FrameMaker.Seen seen) {
        Set<Integer> shown = new HashSet<>(focus.places());
        List<Geometry> areas = seen.ground().coverage().areas();
        List<Geometry> others = IntStream.range(0, areas.size())
                .filter(place -> !shown.contains(place) && !areas.get(place).isEmpty())
                .mapToObj(areas::get)
                .toList();
        return new MapLayer(
                NAME,
                ProjectedFeatures.onSheet(others, "beside", seen.ground().projection()),
                SeeThrough.of(BaseStyles.plainFill(NAME, Mute.PAPER), VEIL_OPACITY));
    }

    /**
     * The lines around the areas of the map.
     *
     * @param outer the outer lines of all areas in the frame
     */
    static List<MapLayer> of(Focus focus, FrameMaker.Seen seen, OuterLines outer) {
        List<Geometry> areas = seen.ground().coverage().areas();
        Set<Integer> shown = new HashSet<>(focus.places());
        List<String> sides = IntStream.range(0, areas.size())
                .mapToObj(place -> shown.contains(place) ? "shown" : "beside")
                .toList();
        Geometry towardsOthers =
                Outlines.of(seen.ground().coverage(), List.of(sides)).ranks().get(1);
        List<Geometry> shapes = shapes(focus, areas);
        List<Geometry> heavy = new ArrayList<>(List.of(towardsOthers));
        heavy.addAll(AlongEdges.of(shapes, List.of(outer.border(), outer.inland())));
        List<Geometry> around = shapes.stream()
                .flatMap(shape -> IntStream.range(0, shape.getNumGeometries()).mapToObj(shape::getGeometryN))
                .filter(part ->
                        part.getArea() > ISLET_MM2 * Math.pow(seen.view().metresPerMm(), 2))
                .map(part -> (Geometry) ((Polygon) part).getExteriorRing())
                .toList();
        SheetProjection projection = seen.ground().projection();
        return List.of(
                new MapLayer(
                        NAME,
                        ProjectedFeatures.onSheet(around, "around", projection),
                        BaseStyles.focusEdge(focus.places().size() == 1)),
                new MapLayer(NAME, ProjectedFeatures.onSheet(heavy, "focus", projection), BaseStyles.focusLine()));
    }

    private static List<Geometry> shapes(Focus focus, List<Geometry> areas) {
        List<Geometry> shown = focus.of(areas);
        if (shown.size() == 1) {
            return shown;
        }
        return List.copyOf(new Coverage(shown, Repairs.NONE)
                .dissolve(Collections.nCopies(shown.size(), NAME))
                .values());
    }
}
