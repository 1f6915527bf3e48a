package org.myaypon.template;

/**
 * A rectangle on the page, in millimetres from the page's upper left corner, y downwards.
 *
 * @param xMm its left edge
 * @param yMm its upper edge
 * @param widthMm its width, 0 or more
 * @param heightMm its height, 0 or more
 */
public record Box(double xMm, double yMm, double widthMm, double heightMm) {

    public Box {
        if (!(widthMm >= 0) || !(heightMm >= 0) || !Double.isFinite(xMm) || !Double.isFinite(yMm)) {
            throw new IllegalArgumentException("not a box: " + xMm + " " + yMm + " " + widthMm + " " + heightMm);
        }
    }

    /** Its right edge. */
    public double rightMm() {
        return xMm + widthMm;
    }

    /** Its lower edge. */
    public double bottomMm() {
        return yMm + heightMm;
    }

    /** Whether two boxes share more than an edge. */
    public boolean overlaps(Box other) {
        return xMm < other.rightMm() && other.xMm < rightMm() && yMm < other.bottomMm() && other.yMm < bottomMm();
    }
}
