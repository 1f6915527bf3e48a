package org.myaypon.template;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Words across the sheet: DRAFT, For humanitarian use only.
 *
 * @param pattern the words, with variables
 * @param style their style
 * @param turnDegrees how far they are turned, counter-clockwise, −180 to 180
 * @param border the line around the words, if any
 * @param opacity how much they cover what lies beneath, above 0 and up to 1
 */
public record StampItem(
        Slot slot, TextPattern pattern, TypeStyle style, double turnDegrees, Optional<LineLook> border, double opacity)
        implements TemplateItem {
    static final Set<String> KEYS = Set.of("text", "style", "turn", "border", "opacity");

    private static final double USUAL_TURN = 30;
    private static final double USUAL_OPACITY = 0.55;

    static StampItem read(ItemSource source, Slot slot) {
        return new StampItem(
                slot,
                source.neededPattern("text"),
                source.style("style"),
                source.turn("turn", USUAL_TURN),
                source.line("border"),
                source.share("opacity", USUAL_OPACITY));
    }

    @Override
    public List<TextPattern> patterns() {
        return List.of(pattern);
    }

    @Override
    public StampItem in(Slot place) {
        return new StampItem(place, pattern, style, turnDegrees, border, opacity);
    }
}
