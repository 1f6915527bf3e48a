package org.myaypon.text;

import java.awt.Color;
import java.util.Objects;

/**
 * A soft edge behind letters that keeps them readable on a map.
 *
 * @param color its colour
 * @param widthMm how far it reaches beyond the letters, above 0
 */
public record Halo(Color color, double widthMm) {
    public Halo {
        Objects.requireNonNull(color);
        if (!(widthMm > 0)) {
            throw new IllegalArgumentException("halo width must be above 0 mm: " + widthMm);
        }
    }
}
