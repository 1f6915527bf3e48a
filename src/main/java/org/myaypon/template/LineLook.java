package org.myaypon.template;

import java.awt.Color;
import java.util.Objects;

/**
 * A line's look.
 *
 * @param color its colour
 * @param widthMm its width in millimetres, above 0
 */
public record LineLook(Color color, double widthMm) {
    public LineLook {
        Objects.requireNonNull(color);
    }
}
