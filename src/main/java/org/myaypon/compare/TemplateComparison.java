package org.myaypon.compare;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Two templates, and what they make of the same maps.
 *
 * @param before the template that is used now
 * @param after the template that may take its place
 * @param maps the maps, in the order they were asked for
 * @param passedOver the names of maps that neither template is made for, and that nobody asked for
 */
public record TemplateComparison(Path before, Path after, List<MapComparison> maps, List<String> passedOver) {

    public TemplateComparison {
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
        maps = List.copyOf(maps);
        passedOver = List.copyOf(passedOver);
    }

    /** Whether both templates make the same sheets of all maps. */
    public boolean isSame() {
        return maps.stream().allMatch(MapComparison::isSame);
    }

    /** Whether every map could be made with both templates. */
    public boolean isWhole() {
        return maps.stream().allMatch(MapComparison::isMade);
    }
}
