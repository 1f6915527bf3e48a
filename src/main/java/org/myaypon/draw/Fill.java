package org.myaypon.draw;

import java.awt.Color;
import java.util.Objects;

/** What a shape is filled with. */
public sealed interface Fill {

    /**
     * One colour, which may be see-through.
     *
     * @param color the colour with its alpha
     */
    record Solid(Color color) implements Fill {
        public Solid {
            Objects.requireNonNull(color);
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
    }
}
