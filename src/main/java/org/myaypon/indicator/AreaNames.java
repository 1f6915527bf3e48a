package org.myaypon.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.myaypon.data.Layer;

/** The names of a layer's areas, to be looked up by their letters alone and by what is left after folding. */
final class AreaNames {

    private final List<List<String>> folded = new ArrayList<>();
    private final List<List<String>> alternatives = new ArrayList<>();
    private final Map<String, List<Integer>> byLetters = new HashMap<>();
    private final Map<String, List<Integer>> byFold = new HashMap<>();

    /** The names in these fields. */
    AreaNames(Layer layer, List<String> fields) {
        for (int area = 0; area < layer.features().size(); area++) {
            List<String> folds = new ArrayList<>(2);
            List<String> others = new ArrayList<>(0);
            for (String field : fields) {
                String name = Layer.text(layer.features().get(area), field);
                String letters = PlaceName.plain(name);
                if (!letters.isEmpty()) {
                    String fold = PlaceName.fold(letters);
                    add(byLetters, letters, area);
                    add(byFold, fold, area);
                    folds.add(fold);
                    PlaceName.alternatives(name).forEach(other -> others.add(PlaceName.folded(other)));
                }
            }
            folded.add(folds);
            alternatives.add(others);
        }
    }

    private static void add(Map<String, List<Integer>> index, String form, int area) {
        List<Integer> areas = index.computeIfAbsent(form, unused -> new ArrayList<>(1));
        if (!areas.contains(area)) {
            areas.add(area);
        }
    }

    /** The areas whose name has the same letters. */
    List<Integer> withLettersOf(String name) {
        return byLetters.getOrDefault(PlaceName.plain(name), List.of());
    }

    /** The areas whose name is the same once folded; an empty name is nobody's. */
    List<Integer> withFoldOf(String name) {
        return byFold.getOrDefault(PlaceName.folded(name), List.of());
    }

    /** The folded names of an area: English, Burmese. */
    List<String> folded(int area) {
        return folded.get(area);
    }

    /** The parts of an area's names, folded, where they stand apart: before and in brackets. */
    List<String> alternatives(int area) {
        return alternatives.get(area);
    }

    /** The number of areas. */
    int size() {
        return folded.size();
    }
}
