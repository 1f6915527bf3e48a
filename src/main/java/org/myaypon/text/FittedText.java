package org.myaypon.text;

import java.util.List;
import java.util.Objects;

/**
 * A text made to fit.
 *
 * @param lines its lines, top first
 * @param style the style asked for, at the size that was needed
 * @param shortened whether it did not fit even at the smallest size and ends in "…"
 */
public record FittedText(List<ShapedText> lines, TextStyle style, boolean shortened) {
    public FittedText {
        lines = List.copyOf(lines);
        Objects.requireNonNull(style);
    }
}
