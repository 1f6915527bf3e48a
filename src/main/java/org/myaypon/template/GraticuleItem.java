package org.myaypon.template;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The net of meridians and parallels on the map; its place is the map's.
 *
 * @param look how much of it is drawn
 * @param everyDegrees the distance of two lines, above 0; what suits the scale when empty
 * @param labels the style of its labels; none when empty
 * @param line the look of its lines and ticks
 */
public record GraticuleItem(
        Slot slot, GraticuleLook look, OptionalDouble everyDegrees, Optional<TypeStyle> labels, LineLook line)
        implements TemplateItem {

    static final Set<String> KEYS = Set.of("look", "every", "style", "line");

    private static final double WIDEST_DEGREES = 45;

    static GraticuleItem read(ItemSource source, Slot slot) {

        return new GraticuleItem(
                slot,
                source.choice("look", GraticuleLook.TICKS),
                source.find("every")
                        .map(every -> OptionalDouble.of(TemplateStyles.above0(every, WIDEST_DEGREES)))
                        .orElse(OptionalDouble.empty()),
                source.find("style").map(style -> source.style("style")),
                source.neededLine("line"));
    }

    @Override
    public GraticuleItem in(Slot place) {
        return new GraticuleItem(place, look, everyDegrees, labels, line);
    }
}
