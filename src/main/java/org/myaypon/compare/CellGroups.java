package org.myaypon.compare;

import java.util.BitSet;

/** Which pixels of a picture belong together: those whose cells, each with its neighbours, touch. */
final class CellGroups {

    private final int cellPx;
    private final int across;
    private final int down;
    private final BitSet near;
    private final int[] groups;
    private int count;

    private CellGroups(int width, int height, int cellPx) {
        this.cellPx = cellPx;
        this.across = (width + cellPx - 1) / cellPx;
        this.down = (height + cellPx - 1) / cellPx;
        this.near = new BitSet(across * down);
        this.groups = new int[across * down];
    }

    /**
     * Groups the pixels that are set, row by row from the upper left.
     *
     * @param cellPx the side of a cell, 1 or more
     */
    static CellGroups of(BitSet pixels, int width, int height, int cellPx) {
        CellGroups cells = new CellGroups(width, height, cellPx);
        for (int i = pixels.nextSetBit(0); i >= 0; i = pixels.nextSetBit(i + 1)) {
            cells.spread(i % width / cellPx, i / width / cellPx);
        }
        cells.group();
        return cells;
    }

    /** How many groups there are. */
    int count() {
        return count;
    }

    /** The group of a pixel that is set, from 0. */
    int at(int x, int y) {
        return groups[y / cellPx * across + x / cellPx] - 1;
    }

    private void spread(int column, int row) {
        for (int y = Math.max(0, row - 1); y <= Math.min(down - 1, row + 1); y++) {
            near.set(y * across + Math.max(0, column - 1), y * across + Math.min(across, column + 2));
        }
    }

    private void group() {
        int[] waiting = new int[near.cardinality()];
        for (int cell = near.nextSetBit(0); cell >= 0; cell = near.nextSetBit(cell + 1)) {
            if (groups[cell] == 0) {
                count++;
                fill(cell, waiting);
            }
        }
    }

    private void fill(int start, int[] waiting) {
        int end = 0;
        groups[start] = count;
        waiting[end++] = start;
        while (end > 0) {
            int cell = waiting[--end];
            int column = cell % across;
            int row = cell / across;
            for (int y = Math.max(0, row - 1); y <= Math.min(down - 1, row + 1); y++) {
                for (int x = Math.max(0, column - 1); x <= Math.min(across - 1, column + 1); x++) {
                    int next = y * across + x;
                    if (near.get(next) && groups[next] == 0) {
                        groups[next] = count;
                        waiting[end++] = next;
                    }
                }
            }
        }
    }
}
