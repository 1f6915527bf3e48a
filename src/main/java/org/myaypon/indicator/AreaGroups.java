package org.myaypon.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.myaypon.data.Layer;

/**
 * Areas put together into larger ones: townships into districts, states/regions or the country. Values of a group are
 * counted anew over all rows of its areas; they are never sums of the areas' values.
 *
 * @param singular what a group is, as it stands in a sentence: "district"
 * @param plural the same of several
 * @param keys the key of each group
 * @param areas the places in the layer of each group's areas; a group may be empty
 */
public record AreaGroups(String singular, String plural, List<String> keys, List<List<Integer>> areas) {

    public AreaGroups {
        Objects.requireNonNull(singular);
        Objects.requireNonNull(plural);
        keys = List.copyOf(keys);
        areas = areas.stream().map(List::copyOf).toList();
        if (keys.size() != areas.size()) {
            throw new IllegalArgumentException(keys.size() + " keys for " + areas.size() + " groups");
        }
    }

    /** Every area of a join by itself. */
    public static AreaGroups ofEachArea(Join join) {
        return new AreaGroups(
                join.level().singular(),
                join.level().plural(),
                join.boundaries().features().stream()
                        .map(feature -> Layer.text(feature, join.key()))
                        .toList(),
                IntStream.range(0, join.rowsOfArea().size()).mapToObj(List::of).toList());
    }

    /** Areas with the same key together, in the order in which the keys first come. */
    public static AreaGroups byKey(AreaLevel level, List<String> keyOfArea) {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (int area = 0; area < keyOfArea.size(); area++) {
            groups.computeIfAbsent(keyOfArea.get(area), key -> new ArrayList<>())
                    .add(area);
        }
        return new AreaGroups(
                level.singular(), level.plural(), List.copyOf(groups.keySet()), List.copyOf(groups.values()));
    }

    /** All areas together. */
    public static AreaGroups country(int areas) {
        return new AreaGroups(
                "country",
                "countries",
                List.of(""),
                List.of(IntStream.range(0, areas).boxed().toList()));
    }

    /** The number of groups. */
    public int size() {
        return areas.size();
    }
}
