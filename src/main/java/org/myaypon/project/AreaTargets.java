package org.myaypon.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.myaypon.data.Layer;
import org.myaypon.data.Nearest;
import org.myaypon.indicator.NameFields;

/**
 * Areas of a map by what a person calls them: the P-code of an area, its district or its state/region, or one of their names.
 * Where a name is that of a state and of a township too, the larger one is meant; a P-code tells them apart.
 */
final class AreaTargets {

    private final JoinedAreas joined;
    private final List<Map<String, List<Integer>>> columns = new ArrayList<>();
    private final Set<String> names = new LinkedHashSet<>();

    AreaTargets(JoinedAreas joined) {
        this.joined = joined;
        Layer layer = joined.layer();
        NameFields fields = NameFields.of(layer);
        add(layer, Stream.of(fields.stateCode(), fields.districtCode(), Optional.of(joined.key())));
        add(layer, Stream.of(fields.stateName(), fields.districtName(), fields.name()));
    }

    private void add(Layer layer, Stream<Optional<String>> fields) {
        fields.flatMap(Optional::stream).forEach(field -> {
            Map<String, List<Integer>> places = new LinkedHashMap<>();
            for (int i = 0; i < layer.features().size(); i++) {
                String text = Layer.text(layer.features().get(i), field).strip();
                if (!text.isEmpty()) {
                    names.add(text);
                    places.computeIfAbsent(plain(text), key -> new ArrayList<>())
                            .add(i);
                }
            }
            columns.add(places);
        });
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** The places of the areas that are meant, in order; none when nothing is called so. */
    List<Integer> find(String target) {
        return columns.stream()
                .map(column -> column.getOrDefault(plain(target), List.of()))
                .filter(places -> !places.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /**
     * The one area that is called so too, where the name is taken for the larger one of which it is a part, by its P-code.
     *
     * @param found what {@link #find} gives
     */
    Optional<String> alsoOne(String target, List<Integer> found) {
        return found.size() < 2
                ? Optional.empty()
                : columns.stream()
                        .map(column -> column.getOrDefault(plain(target), List.of()))
                        .filter(places -> places.size() == 1)
                        .findFirst()
                        .map(places -> joined.keyOf(places.get(0)));
    }

    /** "Did you mean Yangon, Yaksawk or Ye". */
    String didYouMean(String target) {
        return Nearest.didYouMean(target, names);
    }
}
