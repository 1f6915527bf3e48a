package org.myaypon.sample;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** How fine the sample's shapes are at a place: fine where township points crowd, coarse where they are far apart. */
final class Spacing {

    private static final double COARSEST = 0.05;

    private final double[] x;
    private final double[] y;
    private final double[] nearest;

    Spacing(List<Coordinate> points) {
        x = points.stream().mapToDouble(Coordinate::getX).toArray();
        y = points.stream().mapToDouble(Coordinate::getY).toArray();
        nearest = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            nearest[i] = nearestOther(i);
        }
    }

    private double nearestOther(int point) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < x.length; i++) {
            if (i != point) {
                least = Math.min(least, distance(i, x[point], y[point]));
            }
        }
        return least;
    }

    /** Distance from a township's point to the nearest other one, degrees. */
    double toNearest(int point) {
        return nearest[point];
    }

    /** Size of the smallest thing drawn at this place, degrees; changes by at most an eighth of the way gone. */
    double at(double atX, double atY) {
        double least = COARSEST;
        for (int i = 0; i < x.length; i++) {
            double there = 0.16 * nearest[i];
            if (there < least) {
                least = Math.min(least, there + 0.125 * distance(i, atX, atY));
            }
        }
        return least;
    }

    private double distance(int point, double toX, double toY) {
        double dx = x[point] - toX;
        double dy = y[point] - toY;
        return Math.sqrt(dx * dx + dy * dy);
    }
}
