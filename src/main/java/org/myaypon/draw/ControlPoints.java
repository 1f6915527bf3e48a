package org.myaypon.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.locationtech.jts.geom.Envelope;
import org.myaypon.page.FrameView;

/**
 * Places of a map frame with their longitude and latitude: its four corners, and a net of more where the projection curves so
 * much that a reader who draws straight lines between corners would be off by more than a hair's breadth on paper.
 */
final class ControlPoints {
    private static final int MOST_STEPS = 8;
    private static final double TOLERANCE_MM = 0.1;
    private static final double METRES_PER_DEGREE = 111_195;

    private final Envelope ground;
    private final MathTransform toDegrees;
    private final double toleranceDegrees;

    private ControlPoints(FrameView view, MathTransform toDegrees) {
        ground = view.ground();
        this.toDegrees = toDegrees;
        toleranceDegrees = TOLERANCE_MM * view.metresPerMm() / METRES_PER_DEGREE;
    }

    /**
     * A place.
     *
     * @param right from the frame's left edge, in parts of its width
     * @param up from its lower edge, in parts of its height
     * @param longitude in degrees
     * @param latitude in degrees
     */
    record Point(double right, double up, double longitude, double latitude) {

        private double degreesTo(Point other) {
            return Math.hypot(longitude - other.longitude, latitude - other.latitude);
        }

        private Point middle(Point other) {
            return new Point(
                    (right + other.right) / 2,
                    (up + other.up) / 2,
                    (longitude + other.longitude) / 2,
                    (latitude + other.latitude) / 2);
        }
    }

    /** The points of a frame, the corners' degrees on the datum of its system; empty where one is not on earth. */
    static Optional<List<Point>> of(FrameView view, ProjectedCRS crs) {
        try {
            MathTransform toDegrees =
                    crs.getConversionFromBase().getMathTransform().inverse();
            List<Point> points = new ControlPoints(view, toDegrees).net();
            boolean onEarth = points.stream()
                    .allMatch(point -> Math.abs(point.latitude()) <= 90 && Math.abs(point.longitude()) <= 360);
            return onEarth ? Optional.of(points) : Optional.empty();
        } catch (TransformException e) {
            return Optional.empty();
        }
    }

    /** The corners around the frame from the lower left one, then all others. */
    private List<Point> net() throws TransformException {
        int steps = 1;
        while (steps < MOST_STEPS && !isStraight(steps)) {
            steps *= 2;
        }
        List<Point> points = new ArrayList<>(List.of(at(0, 0), at(0, 1), at(1, 1), at(1, 0)));
        for (int row = 0; row <= steps; row++) {
            for (int column = 0; column <= steps; column++) {
                if (row % steps != 0 || column % steps != 0) {
                    points.add(at((double) column / steps, (double) row / steps));
                }
            }
        }
        return points;
    }

    /** Whether the middles of all fields of a net lie where their corners let expect. */
    private boolean isStraight(int steps) throws TransformException {
        double step = 1.0 / steps;
        for (int row = 0; row < steps; row++) {
            for (int column = 0; column < steps; column++) {
                Point lower = at(column * step, row * step);
                Point right = at((column + 1) * step, row * step);
                Point upper = at(column * step, (row + 1) * step);
                Point opposite = at((column + 1) * step, (row + 1) * step);
                Point expected = lower.middle(opposite).middle(right.middle(upper));
                if (at(expected.right(), expected.up()).degreesTo(expected) > toleranceDegrees
                        || isCurved(lower, right)
                        || isCurved(lower, upper)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isCurved(Point from, Point to) throws TransformException {
        Point expected = from.middle(to);
        return at(expected.right(), expected.up()).degreesTo(expected) > toleranceDegrees;
    }

    private Point at(double right, double up) throws TransformException {
        double[] place = {ground.getMinX() + right * ground.getWidth(), ground.getMinY() + up * ground.getHeight()};
        toDegrees.transform(place, 0, place, 0, 1);
        return new Point(right, up, place[0], place[1]);
    }
}
