package org.myaypon.boundary;

/** Straight edges between vertices, each once, by vertex numbers. */
final class Edges {

    private final int[] from;
    private final int[] to;
    private final int size;

    /** The first {@code size} of the edges from one array's vertices to the other's. */
    Edges(int[] from, int[] to, int size) {
        this.from = from;
        this.to = to;
        this.size = size;
    }

    int size() {
        return size;
    }

    int from(int edge) {
        return from[edge];
    }

    int to(int edge) {
        return to[edge];
    }

    /** Where a half-edge starts: half-edge 2e runs along edge e, half-edge 2e + 1 back. */
    int origin(int half) {
        return (half & 1) == 0 ? from[half >> 1] : to[half >> 1];
    }

    /** These edges of the present ones, renumbered in the order given. */
    Edges only(int[] chosen) {
        int[] starts = new int[chosen.length];
        int[] ends = new int[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            starts[i] = from[chosen[i]];
            ends[i] = to[chosen[i]];
        }
        return new Edges(starts, ends, chosen.length);
    }
}
