package org.myaypon.template;

import java.util.Set;

/**
 * A text, fitted into its box.
 *
 * @param pattern the text with its variables
 * @param style its style
 * @param align where lines stand between left and right
 * @param stand where the lines stand between top and bottom
 */
public record TextItem(Slot slot, TextPattern pattern, TypeStyle style, Align align, Stand stand)
        implements TemplateItem {

    static final Set<String> KEYS = Set.of("text", "style", "align", "stand", "below");

    static TextItem read(ItemSource source, Slot slot) {
        return new TextItem(
                slot,
                source.richPattern("text"),
                source.style("style"),
                source.choice("align", Align.LEFT),
                source.choice("stand", Stand.TOP));
    }

    /** The same in another place. */
    public TextItem in(Slot other) {
        return new TextItem(other, pattern, style, align, stand);
    }
}
