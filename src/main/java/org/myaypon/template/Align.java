package org.myaypon.template;

/** Where lines stand between left and right. */
public enum Align {
    /** At the left edge. */
    LEFT(0),
    /** In the middle. */
    CENTRE(0.5),
    /** At the right edge. */
    RIGHT(1);

    private final double share;

    Align(double share) {
        this.share = share;
    }

    /** How much of the free room is on the left, 0 to 1. */
    public double share() {
        return share;
    }
}
