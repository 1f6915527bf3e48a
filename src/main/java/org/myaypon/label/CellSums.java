package org.myaypon.label;

/** Counts the marked cells of any rectangle of a grid at once, by the sums of the rectangles above and left of each corner. */
final class CellSums {
    private final int wide;
    private final int[] sums;

    private CellSums(int wide, int[] sums) {
        this.wide = wide;
        this.sums = sums;
    }

    /**
     * The sums of a grid.
     *
     * @param marked the cells, row after row; those that are not 0 count
     */
    static CellSums of(int columns, int rows, int[] marked) {
        int wide = columns + 1;
        int[] sums = new int[wide * (rows + 1)];
        int cell = 0;
        int above = 1;
        for (int row = 0; row < rows; row++) {
            int inRow = 0;
            int end = cell + columns;
            while (cell < end) {
                if (marked[cell++] != 0) {
                    inRow++;
                }
                sums[above + wide] = sums[above] + inRow;
                above++;
            }
            above++;
        }
        return new CellSums(wide, sums);
    }

    /** How many marked cells a rectangle has, its last column and row included. */
    int count(int left, int top, int right, int bottom) {
        int lower = (bottom + 1) * wide;
        int upper = top * wide;
        return sums[lower + right + 1] - sums[lower + left] - sums[upper + right + 1] + sums[upper + left];
    }
}
