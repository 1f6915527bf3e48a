package org.myaypon.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;

/** One closed ring of a polygon record, and where it lies among the others. */
final class Ring {

    /** Rings asked more often than this get an index of their edges. */
    private static final int ASKED_OFTEN = 8;

    private static final int MANY_POINTS = 64;
    private static final int SAMPLES = 3;

    private final int order;
    private final Coordinate[] points;
    private final double signedArea;
    private final Envelope envelope;
    private final List<Ring> inside = new ArrayList<>(0);
    private int depth;
    private boolean dropped;
    private int asked;
    private PointOnGeometryLocator locator;

    /**
     * A ring at the surface.
     *
     * @param order its place in the file, from 0
     * @param signedArea its area, positive when it runs clockwise
     */
    Ring(int order, Coordinate[] points, double signedArea) {
        this.order = order;
        this.points = points;
        this.signedArea = signedArea;
        this.envelope = CoordinateArrays.envelope(points);
    }

    int order() {
        return order;
    }

    Coordinate[] points() {
        return points;
    }

    Envelope envelope() {
        return envelope;
    }

    double area() {
        return Math.abs(signedArea);
    }

    boolean isClockwise() {
        return signedArea > 0;
    }

    boolean isOutline() {
        return depth % 2 == 0;
    }

    /** The holes of an outline. */
    List<Ring> holes() {
        return Collections.unmodifiableList(inside);
    }

    void lieIn(Ring around) {
        depth = around.depth + 1;
        if (!isOutline()) {
            around.inside.add(this);
        }
    }

    void drop() {
        dropped = true;
    }

    boolean dropped() {
        return dropped;
    }

    /** Whether another ring, no larger than this, lies in it; rings that cross go by where most of the other lies. */
    boolean surrounds(Ring other) {
        if (!envelope.contains(other.envelope)) {
            return false;
        }
        int sides = vote(other, Math.max(1, (other.points.length - 1) / SAMPLES));
        if (Math.abs(sides) < SAMPLES && other.points.length > SAMPLES) {
            sides = vote(other, 1);
        }
        return sides == 0 ? votesByMiddles(other) >= 0 : sides > 0;
    }

    /** Whether another ring that lies in this one is the same outline once more. */
    boolean repeats(Ring other) {
        return area() == other.area()
                && envelope.equals(other.envelope)
                && vote(other, 1) == 0
                && votesByMiddles(other) == 0;
    }

    /** How many of the other's points lie inside, less those that lie outside; points on the line do not count. */
    private int vote(Ring other, int step) {
        int sides = 0;
        for (int i = 0; i < other.points.length - 1; i += step) {
            sides += side(other.points[i]);
        }
        return sides;
    }

    private int votesByMiddles(Ring other) {
        int sides = 0;
        for (int i = 0; i < other.points.length - 1; i++) {
            Coordinate a = other.points[i];
            Coordinate b = other.points[i + 1];
            sides += side(new Coordinate((a.x + b.x) / 2, (a.y + b.y) / 2));
        }
        return sides;
    }

    private int side(Coordinate point) {
        int location = locate(point);
        return location == Location.INTERIOR ? 1 : location == Location.EXTERIOR ? -1 : 0;
    }

    private int locate(Coordinate point) {
        if (points.length < MANY_POINTS || ++asked < ASKED_OFTEN) {
            return PointLocation.locateInRing(point, points);
        }
        if (locator == null) {
            locator = new IndexedPointInAreaLocator(new GeometryFactory().createLinearRing(points));
        }
        return locator.locate(point);
    }
}
