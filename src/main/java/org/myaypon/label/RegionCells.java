package org.myaypon.label;

import java.util.Arrays;

/** In which state or region each cell of a grid lies; in none beyond all of them, or where none are told. */
final class RegionCells {
    private static final short NONE = 0;

    private final short[] cells;
    private short current;

    RegionCells(int count) {
        cells = new short[count];
    }

    /** Begins the next region. */
    void next() {
        current++;
    }

    /** Lays cells, up to the one before {@code to}, into the region begun last. */
    void add(int from, int to) {
        Arrays.fill(cells, from, to, current);
    }

    int at(int cell) {
        return cells[cell];
    }

    /** Whether a cell lies in a region, and in another than the one that is home. */
    boolean isAnother(int cell, int home) {
        return cells[cell] != NONE && cells[cell] != home;
    }
}
