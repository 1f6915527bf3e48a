package org.myaypon.project;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.myaypon.data.Layer;
import org.myaypon.indicator.Grouping;
import org.myaypon.indicator.NameFields;

/**
 * What areas are called in a table, looked up once for all of them.
 *
 * @param names the name of each area; its key where it has none
 * @param states the state or region that each area lies in; empty text where the boundaries do not tell
 */
record ShownNames(List<String> names, List<String> states) {

    ShownNames {
        names = List.copyOf(names);
        states = List.copyOf(states);
    }

    /** The names of areas, or of areas put together. */
    static ShownNames of(Grouping areas) {
        Layer layer = areas.layer();
        NameFields fields = NameFields.of(layer);
        List<String> keys = texts(layer, Optional.of(areas.key()));
        List<String> named = texts(layer, fields.name());
        List<String> names = IntStream.range(0, keys.size())
                .mapToObj(area -> named.get(area).isBlank() ? keys.get(area) : named.get(area))
                .toList();
        return new ShownNames(names, texts(layer, fields.stateName().or(fields::stateCode)));
    }

    private static List<String> texts(Layer layer, Optional<String> field) {
        return layer.features().stream()
                .map(feature -> field.map(name -> Layer.text(feature, name)).orElse(""))
                .toList();
    }
}
