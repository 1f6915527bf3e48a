package org.myaypon.template;

import java.util.Optional;
import java.util.Set;

/**
 * The map.
 *
 * @param neatline the line around it
 */
public record MapItem(Slot slot, Optional<LineLook> neatline) implements TemplateItem {

    static final Set<String> KEYS = Set.of("line");

    static MapItem read(ItemSource source, Slot slot) {
        return new MapItem(MapRoom.in(slot), source.line("line"));
    }
}
