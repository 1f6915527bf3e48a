package org.myaypon.template;

/** The form of a scale bar. */
public enum ScaleBarLook {
    /** Dark and white fields in turn. */
    ALTERNATING,
    /** A line with a tick at each number. */
    LINE,
    /** Two rows of dark and white fields, each beginning where the other pauses. */
    STEPPED
}
