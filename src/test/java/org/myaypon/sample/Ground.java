package org.myaypon.sample;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/** Land and the sea around it, strewn with sites: close where township points crowd, thin far out at sea. */
final class Ground {

    /** In place of a part of the land: the sea. */
    static final int SEA = -1;

    /** How many sites belong to each township from the start: its point and a ring about it. */
    static final int SITES_OF_POINT = 8;

    private static final double MARGIN = 0.4;
    /** Corners of a heptagon of radius one, so that no trigonometry is needed. */
    private static final double[][] HEPTAGON = {
        {1, 0},
        {0.6235, 0.7818},
        {-0.2225, 0.9749},
        {-0.901, 0.4339},
        {-0.901, -0.4339},
        {-0.2225, -0.9749},
        {0.6235, -0.7818}
    };

    private final List<IndexedPointInAreaLocator> parts = new ArrayList<>();
    private final List<Envelope> envelopes = new ArrayList<>();
    private final IndexedFacetDistance coast;
    private final Envelope window;
    private final Spacing spacing;
    private final Noise noise = new Noise(11);

    Ground(MultiPolygon land, Spacing spacing) {
        for (int i = 0; i < land.getNumGeometries(); i++) {
            parts.add(new IndexedPointInAreaLocator(land.getGeometryN(i)));
            envelopes.add(land.getGeometryN(i).getEnvelopeInternal());
        }
        this.coast = new IndexedFacetDistance(land.getBoundary());
        this.window = land.getEnvelopeInternal();
        window.expandBy(MARGIN);
        this.spacing = spacing;
    }

    /** The part of the land that a place lies in, counted from 0, or {@link #SEA}. */
    int part(Coordinate place) {
        for (int i = 0; i < parts.size(); i++) {
            if (envelopes.get(i).contains(place) && parts.get(i).locate(place) != Location.EXTERIOR) {
                return i;
            }
        }
        return SEA;
    }

    /** Whether the straight way between two places of a part stays inside it, looked at in three places. */
    boolean joined(int part, Coordinate from, Coordinate to) {
        for (double t = 0.25; t < 1; t += 0.25) {
            Coordinate between = new Coordinate(from.x + t * (to.x - from.x), from.y + t * (to.y - from.y));
            if (parts.get(part).locate(between) == Location.EXTERIOR) {
                return false;
            }
        }
        return true;
    }

    /** The township points, each followed by a small ring of sites about it, then all other sites. */
    List<Coordinate> sites(List<Coordinate> points) {
        List<Coordinate> sites = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Coordinate point = points.get(i);
            sites.add(point);
            double radius = ringRadius(i);
            for (double[] corner : HEPTAGON) {
                sites.add(new Coordinate(point.x + radius * corner[0], point.y + radius * corner[1]));
            }
        }
        double side = Math.max(window.getWidth(), window.getHeight());
        split(window.getMinX(), window.getMinY(), side, points, sites);
        return sites;
    }

    private double ringRadius(int point) {
        return 0.11 * Math.min(0.4, spacing.toNearest(point));
    }

    private void split(double x, double y, double side, List<Coordinate> points, List<Coordinate> sites) {
        double middleX = x + side / 2;
        double middleY = y + side / 2;
        if (x > window.getMaxX() || y > window.getMaxY()) {
            return;
        }
        if (side > wanted(middleX, middleY)) {
            double half = side / 2;
            split(x, y, half, points, sites);
            split(middleX, y, half, points, sites);
            split(x, middleY, half, points, sites);
            split(middleX, middleY, half, points, sites);
            return;
        }
        long index = sites.size();
        double shiftX = 0.1 + 0.8 * noise.random(2 * index);
        double shiftY = 0.1 + 0.8 * noise.random(2 * index + 1);
        Coordinate site = new Coordinate(x + shiftX * side, y + shiftY * side);
        if (clearOfRings(site, points)) {
            sites.add(site);
        }
    }

    private double wanted(double x, double y) {
        double fine = spacing.at(x, y);
        Coordinate middle = new Coordinate(x, y);
        if (part(middle) != SEA) {
            return 1.3 * fine;
        }
        Geometry place = new GeometryFactory().createPoint(middle);
        return Math.max(1.3 * fine, 0.5 * coast.distance(place));
    }

    private boolean clearOfRings(Coordinate site, List<Coordinate> points) {
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i).distance(site) < 1.4 * ringRadius(i)) {
                return false;
            }
        }
        return true;
    }
}
