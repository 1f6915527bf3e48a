package org.myaypon.draw;

import java.awt.geom.Path2D;
import org.locationtech.jts.geom.Envelope;

/** Collects the points of one ring or line, without repeated ones and without those that cannot be seen. */
final class PathPen {
    private static final int LEFT = 1;
    private static final int RIGHT = 2;
    private static final int ABOVE = 4;
    private static final int BELOW = 8;

    private final Envelope keep;
    private final double[] xs;
    private final double[] ys;
    private final int[] sides;
    private int size;

    PathPen(Envelope keep, int capacity) {
        this.keep = keep;
        xs = new double[capacity];
        ys = new double[capacity];
        sides = new int[capacity];
    }

    void to(double x, double y) {
        if (size > 0 && x == xs[size - 1] && y == ys[size - 1]) {
            return;
        }
        int side = side(x, y);
        // The point between two others beyond the same side: without it the line still stays beyond that side.
        if (size > 1 && (side & sides[size - 1] & sides[size - 2]) != 0) {
            size--;
        }
        xs[size] = x;
        ys[size] = y;
        sides[size] = side;
        size++;
    }

    private int side(double x, double y) {
        int side = x < keep.getMinX() ? LEFT : x > keep.getMaxX() ? RIGHT : 0;
        return side | (y < keep.getMinY() ? ABOVE : y > keep.getMaxY() ? BELOW : 0);
    }

    /** Whether all of it lies beyond the same side. */
    private boolean isBeyond() {
        int common = sides[0];
        for (int i = 1; i < size; i++) {
            common &= sides[i];
        }
        return common != 0;
    }

    void append(Path2D path, boolean ring) {
        if (ring && size > 1 && xs[0] == xs[size - 1] && ys[0] == ys[size - 1]) {
            size--;
        }
        if (size < (ring ? 3 : 2) || isBeyond()) {
            return;
        }
        path.moveTo(xs[0], ys[0]);
        for (int i = 1; i < size; i++) {
            path.lineTo(xs[i], ys[i]);
        }
        if (ring) {
            path.closePath();
        }
    }
}
