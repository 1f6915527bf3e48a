package org.myaypon.boundary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Builds the shapes of areas from edges of which it is known whose face lies on which side. */
final class ShapeBuilder {

    private final GeometryFactory factory;
    private final Vertices vertices;
    private final FaceGraph graph;
    /** Where a vertex stands in the chain being walked; -1 when it does not. */
    private final int[] place;

    private ShapeBuilder(GeometryFactory factory, Vertices vertices, FaceGraph graph) {
        this.factory = factory;
        this.vertices = vertices;
        this.graph = graph;
        place = new int[vertices.size()];
        Arrays.fill(place, -1);
    }

    /**
     * The shapes of areas 0 to {@code count} - 1: a polygon, or a multipolygon when there are several faces, or an empty
     * polygon when there is none.
     *
     * @param owner the area on the left of a half-edge of the edges given, or {@link FaceOwners#NOBODY}; edges with the
     *     same on both sides are left out
     */
    static List<Geometry> shapes(
            GeometryFactory factory, Vertices vertices, Edges edges, IntUnaryOperator owner, int count) {
        int[] kept = new int[edges.size()];
        int size = 0;
        for (int e = 0; e < edges.size(); e++) {
            if (owner.applyAsInt(2 * e) != owner.applyAsInt(2 * e + 1)) {
                kept[size++] = e;
            }
        }
        int[] chosen = Arrays.copyOf(kept, size);
        Edges bounds = edges.only(chosen);
        FaceGraph graph = new FaceGraph(vertices, bounds, new EdgeIndex(vertices, bounds));
        return new ShapeBuilder(factory, vertices, graph)
                .shapes(half -> owner.applyAsInt(2 * chosen[half >> 1] + (half & 1)), count);
    }

    private List<Geometry> shapes(IntUnaryOperator owner, int count) {
        List<List<Polygon>> parts = new ArrayList<>(count);
        for (int area = 0; area < count; area++) {
            parts.add(new ArrayList<>(1));
        }
        for (int face = 1; face < graph.faces(); face++) {
            int area = owner.applyAsInt(graph.cycles(face).get(0).first());
            if (area != FaceOwners.NOBODY) {
                parts.get(area).add(polygon(face));
            }
        }
        List<Geometry> shapes = new ArrayList<>(count);
        for (List<Polygon> polygons : parts) {
            shapes.add(
                    switch (polygons.size()) {
                        case 0 -> factory.createPolygon();
                        case 1 -> polygons.get(0);
                        default -> factory.createMultiPolygon(polygons.toArray(new Polygon[0]));
                    });
        }
        return shapes;
    }

    private Polygon polygon(int face) {
        LinearRing shell = null;
        List<LinearRing> holes = new ArrayList<>(0);
        for (FaceGraph.Cycle cycle : graph.cycles(face)) {
            for (Coordinate[] ring : simpleRings(cycle)) {
                if (shell == null && cycle.area() > 0 && twiceArea(ring) > 0) {
                    shell = factory.createLinearRing(ring);
                } else {
                    holes.add(factory.createLinearRing(ring));
                }
            }
        }
        return factory.createPolygon(shell, holes.toArray(new LinearRing[0]));
    }

    /** A cycle that touches itself at a vertex falls apart there, so that each ring passes a vertex once. */
    private List<Coordinate[]> simpleRings(FaceGraph.Cycle cycle) {
        List<Coordinate[]> rings = new ArrayList<>(1);
        List<Integer> chain = new ArrayList<>();
        int half = cycle.first();
        do {
            int vertex = graph.edges().origin(half);
            if (place[vertex] >= 0) {
                List<Integer> loop = chain.subList(place[vertex], chain.size());
                rings.add(ring(loop));
                loop.clear();
            }
            place[vertex] = chain.size();
            chain.add(vertex);
            half = graph.next(half);
        } while (half != cycle.first());
        rings.add(ring(chain));
        return rings;
    }

    private Coordinate[] ring(List<Integer> chain) {
        Coordinate[] ring = new Coordinate[chain.size() + 1];
        for (int i = 0; i < chain.size(); i++) {
            int vertex = chain.get(i);
            ring[i] = vertices.coordinate(vertex);
            place[vertex] = -1;
        }
        ring[chain.size()] = ring[0].copy();
        return ring;
    }

    private static double twiceArea(Coordinate[] ring) {
        double twice = 0;
        for (int i = 1; i < ring.length; i++) {
            twice += (ring[i - 1].x - ring[0].x) * (ring[i].y - ring[0].y)
                    - (ring[i].x - ring[0].x) * (ring[i - 1].y - ring[0].y);
        }
        return twice;
    }
}
