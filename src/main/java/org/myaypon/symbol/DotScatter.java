package org.myaypon.symbol;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.geom.Polygon;

/**
 * Scatters dots in an area: by chance, but the same on every run, since the chance begins with the area's key; and not too near to
 * each other, since of several places the one farthest from the dots so far is taken (Mitchell 1991, best candidate).
 */
public final class DotScatter {

    /** So many dots of one layer can be drawn; far fewer can be read. */
    public static final int MOST_DOTS = 200_000;

    private static final int MISSES = 500;
    private static final int CANDIDATES = 5;

    private final Geometry area;
    private final IndexedPointInAreaLocator locator;
    private final double[] upTo;
    private final DotGrid taken;
    private long state;

    private DotScatter(Geometry area, String key, int count) {
        this.area = area;
        locator = new IndexedPointInAreaLocator(area);
        upTo = new double[area.getNumGeometries()];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += area.getGeometryN(i).getArea();
            upTo[i] = sum;
        }
        taken = new DotGrid(area.getEnvelopeInternal(), Math.sqrt(area.getArea() / Math.max(1, count)));
        state = seed(key);
    }

    /**
     * Scatters.
     *
     * @param area polygons; holes stay empty
     * @param key what the chance begins with
     * @param count how many dots
     */
    public static MultiPoint scatter(Geometry area, String key, int count) {
        if (count == 0 || area.isEmpty() || !(area.getArea() > 0)) {
            return area.getFactory().createMultiPoint();
        }
        DotScatter scatter = new DotScatter(area, key, count);
        List<Coordinate> dots = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Coordinate best = scatter.somewhere();
            double farthest = scatter.taken.nearest(best);
            for (int more = 1; more < CANDIDATES && farthest < scatter.taken.spacing(); more++) {
                Coordinate other = scatter.somewhere();
                double distance = scatter.taken.nearest(other);
                if (distance > farthest) {
                    best = other;
                    farthest = distance;
                }
            }
            scatter.taken.add(best);
            dots.add(best);
        }
        return area.getFactory().createMultiPointFromCoords(dots.toArray(Coordinate[]::new));
    }

    /** A place in the area; where none is found by chance, since the area is too thin, one in the middle of a part. */
    private Coordinate somewhere() {
        Polygon part = part();
        Envelope box = part.getEnvelopeInternal();
        for (int miss = 0; miss < MISSES; miss++) {
            Coordinate place = new Coordinate(
                    box.getMinX() + chance() * box.getWidth(), box.getMinY() + chance() * box.getHeight());
            if (locator.locate(place) == Location.INTERIOR) {
                return place;
            }
        }
        return part.getInteriorPoint().getCoordinate();
    }

    /** A part of the area, each as likely as it is large. */
    private Polygon part() {
        double at = chance() * upTo[upTo.length - 1];
        for (int i = 0; i < upTo.length - 1; i++) {
            if (at < upTo[i]) {
                return (Polygon) area.getGeometryN(i);
            }
        }
        return (Polygon) area.getGeometryN(upTo.length - 1);
    }

    /** From 0 (inclusive) to 1 (exclusive): SplitMix64 (Steele, Lea and Flood 2014). */
    private double chance() {
        state += 0x9E3779B97F4A7C15L;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return ((mixed ^ (mixed >>> 31)) >>> 11) * 0x1p-53;
    }

    /** FNV-1a of the key's bytes. */
    private static long seed(String key) {
        long hash = 0xCBF29CE484222325L;
        for (byte b : key.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xFF)) * 0x100000001B3L;
        }
        return hash;
    }
}
