package org.myaypon.boundary;

import java.util.Arrays;
import java.util.List;

/**
 * The edges of rings, each once whatever its direction and however many rings use it, with who uses it.
 *
 * <p>An edge runs from its lower vertex number to its higher. A use is an area that passes along it, forward (the area
 * lies on its left) or back.
 */
final class Segments {

    private final Edges edges;
    private final int[] inOrder;
    private final int[] firstUse;
    private final int[] nextUse;
    private final int[] useArea;
    private final int[] slots;

    private Segments(Builder built) {
        edges = new Edges(built.from, built.to, built.size);
        inOrder = built.inOrder;
        firstUse = built.firstUse;
        nextUse = built.nextUse;
        useArea = built.useArea;
        slots = built.slots;
    }

    /** The edges of these rings, numbered as they come. */
    static Segments of(List<Ring> rings) {
        Builder builder = new Builder(rings.stream().mapToInt(Ring::size).reduce(0, Math::addExact));
        for (Ring ring : rings) {
            builder.add(ring);
        }
        return new Segments(builder);
    }

    Edges edges() {
        return edges;
    }

    /** The edge of the n-th step along all rings, ring after ring. */
    int atStep(int step) {
        return inOrder[step];
    }

    /** Whether there is an edge between these vertices. */
    boolean has(int a, int b) {
        int low = Math.min(a, b);
        int high = Math.max(a, b);
        for (int slot = hash(low, high, slots.length); slots[slot] >= 0; slot = (slot + 1) & (slots.length - 1)) {
            if (edges.from(slots[slot]) == low && edges.to(slots[slot]) == high) {
                return true;
            }
        }
        return false;
    }

    /** The first use of an edge. */
    int firstUse(int edge) {
        return firstUse[edge];
    }

    /** The next use of the same edge; negative when there is none. */
    int nextUse(int use) {
        return nextUse[use];
    }

    /** The area of a use. */
    int area(int use) {
        return useArea[use] >> 1;
    }

    /** 1 when the area lies on the left of the edge, -1 when on its right. */
    int turn(int use) {
        return (useArea[use] & 1) == 0 ? 1 : -1;
    }

    /** Whether some area lies on one side of the edge more often than on the other: without it the edge parts nothing. */
    boolean parts(int edge) {
        int first = firstUse[edge];
        if (nextUse[first] < 0) {
            return true;
        }
        for (int use = first; use >= 0; use = nextUse[use]) {
            int net = 0;
            for (int other = first; other >= 0; other = nextUse[other]) {
                if (area(other) == area(use)) {
                    net += turn(other);
                }
            }
            if (net != 0) {
                return true;
            }
        }
        return false;
    }

    private static int hash(int low, int high, int capacity) {
        long mixed = ((long) low << 32 | high) * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32 ^ mixed >>> 47) & (capacity - 1);
    }

    private static final class Builder {
        private final int[] from;
        private final int[] to;
        private final int[] inOrder;
        private final int[] firstUse;
        private final int[] nextUse;
        private final int[] useArea;
        private final int[] slots;
        private int size;
        private int uses;

        Builder(int steps) {
            from = new int[steps];
            to = new int[steps];
            inOrder = new int[steps];
            firstUse = new int[steps];
            nextUse = new int[steps];
            useArea = new int[steps];
            slots = new int[Math.max(16, Integer.highestOneBit(Math.max(1, steps)) * 4)];
            Arrays.fill(slots, -1);
        }

        void add(Ring ring) {
            int a = ring.vertex(ring.size() - 1);
            // The closing step comes first, so that each step is the one that ends at its vertex.
            for (int i = 0; i < ring.size(); i++) {
                int b = ring.vertex(i);
                int edge = edge(Math.min(a, b), Math.max(a, b));
                inOrder[uses] = edge;
                useArea[uses] = ring.area() << 1 | (a < b ? 0 : 1);
                nextUse[uses] = firstUse[edge];
                firstUse[edge] = uses++;
                a = b;
            }
        }

        private int edge(int low, int high) {
            int slot = hash(low, high, slots.length);
            while (slots[slot] >= 0) {
                int edge = slots[slot];
                if (from[edge] == low && to[edge] == high) {
                    return edge;
                }
                slot = (slot + 1) & (slots.length - 1);
            }
            from[size] = low;
            to[size] = high;
            firstUse[size] = -1;
            slots[slot] = size;
            return size++;
        }
    }
}
