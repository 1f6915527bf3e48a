package org.myaypon.page;

import java.util.List;
import java.util.Objects;
import org.geotools.api.style.Symbolizer;

/**
 * Sizes that a legend tells by symbols nested in each other on one base, each with a thin line from its top to its number.
 *
 * @param sizes the largest first; those whose numbers would stand too near to that of a larger one are left out
 * @param tick what draws the thin lines
 */
public record SizeKey(List<Size> sizes, List<Symbolizer> tick) {

    /**
     * A size, as on the map.
     *
     * @param label its number
     * @param widthMm how wide its symbol is
     * @param heightMm how high
     * @param symbolizers what draws it
     */
    public record Size(String label, double widthMm, double heightMm, List<Symbolizer> symbolizers) {
        public Size {
            Objects.requireNonNull(label);
            symbolizers = List.copyOf(symbolizers);
        }
    }

    public SizeKey {
        sizes = List.copyOf(sizes);
        tick = List.copyOf(tick);
        if (sizes.isEmpty()) {
            throw new IllegalArgumentException("a key of no sizes");
        }
    }

    /** The largest size. */
    Size largest() {
        return sizes.get(0);
    }

    /** The longest of the numbers. */
    String longestLabel() {
        return sizes.stream().map(Size::label).reduce("", (one, other) -> other.length() > one.length() ? other : one);
    }
}
