package org.myaypon.template;

import java.awt.Color;
import java.util.Optional;
import java.util.Set;

/**
 * A rectangle: a band, a rule or a frame.
 *
 * @param fill its colour, if any
 * @param line the line around it, if any
 * @param radiusMm the radius of its corners, 0 or more
 * @param opacity how much it covers what lies beneath, above 0 and up to 1
 */
public record RectangleItem(Slot slot, Optional<Color> fill, Optional<LineLook> line, double radiusMm, double opacity)
        implements TemplateItem {
    static final Set<String> KEYS = Set.of("fill", "line", "radius", "opacity");

    static RectangleItem read(ItemSource source, Slot slot) {
        return new RectangleItem(
                slot,
                source.findColor("fill"),
                source.line("line"),
                source.size("radius", 0),
                source.share("opacity", 1));
    }

    @Override
    public RectangleItem in(Slot place) {
        return new RectangleItem(place, fill, line, radiusMm, opacity);
    }
}
