package org.myaypon.template;

import java.util.Optional;
import java.util.Set;

/**
 * The map.
 *
 * @param neatline the line around it
 * @param takes the name of a table below it, whose spare room it takes; empty for a map that stays as it is
 */
public record MapItem(Slot slot, Optional<LineLook> neatline, Optional<String> takes) implements TemplateItem {

    static final Set<String> KEYS = Set.of("line", "takes");

    static MapItem read(ItemSource source, Slot slot) {
        return new MapItem(
                MapRoom.in(slot),
                source.line("line"),
                Optional.of(source.word("takes", "")).filter(name -> !name.isBlank()));
    }

    @Override
    public MapItem in(Slot place) {
        return new MapItem(place, neatline, takes);
    }
}
