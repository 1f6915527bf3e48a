package org.myaypon.boundary;

import java.util.Arrays;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXY;

/**
 * The distinct places of a coverage, numbered as they come: a place nearer than the snapping distance to an earlier one
 * is that one, so no two vertices are nearer to each other. With a distance of 0 only equal places are one.
 *
 * <p>Kept in a hash of square cells, each many snapping distances wide, so that a look-up seldom needs a second cell.
 */
final class Vertices {

    private static final int CELL_IN_SNAPS = 64;

    private final double snap;
    private final double cell;
    private double[] xs;
    private double[] ys;
    private int[] next;
    private int[] heads;
    private int size;
    private int moved;

    Vertices(double snap, int expected) {
        this.snap = snap;
        this.cell = snap * CELL_IN_SNAPS;
        int capacity = Math.max(16, expected);
        xs = new double[capacity];
        ys = new double[capacity];
        next = new int[capacity];
        heads = new int[Math.max(16, Integer.highestOneBit(capacity) * 2)];
        Arrays.fill(heads, -1);
    }

    /** The number of the vertex at this place: the nearest within the snapping distance, else a new one. */
    int add(double x, double y) {
        int found = snap > 0 ? nearest(x, y) : equal(x, y);
        if (found < 0) {
            return append(x, y);
        }
        if (xs[found] != x || ys[found] != y) {
            moved++;
        }
        return found;
    }

    int size() {
        return size;
    }

    /** How many places were moved to a vertex near them. */
    int moved() {
        return moved;
    }

    double snap() {
        return snap;
    }

    double x(int vertex) {
        return xs[vertex];
    }

    double y(int vertex) {
        return ys[vertex];
    }

    double distance(int a, int b) {
        return Math.hypot(xs[a] - xs[b], ys[a] - ys[b]);
    }

    Coordinate coordinate(int vertex) {
        return new CoordinateXY(xs[vertex], ys[vertex]);
    }

    private int nearest(double x, double y) {
        int found = -1;
        double best = snap * snap;
        long lastColumn = cell(x + snap);
        long lastRow = cell(y + snap);
        for (long column = cell(x - snap); column <= lastColumn; column++) {
            for (long row = cell(y - snap); row <= lastRow; row++) {
                for (int v = heads[slot(column, row)]; v >= 0; v = next[v]) {
                    double dx = xs[v] - x;
                    double dy = ys[v] - y;
                    double squared = dx * dx + dy * dy;
                    if (squared < best) {
                        best = squared;
                        found = v;
                    }
                }
            }
        }
        return found;
    }

    private int equal(double x, double y) {
        for (int v = heads[slot(cell(x), cell(y))]; v >= 0; v = next[v]) {
            if (xs[v] == x && ys[v] == y) {
                return v;
            }
        }
        return -1;
    }

    private int append(double x, double y) {
        if (size == xs.length) {
            grow();
        }
        xs[size] = x;
        ys[size] = y;
        link(size);
        return size++;
    }

    private void grow() {
        int capacity = size * 2;
        xs = Arrays.copyOf(xs, capacity);
        ys = Arrays.copyOf(ys, capacity);
        next = Arrays.copyOf(next, capacity);
        heads = new int[heads.length * 2];
        Arrays.fill(heads, -1);
        for (int v = 0; v < size; v++) {
            link(v);
        }
    }

    private void link(int vertex) {
        int slot = slot(cell(xs[vertex]), cell(ys[vertex]));
        next[vertex] = heads[slot];
        heads[slot] = vertex;
    }

    /** Adding 0.0 makes -0.0 the same place as 0.0. */
    private long cell(double ordinate) {
        return snap > 0 ? (long) Math.floor(ordinate / cell) : Double.doubleToLongBits(ordinate + 0.0);
    }

    private int slot(long column, long row) {
        long mixed = (column * 0x9E3779B97F4A7C15L) ^ (row * 0xC2B2AE3D27D4EB4FL);
        mixed ^= mixed >>> 32;
        mixed *= 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 33) & (heads.length - 1);
    }
}
