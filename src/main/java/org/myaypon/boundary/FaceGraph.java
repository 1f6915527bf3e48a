package org.myaypon.boundary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The faces into which edges part the plane; the edges meet only at vertices, and none has the same face on both sides.
 *
 * <p>Half-edges chain to cycles with their face on the left. A counter-clockwise cycle goes round its face; a clockwise
 * one goes round a group of connected edges from outside and lies in the face that is met going left from its leftmost
 * vertex. Face 0 is the rest of the plane.
 */
final class FaceGraph {

    private final Vertices vertices;
    private final Edges edges;
    private final int[] next;
    private final int[] cycleOf;
    private final List<Cycle> cycles = new ArrayList<>();
    private final List<List<Cycle>> cyclesOfFace = new ArrayList<>();

    /** A closed chain of half-edges. */
    static final class Cycle {
        private final int first;
        private final int leftmost;
        private final double area;
        private int face = -1;

        private Cycle(int first, int leftmost, double area) {
            this.first = first;
            this.leftmost = leftmost;
            this.area = area;
        }

        /** A half-edge of it. */
        int first() {
            return first;
        }

        /** More than 0 round a face, less than 0 round a hole. */
        double area() {
            return area;
        }
    }

    FaceGraph(Vertices vertices, Edges edges, EdgeIndex index) {
        this.vertices = vertices;
        this.edges = edges;
        next = new int[2 * edges.size()];
        cycleOf = new int[2 * edges.size()];
        link();
        findCycles();
        findFaces(index);
    }

    int faces() {
        return cyclesOfFace.size();
    }

    /** The cycles that bound a face: the one round it first (face 0 has none), then those round its holes. */
    List<Cycle> cycles(int face) {
        return cyclesOfFace.get(face);
    }

    /** The face on the left of a half-edge. */
    int face(int half) {
        return cycles.get(cycleOf[half]).face;
    }

    /** The half-edge after this one along its cycle. */
    int next(int half) {
        return next[half];
    }

    Edges edges() {
        return edges;
    }

    double length(int half) {
        return vertices.distance(edges.from(half >> 1), edges.to(half >> 1));
    }

    private void link() {
        int[] start = new int[vertices.size() + 1];
        for (int h = 0; h < next.length; h++) {
            start[edges.origin(h) + 1]++;
        }
        for (int v = 0; v < vertices.size(); v++) {
            start[v + 1] += start[v];
        }
        int[] at = Arrays.copyOf(start, vertices.size());
        int[] star = new int[next.length];
        for (int h = 0; h < next.length; h++) {
            star[at[edges.origin(h)]++] = h;
        }
        for (int v = 0; v < vertices.size(); v++) {
            if (start[v + 1] - start[v] > 2) {
                sortByAngle(star, start[v], start[v + 1]);
            }
            for (int i = start[v]; i < start[v + 1]; i++) {
                next[star[i] ^ 1] = star[i == start[v] ? start[v + 1] - 1 : i - 1];
            }
        }
    }

    private void sortByAngle(int[] star, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            int half = star[i];
            double angle = angle(half);
            int j = i;
            while (j > from && angle(star[j - 1]) > angle) {
                star[j] = star[j - 1];
                j--;
            }
            star[j] = half;
        }
    }

    private double angle(int half) {
        int a = edges.origin(half);
        int b = edges.origin(half ^ 1);
        return Math.atan2(vertices.y(b) - vertices.y(a), vertices.x(b) - vertices.x(a));
    }

    private void findCycles() {
        Arrays.fill(cycleOf, -1);
        for (int first = 0; first < next.length; first++) {
            if (cycleOf[first] < 0) {
                cycles.add(walk(first, cycles.size()));
            }
        }
    }

    private Cycle walk(int first, int number) {
        int leftmost = edges.origin(first);
        double x0 = vertices.x(leftmost);
        double y0 = vertices.y(leftmost);
        double twice = 0;
        int half = first;
        do {
            cycleOf[half] = number;
            int a = edges.origin(half);
            int b = edges.origin(half ^ 1);
            twice += (vertices.x(a) - x0) * (vertices.y(b) - y0) - (vertices.x(b) - x0) * (vertices.y(a) - y0);
            if (compareFromLeft(a, leftmost) < 0) {
                leftmost = a;
            }
            half = next[half];
        } while (half != first);
        return new Cycle(first, leftmost, twice / 2);
    }

    private int compareFromLeft(int a, int b) {
        int byX = Double.compare(vertices.x(a), vertices.x(b));
        return byX != 0 ? byX : Double.compare(vertices.y(a), vertices.y(b));
    }

    private void findFaces(EdgeIndex index) {
        cyclesOfFace.add(new ArrayList<>());
        List<Cycle> outer = new ArrayList<>();
        for (Cycle cycle : cycles) {
            if (cycle.area > 0) {
                cycle.face = cyclesOfFace.size();
                cyclesOfFace.add(new ArrayList<>(List.of(cycle)));
            } else {
                outer.add(cycle);
            }
        }
        // What lies to the left of a cycle's leftmost vertex has its own leftmost vertex further left: known by then.
        outer.sort((c, d) -> compareFromLeft(c.leftmost, d.leftmost));
        for (Cycle cycle : outer) {
            int left = index.leftOf(cycle.leftmost);
            cycle.face = left < 0 ? 0 : Math.max(0, face(left));
            cyclesOfFace.get(cycle.face).add(cycle);
        }
    }
}
