package org.myaypon.template;

import java.awt.Color;
import java.util.Optional;
import java.util.Set;

/**
 * A small map of the country that shows where the map lies; drawn when the map shows a part of the country.
 *
 * @param color the colour of the part that is shown
 * @param neatline the line around it
 * @param movable whether it goes to another corner of the map, as far from the edges, where it covers less of what is
 *     mapped
 */
public record LocatorItem(Slot slot, Color color, Optional<LineLook> neatline, boolean movable)
        implements TemplateItem {

    static final Set<String> KEYS = Set.of("colour", "line", "move");

    static LocatorItem read(ItemSource source, Slot slot) {
        return new LocatorItem(
                MapRoom.in(slot), source.color("colour"), source.line("line"), source.flag("move", false));
    }

    @Override
    public LocatorItem in(Slot place) {
        return new LocatorItem(place, color, neatline, movable);
    }
}
