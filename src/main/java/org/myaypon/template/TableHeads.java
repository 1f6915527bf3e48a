package org.myaypon.template;

/** How the titles of a table's columns of numbers stand. */
public enum TableHeads {
    /** Level, on up to three lines. */
    LEVEL,
    /** Reading upwards, so that many narrow columns have room beside each other. */
    TURNED
}
