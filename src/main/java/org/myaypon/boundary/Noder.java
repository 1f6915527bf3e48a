package org.myaypon.boundary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.algorithm.CGAlgorithmsDD;
import org.locationtech.jts.geom.Coordinate;
import org.myaypon.data.Progress;
import org.myaypon.data.UserException;

/**
 * Makes rings meet only at vertices: an edge is split at every vertex that lies within the snapping distance of it, and
 * where it crosses another edge.
 *
 * <p>Snapping moves edges a little, so the work is repeated on the edges that are new until nothing is left to split;
 * as vertices never come nearer to each other than the snapping distance, that ends soon (the real township boundaries
 * take one round, and one to see that it was enough). The idea is that of JTS's snapping noder, spared the edges that
 * neighbours already share.
 */
final class Noder {

    /** Far above what any boundary needs: thousands of random tangles took at most eight. */
    private static final int MAX_ROUNDS = 40;

    /**
     * Of the snapping distance: how near to an edge a vertex must lie to split it. Below √½, so that of two edges from one
     * vertex never both pass by the other's end, which would go on for ever.
     */
    private static final double EDGE_REACH = 0.5;

    private final Vertices vertices;
    private final double reach;
    private List<Ring> rings;
    private Segments segments;
    private EdgeIndex index;
    private Map<Integer, int[]> splits = new HashMap<>();
    private boolean changed;

    private Noder(List<Ring> rings, Vertices vertices) {
        this.rings = rings;
        this.vertices = vertices;
        reach = vertices.snap() * EDGE_REACH;
        segments = Segments.of(rings);
        index = new EdgeIndex(vertices, segments.edges());
    }

    /** Rings that meet only at vertices. */
    record Noded(Segments segments, EdgeIndex index, boolean changed) {}

    /**
     * Nodes rings; new vertices, where edges cross, are added to the vertices given.
     *
     * @throws UserException when it does not come to an end
     */
    static Noded node(List<Ring> rings, Vertices vertices, Progress progress) {
        Noder noder = new Noder(rings, vertices);
        boolean[] fresh = new boolean[noder.segments.edges().size()];
        Arrays.fill(fresh, true);
        for (int round = 0; noder.split(fresh); round++) {
            progress.check();
            if (round == MAX_ROUNDS) {
                throw new UserException(
                        "The boundaries are too tangled to be made clean",
                        "",
                        "Repair them first, with a tool for topology such as GRASS's v.clean");
            }
            Segments before = noder.segments;
            noder.insert();
            fresh = fresh(noder.segments.edges(), before);
        }
        return new Noded(noder.segments, noder.index, noder.changed);
    }

    private static boolean[] fresh(Edges edges, Segments before) {
        boolean[] fresh = new boolean[edges.size()];
        for (int e = 0; e < fresh.length; e++) {
            fresh[e] = !before.has(edges.from(e), edges.to(e));
        }
        return fresh;
    }

    private boolean split(boolean[] fresh) {
        splits = new HashMap<>();
        index.pairs(fresh, this::compare);
        changed |= !splits.isEmpty();
        return !splits.isEmpty();
    }

    private void compare(int edge, int other) {
        Edges edges = segments.edges();
        int a = edges.from(edge);
        int b = edges.to(edge);
        int c = edges.from(other);
        int d = edges.to(other);
        boolean shareStart = a == c || a == d;
        boolean shareEnd = b == c || b == d;
        boolean near = !shareStart && splitNear(other, a);
        near |= !shareEnd && splitNear(other, b);
        near |= c != a && c != b && splitNear(edge, c);
        near |= d != a && d != b && splitNear(edge, d);
        if (!near && !shareStart && !shareEnd && cross(a, b, c, d)) {
            int node = crossing(a, b, c, d);
            splitAt(edge, node);
            splitAt(other, node);
        }
    }

    /** Splits an edge at a vertex that lies beside it within the snapping distance. */
    private boolean splitNear(int edge, int vertex) {
        int a = segments.edges().from(edge);
        int b = segments.edges().to(edge);
        double dx = vertices.x(b) - vertices.x(a);
        double dy = vertices.y(b) - vertices.y(a);
        double px = vertices.x(vertex) - vertices.x(a);
        double py = vertices.y(vertex) - vertices.y(a);
        double across = dx * py - dy * px;
        double along = dx * px + dy * py;
        double squared = dx * dx + dy * dy;
        boolean near = across * across < reach * reach * squared && along > 0 && along < squared;
        if (near) {
            splitAt(edge, vertex);
        }
        return near;
    }

    private boolean cross(int a, int b, int c, int d) {
        return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
    }

    /** 1 when a vertex lies on the left of an edge, -1 on its right; exact only where nothing lies near the edge. */
    private double side(int a, int b, int vertex) {
        return Math.signum((vertices.x(b) - vertices.x(a)) * (vertices.y(vertex) - vertices.y(a))
                - (vertices.y(b) - vertices.y(a)) * (vertices.x(vertex) - vertices.x(a)));
    }

    private int crossing(int a, int b, int c, int d) {
        Coordinate place = CGAlgorithmsDD.intersection(
                vertices.coordinate(a), vertices.coordinate(b), vertices.coordinate(c), vertices.coordinate(d));
        return vertices.add(place.x, place.y);
    }

    private void splitAt(int edge, int vertex) {
        if (vertex == segments.edges().from(edge) || vertex == segments.edges().to(edge)) {
            return;
        }
        int[] known = splits.get(edge);
        if (known == null) {
            splits.put(edge, new int[] {vertex});
        } else if (Arrays.stream(known).noneMatch(v -> v == vertex)) {
            int[] more = Arrays.copyOf(known, known.length + 1);
            more[known.length] = vertex;
            splits.put(edge, more);
        }
    }

    /** Puts the splits into the rings. */
    private void insert() {
        splits.replaceAll(this::fromStartToEnd);
        List<Ring> finer = new ArrayList<>(rings.size());
        int step = 0;
        for (Ring ring : rings) {
            finer.add(finer(ring, step));
            step += ring.size();
        }
        rings = finer;
        segments = Segments.of(rings);
        index = new EdgeIndex(vertices, segments.edges());
    }

    private int[] fromStartToEnd(Integer edge, int[] inside) {
        int start = segments.edges().from(edge);
        return Arrays.stream(inside)
                .boxed()
                .sorted((v, w) -> Double.compare(vertices.distance(start, v), vertices.distance(start, w)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private Ring finer(Ring ring, int firstStep) {
        int extra = 0;
        for (int i = 0; i < ring.size(); i++) {
            int[] inside = splits.get(segments.atStep(firstStep + i));
            extra += inside == null ? 0 : inside.length;
        }
        if (extra == 0) {
            return ring;
        }
        int[] finer = new int[ring.size() + extra];
        int size = 0;
        int before = ring.vertex(ring.size() - 1);
        for (int i = 0; i < ring.size(); i++) {
            int[] inside = splits.get(segments.atStep(firstStep + i));
            int count = inside == null ? 0 : inside.length;
            for (int k = 0; k < count; k++) {
                finer[size++] = inside[before < ring.vertex(i) ? k : count - 1 - k];
            }
            before = ring.vertex(i);
            finer[size++] = before;
        }
        return new Ring(ring.area(), finer);
    }
}
