package org.myaypon.template;

import java.awt.Color;
import java.util.Optional;
import java.util.Set;

/** A plain rectangle: a band, a rule or a frame. */
public record RectangleItem(Slot slot, Optional<Color> fill, Optional<LineLook> line) implements TemplateItem {

    static final Set<String> KEYS = Set.of("fill", "line");

    static RectangleItem read(ItemSource source, Slot slot) {
        return new RectangleItem(slot, source.findColor("fill"), source.line("line"));
    }
}
