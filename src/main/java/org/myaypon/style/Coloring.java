package org.myaypon.style;

import java.awt.Color;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * How the classes of a map are coloured.
 *
 * @param palette the colours
 * @param middle the number at which the middle of a diverging palette lies; empty: in the middle of the classes
 * @param hatched whether classes are hatched too, so that a grey print parts them: the colours are paler then, evenly from
 *     class to class
 * @param opacity how much the areas cover what lies beneath them, above 0 and up to 1
 */
public record Coloring(Palette palette, OptionalDouble middle, boolean hatched, double opacity) {

    public Coloring {
        Objects.requireNonNull(palette);
        Objects.requireNonNull(middle);
        if (!(opacity > 0 && opacity <= 1)) {
            throw new IllegalArgumentException("no opacity: " + opacity);
        }
    }

    /** The colours of a palette as they are. */
    public static Coloring of(Palette palette) {
        return new Coloring(palette, OptionalDouble.empty(), false, 1);
    }

    /** How a colour looks on the map, where the sea's lies beneath it. */
    public Color seen(Color color) {
        return opacity == 1
                ? color
                : new Color(
                        mixed(color.getRed(), BaseStyles.SEA.getRed()),
                        mixed(color.getGreen(), BaseStyles.SEA.getGreen()),
                        mixed(color.getBlue(), BaseStyles.SEA.getBlue()));
    }

    private int mixed(int above, int beneath) {
        return (int) Math.round(above * opacity + beneath * (1 - opacity));
    }
}
