package org.myaypon.template;

import java.awt.Color;
import java.util.Set;

/**
 * An arrow to true north.
 *
 * @param letter the style of the "N" above it
 * @param color the colour of the arrow
 * @param look its form
 */
public record NorthArrowItem(Slot slot, TypeStyle letter, Color color, NorthArrowLook look) implements TemplateItem {
    static final Set<String> KEYS = Set.of("style", "colour", "look");

    static NorthArrowItem read(ItemSource source, Slot slot) {
        return new NorthArrowItem(
                slot, source.style("style"), source.color("colour"), source.choice("look", NorthArrowLook.HALF));
    }

    @Override
    public NorthArrowItem in(Slot place) {
        return new NorthArrowItem(place, letter, color, look);
    }
}
