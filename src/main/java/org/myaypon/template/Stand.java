package org.myaypon.template;

/** Where lines stand between top and bottom. */
public enum Stand {
    /** At the upper edge. */
    TOP(0),
    /** In the middle. */
    MIDDLE(0.5),
    /** At the lower edge. */
    BOTTOM(1);

    private final double share;

    Stand(double share) {
        this.share = share;
    }

    /** How much of the free room is above, 0 to 1. */
    public double share() {
        return share;
    }
}
