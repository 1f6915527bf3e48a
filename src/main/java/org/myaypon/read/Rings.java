package org.myaypon.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;
import org.myaypon.data.Problem;

/**
 * Assembles the rings of a polygon record into polygons by how deep each lies within the others, whatever way round it
 * was drawn: at even depth a ring is an outline, at odd depth a hole in the smallest ring around it.
 *
 * <p>Outlines come out clockwise and holes anticlockwise. Rings that do not close are closed; rings that enclose
 * nothing, and exact repetitions of another ring, are left out and counted. Candidates are found through an index, so
 * that thousands of islands in one record stay fast.
 */
final class Rings {

    private final GeometryFactory factory;
    private final Tally collapsed = new Tally();
    private final Tally repeated = new Tally();

    Rings(GeometryFactory factory) {
        this.factory = factory;
    }

    /** The polygons that these rings make; empty when none encloses anything. */
    MultiPolygon polygons(List<Coordinate[]> parts, long record) {
        List<Ring> rings = rings(parts, record);
        if (rings.size() > 1) {
            rings.sort(Comparator.comparingDouble(Ring::area).reversed());
            nest(rings, record);
        }
        return assemble(rings);
    }

    /** Adds what was found while assembling. */
    void report(List<Problem> problems) {
        collapsed.report(
                problems,
                "1 ring that encloses nothing was left out",
                "%s rings that enclose nothing were left out",
                "record",
                "");
        repeated.report(
                problems,
                "1 ring that is there twice was taken once",
                "%s rings that are there twice were taken once",
                "record",
                "");
    }

    private List<Ring> rings(List<Coordinate[]> parts, long record) {
        List<Ring> rings = new ArrayList<>(parts.size());
        for (Coordinate[] part : parts) {
            Coordinate[] points = closed(part);
            double area = points.length < 4 ? 0 : Area.ofRingSigned(points);
            if (area == 0 || !Double.isFinite(area)) {
                collapsed.add(record);
            } else {
                rings.add(new Ring(rings.size(), points, area));
            }
        }
        return rings;
    }

    private static Coordinate[] closed(Coordinate[] part) {
        Coordinate first = part[0];
        if (first.equals2D(part[part.length - 1])) {
            return part;
        }
        Coordinate[] points = Arrays.copyOf(part, part.length + 1);
        points[part.length] = first.copy();
        return points;
    }

    /** Finds each ring's smallest surrounding ring; the rings stand from the largest to the smallest. */
    private void nest(List<Ring> rings, long record) {
        STRtree tree = new STRtree();
        for (int i = 0; i < rings.size(); i++) {
            tree.insert(rings.get(i).envelope(), i);
        }
        for (int i = 1; i < rings.size(); i++) {
            Ring ring = rings.get(i);
            List<?> found = tree.query(ring.envelope());
            int[] candidates = smallestFirst(found, i);
            for (int candidate : candidates) {
                Ring around = rings.get(candidate);
                if (!around.dropped() && around.surrounds(ring)) {
                    if (around.repeats(ring)) {
                        ring.drop();
                        repeated.add(record);
                    } else {
                        ring.lieIn(around);
                    }
                    break;
                }
            }
        }
    }

    /** The candidates larger than the ring at a place in the order, from the smallest of them. */
    private static int[] smallestFirst(List<?> found, int place) {
        int[] larger = found.stream()
                .mapToInt(item -> (Integer) item)
                .filter(candidate -> candidate < place)
                .sorted()
                .toArray();
        return IntStream.range(0, larger.length)
                .map(i -> larger[larger.length - 1 - i])
                .toArray();
    }

    private MultiPolygon assemble(List<Ring> rings) {
        List<Ring> kept = new ArrayList<>(rings);
        kept.removeIf(Ring::dropped);
        kept.sort(Comparator.comparingInt(Ring::order));
        List<Polygon> polygons = new ArrayList<>();
        for (Ring ring : kept) {
            if (ring.isOutline()) {
                LinearRing[] holes =
                        ring.holes().stream().map(hole -> linear(hole, false)).toArray(LinearRing[]::new);
                polygons.add(factory.createPolygon(linear(ring, true), holes));
            }
        }
        return factory.createMultiPolygon(polygons.toArray(Polygon[]::new));
    }

    private LinearRing linear(Ring ring, boolean clockwise) {
        Coordinate[] points = ring.points();
        if (ring.isClockwise() != clockwise) {
            CoordinateArrays.reverse(points);
        }
        return factory.createLinearRing(points);
    }
}
