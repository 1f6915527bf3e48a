package org.myaypon.page;

/**
 * The room of a table's cell between left and right.
 *
 * @param xMm its left edge on the page
 * @param widthMm its width, above 0
 * @param right whether texts stand at its right edge
 */
record TableSpan(double xMm, double widthMm, boolean right) {

    /** Where a line of a width begins. */
    double startMm(double lineMm) {
        return right ? xMm + widthMm - lineMm : xMm;
    }
}
