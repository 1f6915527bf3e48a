package org.myaypon.project;

import java.awt.Color;
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
import org.myaypon.style.SeeThrough;

/**
 * What tells the areas that a map is fitted to from the others that it shows: a veil over these, and lines around them. The lines around the areas that a map is fitted to, where it shows others too: heavy towards these, fine along water and other
 * countries, and none around islets, which they would blot out.
 */
final class FocusLines {

    private static final double VEIL_OPACITY = 0.55;

    private static final String NAME = "Area of the map";
    private static final double ISLET_MM2 = 4;

    private FocusLines() {}

    /** The others are pale, so that the areas of the map stand out; they keep enough of their colour to be compared with. */
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
                SeeThrough.of(BaseStyles.plainFill(NAME, Color.WHITE), VEIL_OPACITY));
    }

    static List<MapLayer> of(Focus focus, FrameMaker.Seen seen) {
        List<Geometry> areas = seen.ground().coverage().areas();
        Set<Integer> shown = new HashSet<>(focus.places());
        List<String> sides = IntStream.range(0, areas.size())
                .mapToObj(place -> shown.contains(place) ? "shown" : "beside")
                .toList();
        Geometry towardsOthers =
                Outlines.of(seen.ground().coverage(), List.of(sides)).ranks().get(1);
        List<Geometry> around = shapes(focus, areas).stream()
                .flatMap(shape -> IntStream.range(0, shape.getNumGeometries()).mapToObj(shape::getGeometryN))
                .filter(part ->
                        part.getArea() > ISLET_MM2 * Math.pow(seen.view().metresPerMm(), 2))
                .map(part -> (Geometry) ((Polygon) part).getExteriorRing())
                .toList();
        SheetProjection projection = seen.ground().projection();
        return List.of(
                new MapLayer(NAME, ProjectedFeatures.onSheet(around, "around", projection), BaseStyles.focusEdge()),
                new MapLayer(
                        NAME,
                        ProjectedFeatures.onSheet(List.of(towardsOthers), "focus", projection),
                        BaseStyles.focusLine()));
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
