package org.myaypon.template;

/** The form of a north arrow. */
public enum NorthArrowLook {
    /** A needle of one colour. */
    PLAIN,
    /** A needle whose left half is dark and whose right half is white. */
    HALF,
    /** A star of four points, the one to the north the longest. */
    STAR
}
