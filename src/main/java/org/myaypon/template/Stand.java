package org.myaypon.template;

/** Where lines stand between top and bottom. */
public enum Stand {
    /** At the upper edge. */
    TOP,
    /** In the middle. */
    MIDDLE,
    /** At the lower edge. */
    BOTTOM
}
