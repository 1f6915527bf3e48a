package org.myaypon.label;

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

    /** Lays a cell into the region begun last. */
    void add(int cell) {
        cells[cell] = current;
    }

    int at(int cell) {
        return cells[cell];
    }

    /** Whether a cell lies in a region, and in another than the one that is home. */
    boolean isAnother(int cell, int home) {
        return cells[cell] != NONE && cells[cell] != home;
    }
}
