package org.myaypon.ui;

import java.util.Comparator;
import java.util.List;
import org.myaypon.project.MadeMap;

/**
 * An area on a sheet, whose name may be moved there.
 *
 * @param key its code
 * @param name its name
 */
record NamedArea(String key, String name) {

    /** The areas of which something is seen on a map, by name. */
    static List<NamedArea> on(MadeMap map) {
        return map.areas().stream()
                .filter(some -> !some.shape().isEmpty()
                        && map.view().ground().intersects(some.shape().getEnvelopeInternal()))
                .map(some -> new NamedArea(some.key(), some.name()))
                .distinct()
                .sorted(Comparator.comparing(NamedArea::name).thenComparing(NamedArea::key))
                .toList();
    }

    @Override
    public String toString() {
        return name + " · " + key;
    }
}
