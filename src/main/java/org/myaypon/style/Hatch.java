package org.myaypon.style;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** What fills a surface: its whole, or parallel lines. */
public enum Hatch {
    /** The whole surface. */
    SOLID(-1),
    /** Level lines. */
    HORLINE(0),
    /** Lines that rise. */
    SLASH(45),
    /** Upright lines. */
    VERTLINE(90),
    /** Lines that fall. */
    BACKSLASH(135);

    private static final String SHAPE = "shape://";
    private static final double ALIKE_DEGREES = 0.5;
    private static final double HALF_TURN = 180;

    private final double degrees;

    Hatch(double degrees) {
        this.degrees = degrees;
    }

    /** The name of the mark that makes the lines, as styles write it. */
    String mark() {
        return SHAPE + name().toLowerCase(Locale.ROOT);
    }

    /**
     * The hatch that a turned mark makes; empty for another one.
     *
     * @param mark the mark's name
     * @param clockwise how far it is turned, in degrees
     */
    static Optional<Hatch> of(String mark, double clockwise) {
        String plain = mark.startsWith(SHAPE) ? mark.substring(SHAPE.length()) : mark;
        return lines(hatch -> hatch.name().equalsIgnoreCase(plain)).flatMap(base -> {
            double turned = base.degrees - clockwise;
            return lines(hatch -> Math.abs(Math.IEEEremainder(turned - hatch.degrees, HALF_TURN)) < ALIKE_DEGREES);
        });
    }

    private static Optional<Hatch> lines(Predicate<Hatch> wanted) {
        return Arrays.stream(values())
                .filter(hatch -> hatch != SOLID && wanted.test(hatch))
                .findFirst();
    }
}
