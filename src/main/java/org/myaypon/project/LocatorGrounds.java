package org.myaypon.project;

import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.myaypon.boundary.Outlines;
import org.myaypon.template.Box;

/** The latest grounds of locators, which the sheets of a series share. */
final class LocatorGrounds {

    /** A locator stands in one of four corners, on sheets upright or across. */
    private static final int MOST = 16;

    private final Recent<LocatorGround> grounds = new Recent<>(MOST);
    private final Recent<Geometry> stateLines = new Recent<>(1);

    /**
     * The ground of a locator.
     *
     * @param around what lies around in degrees; the same for all sheets
     */
    LocatorGround of(Box box, Context.Around around, SheetGround ground) {
        return grounds.get(
                List.of(box, System.identityHashCode(ground.degrees()), System.identityHashCode(around)),
                () -> LocatorGround.of(box, around, ground, () -> stateLines(ground)));
    }

    private Geometry stateLines(SheetGround ground) {
        return stateLines.get(
                System.identityHashCode(ground.degrees()), () -> Outlines.of(ground.degrees(), List.of(ground.states()))
                        .ranks()
                        .get(1));
    }
}
