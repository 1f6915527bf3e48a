package org.myaypon.text;

/** The cut of a typeface; Latin and Burmese letters have one file each per cut. */
public enum Face {
    /** Running text. */
    REGULAR,
    /** Titles and what must stand out. */
    SEMIBOLD,
    /** Asides and water names; Burmese letters stay upright. */
    ITALIC
}
