package org.myaypon.project;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * How much of an area lies in a box. The area between each edge and the box's lower side, within the box, is added up with the sign
 * of the edge's direction, so that no shape has to be made for it.
 */
final class AreaInBox {
    private final Envelope box;

    private AreaInBox(Envelope box) {
        this.box = box;
    }

    /** The size of what of an area lies in a box, both in metres. */
    static double squareMetres(Geometry area, Envelope box) {
        AreaInBox sum = new AreaInBox(box);
        double all = 0;
        for (int i = 0; i < area.getNumGeometries(); i++) {
            if (area.getGeometryN(i) instanceof Polygon part && box.intersects(part.getEnvelopeInternal())) {
                all += sum.of(part);
            }
        }
        return all;
    }

    private double of(Polygon part) {
        double all = Math.abs(below(part.getExteriorRing()));
        for (int hole = 0; hole < part.getNumInteriorRing(); hole++) {
            all -= Math.abs(below(part.getInteriorRingN(hole)));
        }
        return all;
    }

    private double below(LinearRing ring) {
        CoordinateSequence places = ring.getCoordinateSequence();
        double all = 0;
        for (int i = 1; i < places.size(); i++) {
            double x1 = places.getX(i - 1);
            double x2 = places.getX(i);
            all += x1 < x2
                    ? below(x1, places.getY(i - 1), x2, places.getY(i))
                    : -below(x2, places.getY(i), x1, places.getY(i - 1));
        }
        return all;
    }

    /** What of the box lies below an edge that goes to the right. */
    private double below(double x1, double y1, double x2, double y2) {
        double from = Math.max(x1, box.getMinX());
        double to = Math.min(x2, box.getMaxX());
        if (from >= to) {
            return 0;
        }
        double slope = (y2 - y1) / (x2 - x1);
        double left = y1 + slope * (from - x1) - box.getMinY();
        double right = y1 + slope * (to - x1) - box.getMinY();
        return (to - from) * meanWithin(left, right, box.getHeight());
    }

    /** The mean of heights that go evenly from one to another, each taken as 0 below 0 and as the most above the most. */
    private static double meanWithin(double from, double to, double most) {
        double low = Math.min(from, to);
        double high = Math.max(from, to);
        if (high - low < most * 1e-9) {
            return Math.min(most, Math.max(0, (low + high) / 2));
        }
        double start = Math.min(most, Math.max(0, low));
        double end = Math.min(most, Math.max(0, high));
        double above = Math.max(0, high - Math.max(low, most));
        return ((end - start) * (start + end) / 2 + above * most) / (high - low);
    }
}
