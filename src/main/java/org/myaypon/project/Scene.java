package org.myaypon.project;

import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.myaypon.page.FrameView;
import org.myaypon.template.Box;

/**
 * What the main map of a sheet is of.
 *
 * @param ground the areas that are mapped, in the sheet's projection, not simplified
 * @param focus those that the map is fitted to
 * @param view what the map shows
 */
record Scene(SheetGround ground, Focus focus, FrameView view) {

    /** What it is made from, to compare by. */
    List<Object> id() {
        return List.of(ground.id(), focus, view);
    }

    SheetProjection projection() {
        return ground.projection();
    }

    /** Whether a box on the page touches any of these areas, which are in the sheet's metres. */
    boolean touches(Box box, List<Geometry> areas) {
        Geometry under = new GeometryFactory().toGeometry(view.ground(box));
        return areas.stream()
                .anyMatch(area ->
                        area.getEnvelopeInternal().intersects(under.getEnvelopeInternal()) && under.intersects(area));
    }
}
