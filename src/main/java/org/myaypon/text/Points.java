package org.myaypon.text;

/** Typographic points, in which sizes of letters are given: 72 of them are an inch of 25.4 mm. */
public final class Points {

    /** How many millimetres a point is. */
    public static final double MM_PER_PT = 25.4 / 72;

    /** How many points a millimetre is. */
    public static final double PT_PER_MM = 72 / 25.4;

    private Points() {}
}
