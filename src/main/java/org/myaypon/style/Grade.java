package org.myaypon.style;

import java.awt.Color;
import java.util.List;
import java.util.Objects;

/**
 * One class of a hazard's scale.
 *
 * @param label what the legend calls it
 * @param color its colour
 * @param markMm the size of its marks at points; 0 for the look's own
 * @param words what texts call it, in small letters and with one space between words; empty when only numbers tell it
 */
record Grade(String label, Color color, double markMm, List<String> words) {
    Grade {
        Objects.requireNonNull(label);
        Objects.requireNonNull(color);
        words = List.copyOf(words);
    }

    static Grade of(String label, int rgb, double markMm, String... words) {
        return new Grade(label, new Color(rgb), markMm, List.of(words));
    }

    Grade labelled(String other) {
        return new Grade(other, color, markMm, words);
    }
}
