package org.myaypon.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import java.util.Objects;

/**
 * How a line is drawn.
 *
 * @param color its colour with its alpha
 * @param widthMm its width, above 0
 * @param dashesMm lengths of dashes and gaps in turn; empty for a whole line
 * @param dashStartMm how far into the dashes the line starts
 * @param cap how its ends look
 * @param join how its corners look
 */
public record Stroke(Color color, double widthMm, List<Double> dashesMm, double dashStartMm, Cap cap, Join join) {
    /** A mitred corner becomes a bevelled one when it would reach further than this many widths. */
    static final float MITRE_LIMIT = 4;

    /** The end of a line. */
    public enum Cap {
        /** Cut off at its last point. */
        BUTT(BasicStroke.CAP_BUTT),
        /** Half a circle. */
        ROUND(BasicStroke.CAP_ROUND),
        /** Half a width further. */
        SQUARE(BasicStroke.CAP_SQUARE);

        /** The number that PDF and Java2D both have for it. */
        final int code;

        Cap(int code) {
            this.code = code;
        }

        /** By Java2D's number. */
        static Cap of(int code) {
            for (Cap some : values()) {
                if (some.code == code) {
                    return some;
                }
            }
            throw new IllegalArgumentException("no such cap: " + code);
        }
    }

    /** The corner of a line. */
    public enum Join {
        /** A point, unless it would be a long one. */
        MITRE(BasicStroke.JOIN_MITER),
        /** Rounded. */
        ROUND(BasicStroke.JOIN_ROUND),
        /** Cut off. */
        BEVEL(BasicStroke.JOIN_BEVEL);

        /** The number that PDF and Java2D both have for it. */
        final int code;

        Join(int code) {
            this.code = code;
        }

        /** By Java2D's number. */
        static Join of(int code) {
            for (Join some : values()) {
                if (some.code == code) {
                    return some;
                }
            }
            throw new IllegalArgumentException("no such join: " + code);
        }
    }

    public Stroke {
        Objects.requireNonNull(color);
        Objects.requireNonNull(cap);
        Objects.requireNonNull(join);
        dashesMm = List.copyOf(dashesMm);
        if (!(widthMm > 0) || dashesMm.stream().anyMatch(dash -> !(dash >= 0))) {
            throw new IllegalArgumentException("not a stroke: " + widthMm + " " + dashesMm);
        }
        if (dashesMm.stream().allMatch(dash -> dash == 0)) {
            dashesMm = List.of();
        }
    }

    /** A whole line with round corners and cut ends. */
    public static Stroke of(Color color, double widthMm) {
        return new Stroke(color, widthMm, List.of(), 0, Cap.BUTT, Join.ROUND);
    }

    /** The same, more see-through; opacity 0 to 1. */
    Stroke faded(double opacity) {
        return withColor(Fill.faded(color, opacity));
    }

    /** The same in another colour. */
    Stroke withColor(Color other) {
        return new Stroke(other, widthMm, dashesMm, dashStartMm, cap, join);
    }
}
