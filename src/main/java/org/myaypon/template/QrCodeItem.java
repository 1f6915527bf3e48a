package org.myaypon.template;

import java.awt.Color;
import java.util.List;
import java.util.Set;

/**
 * A square code that telephones read.
 *
 * @param text what it says, with variables; nothing is drawn when it comes out empty
 * @param color the colour of its dark fields
 */
public record QrCodeItem(Slot slot, TextPattern text, Color color) implements TemplateItem {
    static final Set<String> KEYS = Set.of("text", "colour");

    static QrCodeItem read(ItemSource source, Slot slot) {
        return new QrCodeItem(
                slot, source.neededPattern("text"), source.findColor("colour").orElse(Color.BLACK));
    }

    @Override
    public List<TextPattern> patterns() {
        return List.of(text);
    }

    @Override
    public QrCodeItem in(Slot place) {
        return new QrCodeItem(place, text, color);
    }
}
