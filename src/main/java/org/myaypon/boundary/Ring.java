package org.myaypon.boundary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** A closed line round an area or one of its holes, by vertex numbers; the area lies on its left. */
final class Ring {

    private final int area;
    private final int[] vertices;

    /** The vertices in order, the first not repeated at the end. */
    Ring(int area, int[] vertices) {
        this.area = area;
        this.vertices = vertices;
    }

    int area() {
        return area;
    }

    int size() {
        return vertices.length;
    }

    int vertex(int i) {
        return vertices[i];
    }

    /** The rings of all areas in their order; rings that have no extent are left out. */
    static List<Ring> of(List<Geometry> areas, Vertices vertices) {
        List<Ring> rings = new ArrayList<>(areas.size() * 2);
        for (int area = 0; area < areas.size(); area++) {
            Geometry shape = areas.get(area);
            for (int part = 0; part < shape.getNumGeometries(); part++) {
                if (shape.getGeometryN(part) instanceof Polygon polygon && !polygon.isEmpty()) {
                    add(rings, area, polygon.getExteriorRing(), true, vertices);
                    for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                        add(rings, area, polygon.getInteriorRingN(hole), false, vertices);
                    }
                }
            }
        }
        return rings;
    }

    /** The areas of which a ring passes a vertex twice. */
    static BitSet touchingThemselves(List<Ring> rings, int vertexCount) {
        BitSet areas = new BitSet();
        int[] passedBy = new int[vertexCount];
        for (int r = 0; r < rings.size(); r++) {
            for (int vertex : rings.get(r).vertices) {
                if (passedBy[vertex] == r + 1) {
                    areas.set(rings.get(r).area);
                }
                passedBy[vertex] = r + 1;
            }
        }
        return areas;
    }

    private static void add(List<Ring> rings, int area, LinearRing line, boolean shell, Vertices vertices) {
        Coordinate[] places = line.getCoordinates();
        int[] numbers = new int[places.length];
        int size = 0;
        for (int i = 0; i + 1 < places.length; i++) {
            if (Double.isFinite(places[i].x) && Double.isFinite(places[i].y)) {
                int vertex = vertices.add(places[i].x, places[i].y);
                if (size == 0 || numbers[size - 1] != vertex) {
                    numbers[size++] = vertex;
                }
            }
        }
        while (size > 1 && numbers[size - 1] == numbers[0]) {
            size--;
        }
        if (size >= 3) {
            int[] ring = Arrays.copyOf(numbers, size);
            if (counterClockwise(places) != shell) {
                reverse(ring);
            }
            rings.add(new Ring(area, ring));
        }
    }

    private static boolean counterClockwise(Coordinate[] places) {
        double twice = 0;
        double x0 = places[0].x;
        double y0 = places[0].y;
        for (int i = 1; i < places.length; i++) {
            twice += (places[i - 1].x - x0) * (places[i].y - y0) - (places[i].x - x0) * (places[i - 1].y - y0);
        }
        return twice > 0;
    }

    private static void reverse(int[] ring) {
        for (int i = 0, j = ring.length - 1; i < j; i++, j--) {
            int swap = ring[i];
            ring[i] = ring[j];
            ring[j] = swap;
        }
    }
}
