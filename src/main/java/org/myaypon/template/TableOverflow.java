package org.myaypon.template;

/** What becomes of a table that its place cannot hold. */
public enum TableOverflow {
    /** It gets smaller, then rows are left out. */
    SHRINK,
    /** It keeps its size, and rows are left out. */
    CUT,
    /** It gets smaller, and where that is not enough it goes on on further pages at its full size. */
    CONTINUE
}
