package org.myaypon.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.myaypon.template.LocalText;
import org.myaypon.template.TextValue;

/**
 * What stands beside a map on a humanitarian snapshot.
 *
 * @param figures the numbers that matter, in their order
 * @param maps the small maps by the names of their items
 */
public record SnapshotContent(List<Figure> figures, Map<String, SmallMap> maps) {

    /** A map alone. */
    public static final SnapshotContent NONE = new SnapshotContent(List.of(), Map.of());

    public SnapshotContent {
        figures = List.copyOf(figures);
        maps = Map.copyOf(maps);
    }

    /**
     * A number that matters.
     *
     * @param value the number, or what stands in its place
     * @param unit what stands behind it; may be empty
     * @param caption what it is the number of
     * @param icon the name of an icon; empty for none
     * @param asOf of when it is; may be empty
     * @param source whose number it is; may be empty
     */
    public record Figure(
            TextValue value, LocalText unit, LocalText caption, String icon, TextValue asOf, LocalText source) {
        public Figure {
            Objects.requireNonNull(value);
            Objects.requireNonNull(unit);
            Objects.requireNonNull(caption);
            Objects.requireNonNull(icon);
            Objects.requireNonNull(asOf);
            Objects.requireNonNull(source);
        }
    }

    /**
     * A small map.
     *
     * @param title what stands above it
     * @param map what it shows
     * @param legend what its legend explains
     */
    public record SmallMap(LocalText title, MapContent map, LegendContent legend) {
        public SmallMap {
            Objects.requireNonNull(title);
            Objects.requireNonNull(map);
            Objects.requireNonNull(legend);
        }
    }

    /** The same with the legends of its maps in other words. */
    public SnapshotContent saying(UnaryOperator<LegendContent> words) {
        Map<String, SmallMap> spoken = new HashMap<>();
        maps.forEach((name, small) ->
                spoken.put(name, new SmallMap(small.title(), small.map(), words.apply(small.legend()))));
        return new SnapshotContent(figures, spoken);
    }
}
