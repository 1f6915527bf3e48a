package org.myaypon.page;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What stands beside and upon the main map; an item of the template without a map here is not drawn.
 *
 * @param maps the maps of insets and locators by the names of their items
 * @param graticule the net of meridians and parallels, if any
 */
public record SideMaps(Map<String, SideMapContent> maps, Optional<PageItem.Graticule> graticule) {

    /** The main map alone. */
    public static final SideMaps NONE = new SideMaps(Map.of(), Optional.empty());

    public SideMaps {
        maps = Map.copyOf(maps);
        Objects.requireNonNull(graticule);
    }
}
