package org.myaypon.style;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What fills a surface: its whole, or lines in one or two directions. */
public enum Hatch {
    /** The whole surface. */
    SOLID,
    /** Lines that rise. */
    SLASH,
    /** Lines that fall. */
    BACKSLASH,
    /** Both. */
    TIMES,
    /** Level lines. */
    HORLINE,
    /** Upright lines. */
    VERTLINE,
    /** Both. */
    PLUS;

    private static final String SHAPE = "shape://";

    /** The name of the mark that makes the lines, as styles write it. */
    String mark() {
        return SHAPE + name().toLowerCase(Locale.ROOT);
    }

    /** The hatch that a mark of this name makes; empty for another mark. */
    static Optional<Hatch> of(String mark) {
        String plain = mark.startsWith(SHAPE) ? mark.substring(SHAPE.length()) : mark;
        return Arrays.stream(values())
                .filter(hatch -> hatch != SOLID && hatch.name().equalsIgnoreCase(plain))
                .findFirst();
    }
}
