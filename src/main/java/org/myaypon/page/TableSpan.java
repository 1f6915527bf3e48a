package org.myaypon.page;

import org.myaypon.template.Align;

/**
 * The room of a table's cell between left and right.
 *
 * @param xMm its left edge on the page
 * @param widthMm its width, above 0
 * @param align where texts stand in it
 */
record TableSpan(double xMm, double widthMm, Align align) {

    /** Where a line of a width begins. */
    double startMm(double lineMm) {
        return switch (align) {
            case LEFT -> xMm;
            case CENTRE -> xMm + (widthMm - lineMm) / 2;
            case RIGHT -> xMm + widthMm - lineMm;
        };
    }
}
