package org.myaypon.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.myaypon.style.LegendEntry;

/**
 * Further entries of a legend that belong together.
 *
 * @param title what stands over them; empty for nothing
 * @param entries areas, lines or points in their order; none for a group that is not shown
 * @param sizes what tells sizes, below the entries
 * @param layers the names of the map's layers that they explain
 */
public record LegendGroup(String title, List<LegendEntry> entries, Optional<SizeKey> sizes, List<String> layers) {
    public LegendGroup {
        Objects.requireNonNull(title);
        entries = List.copyOf(entries);
        Objects.requireNonNull(sizes);
        layers = List.copyOf(layers);
    }

    /** A group that is not yet told which layers it explains. */
    public LegendGroup(String title, List<LegendEntry> entries, Optional<SizeKey> sizes) {
        this(title, entries, sizes, List.of());
    }

    /** A group that tells no sizes, and is not yet told which layers it explains. */
    public LegendGroup(String title, List<LegendEntry> entries) {
        this(title, entries, Optional.empty());
    }

    /** The same as what explains these layers. */
    public LegendGroup of(List<MapLayer> explained) {
        return new LegendGroup(
                title, entries, sizes, explained.stream().map(MapLayer::name).toList());
    }
}
