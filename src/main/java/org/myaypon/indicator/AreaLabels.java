package org.myaypon.indicator;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.myaypon.data.Layer;

/** Areas as they stand in a sentence: "MMR013040 Hlaing". */
final class AreaLabels {

    private final Layer boundaries;
    private final AreaKeys keys;
    private final Optional<String> name;

    AreaLabels(Layer boundaries, AreaKeys keys, NameFields fields) {
        this.boundaries = boundaries;
        this.keys = keys;
        this.name = fields.name();
    }

    String key(int area) {
        return keys.keys().get(area);
    }

    /** The English name; empty text when the layer has none. */
    String name(int area) {
        return name.map(field -> Layer.text(boundaries.features().get(area), field))
                .orElse("");
    }

    String of(int area) {
        String name = name(area);
        return name.isEmpty() || name.equals(key(area)) ? key(area) : key(area) + " " + name;
    }

    /** "MMR013040 Hlaing or MMR013041 Kamaryut"; at most five. */
    String list(List<Integer> areas) {
        String listed = areas.stream().limit(5).map(this::of).collect(Collectors.joining(" or "));
        return areas.size() > 5 ? listed + " …" : listed;
    }
}
