package org.myaypon.project;

import java.awt.Color;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * How classes become colours.
 *
 * @param palette the palette's name, or empty for the default of the kind of values
 * @param reversed whether the highest class gets the first colour
 * @param own colours given in place of a palette's, low to high; empty for none
 * @param middle the number at which the middle of a diverging palette lies
 * @param hatched whether classes are hatched too, for grey prints
 * @param opacity how much the areas cover what lies beneath, {@link #LEAST_OPACITY} to 1
 */
public record Colors(
        String palette, boolean reversed, List<Color> own, OptionalDouble middle, boolean hatched, double opacity) {

    /** What is fainter is not seen. */
    public static final double LEAST_OPACITY = 0.1;

    public Colors {
        Objects.requireNonNull(palette);
        own = List.copyOf(own);
        Objects.requireNonNull(middle);
        if (!(opacity >= LEAST_OPACITY && opacity <= 1)) {
            throw new IllegalArgumentException("no opacity: " + opacity);
        }
    }

    /** The colours of a palette as they are. */
    public Colors(String palette, boolean reversed) {
        this(palette, reversed, List.of(), OptionalDouble.empty(), false, 1);
    }

    /** The same with another palette, in place of colours of one's own. */
    public Colors withPalette(String other) {
        return new Colors(other, reversed, List.of(), middle, hatched, opacity);
    }

    /** The same, turned round or not. */
    public Colors withReversed(boolean other) {
        return new Colors(palette, other, own, middle, hatched, opacity);
    }

    /** Colours of one's own, in place of a palette; they have no middle but that of the classes. */
    public Colors withOwn(List<Color> others) {
        return new Colors("", reversed, others, OptionalDouble.empty(), hatched, opacity);
    }

    /** The same, hatched or not. */
    public Colors withHatched(boolean other) {
        return new Colors(palette, reversed, own, middle, other, opacity);
    }

    /** The same with another opacity. */
    public Colors withOpacity(double other) {
        return new Colors(palette, reversed, own, middle, hatched, other);
    }
}
