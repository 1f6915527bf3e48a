package org.myaypon.boundary;

import java.util.Arrays;

/**
 * Finds edges near each other, and the edge next to the left of a place. The plane is cut into level strips; each holds
 * the edges that touch it, from left to right.
 */
final class EdgeIndex {

    private static final int EDGES_PER_STRIP = 48;
    private static final int MAX_STRIPS = 4096;

    /** Told of two edges whose boxes touch or nearly so. */
    interface PairVisitor {
        void visit(int edge, int other);
    }

    private final Vertices vertices;
    private final Edges edges;
    private final double reach;
    private final double bottom;
    private final double height;
    private final int strips;
    private final int[] start;
    private final int[] held;

    EdgeIndex(Vertices vertices, Edges edges) {
        this.vertices = vertices;
        this.edges = edges;
        reach = vertices.snap();
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int v = 0; v < vertices.size(); v++) {
            low = Math.min(low, vertices.y(v));
            high = Math.max(high, vertices.y(v));
        }
        strips = high > low ? Math.max(1, Math.min(MAX_STRIPS, edges.size() / EDGES_PER_STRIP)) : 1;
        bottom = low;
        height = high > low ? (high - low) / strips : 1;
        start = new int[strips + 1];
        held = fill(fromLeftToRight());
    }

    private int[] fromLeftToRight() {
        long[] keys = new long[edges.size()];
        for (int e = 0; e < keys.length; e++) {
            int bits = Float.floatToIntBits((float) minX(e));
            int ordered = bits >= 0 ? bits : bits ^ 0x7FFFFFFF;
            keys[e] = (long) ordered << 32 | e;
        }
        Arrays.sort(keys);
        int[] order = new int[keys.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = (int) keys[i];
        }
        return order;
    }

    private int[] fill(int[] order) {
        for (int e : order) {
            for (int s = strip(minY(e)); s <= strip(maxY(e) + reach); s++) {
                start[s + 1]++;
            }
        }
        for (int s = 0; s < strips; s++) {
            start[s + 1] = Math.addExact(start[s], start[s + 1]);
        }
        int[] at = Arrays.copyOf(start, strips);
        int[] filled = new int[start[strips]];
        for (int e : order) {
            for (int s = strip(minY(e)); s <= strip(maxY(e) + reach); s++) {
                filled[at[s]++] = e;
            }
        }
        return filled;
    }

    /**
     * Visits the pairs of edges whose boxes come within the snapping distance of each other and of which at least one is
     * wanted; a pair may be visited more than once.
     */
    void pairs(boolean[] wanted, PairVisitor visitor) {
        Boxes boxes = new Boxes();
        for (int s = 0; s < strips; s++) {
            boxes.load(start[s], start[s + 1]);
            boxes.pairs(wanted, visitor);
        }
    }

    /**
     * The half-edge whose left side is the first met going from a vertex to the left, a hair above it; negative when
     * there is none. Edges that end at the vertex do not count.
     */
    int leftOf(int vertex) {
        double y = vertices.y(vertex);
        double bestX = Double.NEGATIVE_INFINITY;
        double bestSlope = 0;
        int best = -1;
        int strip = strip(y);
        for (int i = start[strip]; i < start[strip + 1]; i++) {
            int e = held[i];
            boolean up = vertices.y(edges.from(e)) < vertices.y(edges.to(e));
            int low = up ? edges.from(e) : edges.to(e);
            int high = up ? edges.to(e) : edges.from(e);
            if (vertices.y(low) > y || vertices.y(high) <= y || low == vertex || high == vertex) {
                continue;
            }
            double slope = (vertices.x(high) - vertices.x(low)) / (vertices.y(high) - vertices.y(low));
            double x = vertices.x(low) + (y - vertices.y(low)) * slope;
            if (x < vertices.x(vertex) && (x > bestX || (x == bestX && slope > bestSlope))) {
                bestX = x;
                bestSlope = slope;
                // The half-edge that goes down has its left side to the right.
                best = up ? 2 * e + 1 : 2 * e;
            }
        }
        return best;
    }

    private int strip(double y) {
        return Math.max(0, Math.min(strips - 1, (int) ((y - bottom) / height)));
    }

    private double minX(int e) {
        return Math.min(vertices.x(edges.from(e)), vertices.x(edges.to(e)));
    }

    private double minY(int e) {
        return Math.min(vertices.y(edges.from(e)), vertices.y(edges.to(e)));
    }

    private double maxY(int e) {
        return Math.max(vertices.y(edges.from(e)), vertices.y(edges.to(e)));
    }

    /** The boxes of one strip's edges side by side in memory, so that comparing them is quick. */
    private final class Boxes {
        private double[] box = new double[4 * 1024];
        private int[] edge = new int[1024];
        private int count;

        void load(int from, int to) {
            count = to - from;
            if (count > edge.length) {
                edge = new int[count * 2];
                box = new double[count * 8];
            }
            for (int i = 0; i < count; i++) {
                int e = held[from + i];
                edge[i] = e;
                box[4 * i] = minX(e);
                box[4 * i + 1] = Math.max(vertices.x(edges.from(e)), vertices.x(edges.to(e))) + reach;
                box[4 * i + 2] = minY(e);
                box[4 * i + 3] = maxY(e) + reach;
            }
        }

        void pairs(boolean[] wanted, PairVisitor visitor) {
            for (int i = 0; i < count; i++) {
                double right = box[4 * i + 1];
                // The order is by a float, which may stand a little wrong.
                double stop = right + Math.ulp((float) right) * 2;
                for (int j = i + 1; j < count && box[4 * j] <= stop; j++) {
                    if (box[4 * j] <= right
                            && box[4 * i + 2] <= box[4 * j + 3]
                            && box[4 * j + 2] <= box[4 * i + 3]
                            && (wanted[edge[i]] || wanted[edge[j]])) {
                        visitor.visit(edge[i], edge[j]);
                    }
                }
            }
        }
    }
}
