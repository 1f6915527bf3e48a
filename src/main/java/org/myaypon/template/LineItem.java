package org.myaypon.template;

import java.util.Set;

/**
 * A straight line, level or upright.
 *
 * @param line its colour and width
 * @param dashes how it runs on
 */
public record LineItem(Slot slot, LineLook line, LineDashes dashes) implements TemplateItem {
    static final Set<String> KEYS = Set.of("line", "look");

    static LineItem read(ItemSource source, Slot slot) {
        return new LineItem(slot, source.neededLine("line"), source.choice("look", LineDashes.SOLID));
    }

    @Override
    public LineItem in(Slot place) {
        return new LineItem(place, line, dashes);
    }
}
