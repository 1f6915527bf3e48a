package org.myaypon.draw;

import java.awt.Color;
import java.util.Objects;

/** What a shape is filled with. */
public sealed interface Fill {

    /**
     * The same, more see-through.
     *
     * @param opacity 0 to 1, what its own opacity is multiplied with
     */
    Fill faded(double opacity);

    /** A colour, more see-through. */
    static Color faded(Color color, double opacity) {
        return opacity >= 1
                ? color
                : new Color(color.getRed(), color.getGreen(), color.getBlue(), (int)
                        Math.round(color.getAlpha() * opacity));
    }

    /**
     * One colour, which may be see-through.
     *
     * @param color the colour with its alpha
     */
    record Solid(Color color) implements Fill {
        public Solid {
            Objects.requireNonNull(color);
        }

        @Override
        public Solid faded(double opacity) {
            return new Solid(Fill.faded(color, opacity));
        }
    }

    /**
     * Parallel lines with nothing between them. They run through the page's upper left corner, so that hatches of neighbouring shapes meet.
     *
     * @param angleDegrees the lines' direction, counter-clockwise from the horizontal: 45 rises to the right
     * @param spacingMm the distance of two lines, from middle to middle, above 0
     * @param widthMm the lines' width, above 0
     * @param color the lines' colour with its alpha
     * @param crossed whether the same lines run at right angles too
     */
    record Hatch(double angleDegrees, double spacingMm, double widthMm, Color color, boolean crossed) implements Fill {
        public Hatch {
            Objects.requireNonNull(color);
            if (!(spacingMm > 0) || !(widthMm > 0) || !Double.isFinite(angleDegrees)) {
                throw new IllegalArgumentException("not a hatch: " + angleDegrees + "° " + spacingMm + " " + widthMm);
            }
        }

        @Override
        public Hatch faded(double opacity) {
            return new Hatch(angleDegrees, spacingMm, widthMm, Fill.faded(color, opacity), crossed);
        }
    }

    /**
     * A tile that is repeated in rows and columns, with nothing between what it draws. The rows and columns start in the page's upper
     * left corner, so that patterns of neighbouring shapes meet.
     *
     * @param tile what is repeated; it may reach over its place into its neighbours'
     * @param widthMm the width of a column, above 0
     * @param heightMm the height of a row, above 0
     * @param opacity 0 to 1
     */
    record Pattern(Drawing tile, double widthMm, double heightMm, double opacity) implements Fill {
        public Pattern {
            Objects.requireNonNull(tile);
            if (!(widthMm > 0) || !(heightMm > 0) || !(opacity >= 0 && opacity <= 1)) {
                throw new IllegalArgumentException("not a pattern: " + widthMm + " " + heightMm + " " + opacity);
            }
        }

        @Override
        public Pattern faded(double more) {
            return new Pattern(tile, widthMm, heightMm, opacity * more);
        }
    }
}
