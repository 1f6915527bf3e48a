package org.myaypon.indicator;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.myaypon.data.Layer;

/**
 * The names of a layer's areas and the regions that they lie in, made ready when first asked for: most joins never need
 * them.
 */
final class AreaPlaces {

    private final Layer boundaries;
    private final NameFields fields;
    private final AreaKeys keys;
    private final List<String> nameFields;
    private Optional<AreaNames> names = Optional.empty();
    private Optional<AreaRegions> states = Optional.empty();
    private Optional<AreaRegions> districts = Optional.empty();

    /** @param nameKey the attribute that is joined on, when it holds names */
    AreaPlaces(Layer boundaries, NameFields fields, AreaKeys keys, Optional<String> nameKey) {
        this.boundaries = boundaries;
        this.fields = fields;
        this.keys = keys;
        this.nameFields = nameKey.map(List::of).orElseGet(() -> Stream.of(fields.name(), fields.burmeseName())
                .flatMap(Optional::stream)
                .toList());
    }

    synchronized AreaNames names() {
        if (names.isEmpty()) {
            names = Optional.of(new AreaNames(boundaries, nameFields));
        }
        return names.get();
    }

    synchronized AreaRegions states() {
        if (states.isEmpty()) {
            states = Optional.of(AreaRegions.states(boundaries, fields, keys));
        }
        return states.get();
    }

    synchronized AreaRegions districts() {
        if (districts.isEmpty()) {
            districts = Optional.of(AreaRegions.districts(boundaries, fields));
        }
        return districts.get();
    }
}
