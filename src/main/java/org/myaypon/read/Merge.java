package org.myaypon.read;

/**
 * Cells of a sheet that are merged to one; only the first of them holds something.
 *
 * @param top the row of the sheet, from 1
 * @param left the column, from 0
 * @param bottom the last row, from 1
 * @param right the last column, from 0
 */
record Merge(int top, int left, int bottom, int right) {

    /** How many columns it spans. */
    int width() {
        return right - left + 1;
    }

    /** Whether it covers a cell. */
    boolean covers(int line, int column) {
        return line >= top && line <= bottom && column >= left && column <= right;
    }
}
