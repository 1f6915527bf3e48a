package org.myaypon.template;

import java.awt.Color;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A bar that shows distances.
 *
 * @param numbers the style of its numbers
 * @param color the colour of the bar
 * @param barHeightMm the height of the bar alone, above 0
 * @param look its form
 * @param units what it is measured in
 * @param steps how many parts it has; what comes out longest when empty
 */
public record ScaleBarItem(
        Slot slot,
        TypeStyle numbers,
        Color color,
        double barHeightMm,
        ScaleBarLook look,
        ScaleBarUnits units,
        OptionalInt steps)
        implements TemplateItem {
    static final Set<String> KEYS = Set.of("style", "colour", "thickness", "look", "units", "steps");

    private static final int MOST_STEPS = 10;

    /** A bar of dark and white fields in kilometres. */
    public ScaleBarItem(Slot slot, TypeStyle numbers, Color color, double barHeightMm) {
        this(slot, numbers, color, barHeightMm, ScaleBarLook.ALTERNATING, ScaleBarUnits.KM, OptionalInt.empty());
    }

    /** The bar with the numbers of a language. */
    public ScaleBarItem in(SheetLanguage language) {
        return new ScaleBarItem(slot, numbers.in(language), color, barHeightMm, look, units, steps);
    }

    static ScaleBarItem read(ItemSource source, Slot slot) {
        return new ScaleBarItem(
                slot,
                source.style("style"),
                source.color("colour"),
                source.size("thickness", 1.6),
                source.choice("look", ScaleBarLook.ALTERNATING),
                source.choice("units", ScaleBarUnits.KM),
                source.find("steps").isPresent()
                        ? OptionalInt.of(source.count("steps", 1, MOST_STEPS))
                        : OptionalInt.empty());
    }

    @Override
    public ScaleBarItem in(Slot place) {
        return new ScaleBarItem(place, numbers, color, barHeightMm, look, units, steps);
    }
}
