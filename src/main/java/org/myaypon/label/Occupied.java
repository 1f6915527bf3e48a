package org.myaypon.label;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.RectangleLineIntersector;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.index.hprtree.HPRtree;
import org.locationtech.jts.index.quadtree.Quadtree;

/** The parts of the page that are taken: boxes with some air around them, and thick lines. */
final class Occupied {
    /** Two names beside each other need more air than two above each other, or they read as one. */
    private static final double GAP_BESIDE_MM = 1.0;

    private static final double GAP_ABOVE_MM = 0.6;

    private static final double GAP_LINE_MM = 0.2;

    private final Quadtree boxes = new Quadtree();
    private final HPRtree segments = new HPRtree();

    Occupied(Obstacles obstacles) {
        obstacles.boxes().forEach(this::add);
        for (Geometry geometry : obstacles.lines()) {
            for (Object line : LinearComponentExtracter.getLines(geometry)) {
                addSegments((LineString) line);
            }
        }
    }

    private void addSegments(LineString line) {
        CoordinateSequence points = line.getCoordinateSequence();
        for (int i = 1; i < points.size(); i++) {
            LineSegment segment =
                    new LineSegment(points.getX(i - 1), points.getY(i - 1), points.getX(i), points.getY(i));
            segments.insert(new Envelope(segment.p0, segment.p1), segment);
        }
    }

    /** Takes a box, and a little air around it. */
    void add(Envelope box) {
        if (box.isNull()) {
            return;
        }
        Envelope withAir = new Envelope(box);
        withAir.expandBy(GAP_BESIDE_MM, GAP_ABOVE_MM);
        boxes.insert(withAir, withAir);
    }

    /** The taken boxes that reach into an area, their air included. */
    List<Envelope> near(Envelope area) {
        List<Envelope> near = new ArrayList<>();
        for (Object box : boxes.query(area)) {
            if (((Envelope) box).intersects(area)) {
                near.add((Envelope) box);
            }
        }
        return near;
    }

    boolean isFree(Envelope box) {
        return near(box).isEmpty();
    }

    /** Whether a thick line runs through a box or touches it. */
    boolean isCrossed(Envelope ink) {
        Envelope box = new Envelope(ink);
        box.expandBy(GAP_LINE_MM);
        RectangleLineIntersector rectangle = new RectangleLineIntersector(box);
        for (Object item : segments.query(box)) {
            Coordinate from = ((LineSegment) item).p0;
            Coordinate to = ((LineSegment) item).p1;
            if (rectangle.intersects(from, to)) {
                return true;
            }
        }
        return false;
    }
}
