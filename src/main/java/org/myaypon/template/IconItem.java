package org.myaypon.template;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A small sign out of the folder of that name beside the templates: a flood, a house.
 *
 * @param icon its name, with variables ("flood", "{hazard}"); nothing is drawn when it comes out empty
 * @param color what it is tinted with; its own colours when empty
 * @param align where it stands between left and right
 * @param stand where it stands between top and bottom
 */
public record IconItem(Slot slot, TextPattern icon, Optional<Color> color, Align align, Stand stand)
        implements TemplateItem {
    static final Set<String> KEYS = Set.of("icon", "colour", "align", "stand");

    static IconItem read(ItemSource source, Slot slot) {
        return new IconItem(
                slot,
                source.neededPattern("icon"),
                source.findColor("colour"),
                source.choice("align", Align.CENTRE),
                source.choice("stand", Stand.MIDDLE));
    }

    @Override
    public List<TextPattern> patterns() {
        return List.of(icon);
    }

    @Override
    public IconItem in(Slot place) {
        return new IconItem(place, icon, color, align, stand);
    }
}
