package org.myaypon.template;

import java.awt.Color;
import java.util.Set;

/**
 * A bar that shows distances.
 *
 * @param numbers the style of its numbers
 * @param color the colour of the bar
 * @param barHeightMm the height of the bar alone, above 0
 */
public record ScaleBarItem(Slot slot, TypeStyle numbers, Color color, double barHeightMm) implements TemplateItem {

    static final Set<String> KEYS = Set.of("style", "colour", "thickness");

    static ScaleBarItem read(ItemSource source, Slot slot) {
        return new ScaleBarItem(slot, source.style("style"), source.color("colour"), source.size("thickness", 1.6));
    }
}
