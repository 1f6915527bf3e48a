package org.myaypon.project;

import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;
import org.myaypon.boundary.Outlines;
import org.myaypon.template.Box;

/** The latest grounds of locators, which the sheets of a series share. */
final class LocatorGrounds implements LocatorGround.Simpler {

    /** A locator stands in one of four corners, on sheets upright or across. */
    private static final int MOST = 16;

    private final Recent<LocatorGround> grounds = new Recent<>(MOST);
    private final Recent<List<Geometry>> shapes = new Recent<>(MOST);
    private final Recent<Geometry> stateLines = new Recent<>(1);

    /**
     * The ground of a locator.
     *
     * @param around what lies around in degrees; the same for all sheets
     */
    LocatorGround of(Box box, Context.Around around, SheetGround ground) {
        return grounds.get(
                List.of(box, System.identityHashCode(ground.degrees()), System.identityHashCode(around)),
                () -> LocatorGround.of(box, around, ground, this));
    }

    @Override
    public List<Geometry> land(List<Context.Piece> land, double tolerance) {
        return shapes.get(List.of("land", System.identityHashCode(land), tolerance), () -> land.stream()
                .map(piece -> TopologyPreservingSimplifier.simplify(piece.shape(), tolerance))
                .toList());
    }

    @Override
    public List<Geometry> stateLines(SheetGround ground, double tolerance) {
        int degrees = System.identityHashCode(ground.degrees());
        return shapes.get(List.of("states", degrees, tolerance), () -> {
            Geometry lines = stateLines.get(degrees, () -> Outlines.of(ground.degrees(), List.of(ground.states()))
                    .ranks()
                    .get(1));
            return List.of(DouglasPeuckerSimplifier.simplify(lines, tolerance));
        });
    }
}
