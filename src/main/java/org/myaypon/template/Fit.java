package org.myaypon.template;

/** How a picture fills its place. */
public enum Fit {
    /** Whole, as large as it can be. */
    CONTAIN,
    /** Without a gap; what reaches beyond the place is cut off. */
    COVER,
    /** Without a gap, pulled out of shape where it must be. */
    STRETCH
}
