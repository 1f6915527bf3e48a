package org.myaypon.template;

import java.util.List;
import java.util.Set;

/**
 * A text, fitted into its box.
 *
 * @param pattern the text with its variables
 * @param style its style
 * @param align where lines stand between left and right, as they are read
 * @param stand where the lines stand between top and bottom, as they are read
 * @param turnDegrees how far it is turned, counter-clockwise, −180 to 180
 */
public record TextItem(Slot slot, TextPattern pattern, TypeStyle style, Align align, Stand stand, double turnDegrees)
        implements TemplateItem {
    static final Set<String> KEYS = Set.of("text", "style", "align", "stand", "turn", "below");

    static TextItem read(ItemSource source, Slot slot) {
        return read(source, slot, source.richPattern("text"));
    }

    /** The small print about borders and names, unless the template has other words for it. */
    static TextItem readDisclaimer(ItemSource source, Slot slot) {
        return readOr(source, slot, "{disclaimer}");
    }

    /** The number of the page, where the map tells it. */
    static TextItem readPageNumber(ItemSource source, Slot slot) {
        return readOr(source, slot, "[{page} / {pages}]");
    }

    /** The scale in numbers. */
    static TextItem readScale(ItemSource source, Slot slot) {
        return readOr(source, slot, "{scale}");
    }

    private static TextItem readOr(ItemSource source, Slot slot, String usual) {
        return read(
                source, slot, source.find("text").isPresent() ? source.richPattern("text") : new TextPattern(usual));
    }

    private static TextItem read(ItemSource source, Slot slot, TextPattern pattern) {
        return new TextItem(
                slot,
                pattern,
                source.style("style"),
                source.choice("align", Align.LEFT),
                source.choice("stand", Stand.TOP),
                source.turn("turn", 0));
    }

    /** The same in another place. */
    @Override
    public TextItem in(Slot other) {
        return new TextItem(other, pattern, style, align, stand, turnDegrees);
    }

    @Override
    public List<TextPattern> patterns() {
        return List.of(pattern);
    }
}
