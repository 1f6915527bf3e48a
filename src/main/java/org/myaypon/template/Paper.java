package org.myaypon.template;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The sizes of paper that a page can have. */
public enum Paper {
    /** ISO A0. */
    A0(841, 1189),
    /** ISO A1. */
    A1(594, 841),
    /** ISO A2. */
    A2(420, 594),
    /** ISO A3. */
    A3(297, 420),
    /** ISO A4. */
    A4(210, 297),
    /** ISO A5. */
    A5(148, 210),
    /** North American letter, 8.5 by 11 inches. */
    LETTER(215.9, 279.4);

    private final double shortSideMm;
    private final double longSideMm;

    Paper(double shortSideMm, double longSideMm) {
        this.shortSideMm = shortSideMm;
        this.longSideMm = longSideMm;
    }

    /** The paper with a name such as "A3" or "Letter", regardless of case; empty when there is none. */
    public static Optional<Paper> named(String name) {
        return Arrays.stream(values())
                .filter(paper -> paper.title().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    /** The names of all sizes, as a reader writes them. */
    public static List<String> titles() {
        return Arrays.stream(values()).map(Paper::title).toList();
    }

    /** Its name, as a reader writes it: "A3", "Letter". */
    public String title() {
        return this == LETTER ? "Letter" : name().toUpperCase(Locale.ROOT);
    }

    /** The shorter side in millimetres. */
    public double shortSideMm() {
        return shortSideMm;
    }

    /** The longer side in millimetres. */
    public double longSideMm() {
        return longSideMm;
    }
}
