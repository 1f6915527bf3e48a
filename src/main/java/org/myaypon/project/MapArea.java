package org.myaypon.project;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.myaypon.data.Layer;
import org.myaypon.indicator.NameFields;

/**
 * An area of a map by what it is called.
 *
 * @param key its code
 * @param name its name, or its code when it has none
 */
record MapArea(String key, String name) {

    /** All areas that a map shows, in their order. */
    static List<MapArea> of(JoinedAreas joined) {
        Optional<String> field = NameFields.of(joined.layer()).name();
        return IntStream.range(0, joined.values().size())
                .mapToObj(area -> {
                    String key = joined.keyOf(area);
                    return new MapArea(
                            key,
                            field.map(name ->
                                            Layer.text(joined.layer().features().get(area), name))
                                    .filter(name -> !name.isBlank())
                                    .orElse(key));
                })
                .toList();
    }
}
