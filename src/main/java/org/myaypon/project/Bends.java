package org.myaypon.project;

import java.util.HashSet;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.myaypon.boundary.Coverage;
import org.myaypon.page.FrameView;

/**
 * Straightens the bends of areas that are too small for a map: those that the eye cannot see on paper and, where the sheet
 * of a state or a township has more corners than it can hold, those that are no larger than its lines are wide.
 */
final class Bends {

    /** What the eye cannot see on paper. */
    private static final double UNSEEN_MM = 0.07;
    /** Bends as wide as the lines that would show them are no more than a thickening. */
    private static final double AS_LINES_MM = 0.4;

    private static final double STEP = 1.33;
    private static final double MOST_CORNERS_PER_CM2 = 12;
    private static final double MM2_PER_CM2 = 100;

    private Bends() {}

    /** The areas without bends that cannot be seen at so many metres to a millimetre of the page. */
    static Coverage seen(Coverage areas, double metresPerMm) {
        return areas.simplify(UNSEEN_MM * metresPerMm);
    }

    /**
     * The same; where more corners are left than a sheet can hold, as few as it can hold, if straightening what is as small as lines
     * are wide does it.
     *
     * @param view what is seen
     */
    static Coverage few(Coverage areas, FrameView view) {
        double most = MOST_CORNERS_PER_CM2 * view.box().widthMm() * view.box().heightMm() / MM2_PER_CM2;
        Coverage simpler = seen(areas, view.metresPerMm());
        for (double bend = UNSEEN_MM * STEP;
                bend < AS_LINES_MM && corners(simpler, view.ground()) > most;
                bend *= STEP) {
            simpler = simpler.simplify(bend * view.metresPerMm());
        }
        return simpler;
    }

    /** The corners on a piece of ground; one that neighbours share counts once. */
    private static int corners(Coverage areas, Envelope groundM) {
        Set<Coordinate> corners = new HashSet<>();
        areas.areas().stream()
                .filter(area -> groundM.intersects(area.getEnvelopeInternal()))
                .forEach(area -> area.apply((Coordinate place) -> {
                    if (groundM.contains(place)) {
                        corners.add(place);
                    }
                }));
        return corners.size();
    }
}
