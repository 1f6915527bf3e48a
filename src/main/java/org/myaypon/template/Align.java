package org.myaypon.template;

/** Where lines stand between left and right. */
public enum Align {
    /** At the left edge. */
    LEFT,
    /** In the middle. */
    CENTRE,
    /** At the right edge. */
    RIGHT
}
