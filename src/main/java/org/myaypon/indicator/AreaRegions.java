package org.myaypon.indicator;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.geotools.api.feature.simple.SimpleFeature;
import org.myaypon.data.Layer;

/** The states/regions, or the districts, that a layer's areas lie in, to be asked by what rows call them. */
final class AreaRegions {

    /** The areas of one region, and the words of its name. */
    private record Region(List<String> words, String folded, BitSet areas) {

        /** "Shan-North", "North Shan" and "Northern Shan" are Shan (North); "Shan" is any of the three. */
        boolean isCalled(List<String> row, String rowFolded) {
            return rowFolded.equals(folded) || (!row.isEmpty() && words.containsAll(row));
        }
    }

    private final Map<String, BitSet> byCode = new HashMap<>();
    private final Map<String, Region> byName = new LinkedHashMap<>();
    private final Map<String, Optional<BitSet>> asked = new HashMap<>();

    private AreaRegions() {}

    /**
     * By the layer's own fields; where the areas have P-codes also by the state in them, under its names in both languages
     * and under the code of the undivided state.
     */
    static AreaRegions states(Layer layer, NameFields fields, AreaKeys keys) {
        AreaRegions regions = new AreaRegions();
        regions.read(layer, fields.stateCode(), fields.stateName());
        for (int area = 0; keys.arePcodes() && area < keys.keys().size(); area++) {
            String code = AreaKeys.heal(keys.keys().get(area));
            List<String> parents = Pcode.parents(code);
            if (!parents.isEmpty() || keys.level() == AreaLevel.STATE) {
                regions.ofState(parents.isEmpty() ? code : parents.get(parents.size() - 1), area);
            }
        }
        return regions;
    }

    private void ofState(String code, int area) {
        bits(code).set(area);
        StateNames.of(code).forEach(name -> region(name).areas().set(area));
        StateNames.wholesOf(code).forEach(whole -> bits(whole).set(area));
    }

    private Region region(String name) {
        return byName.computeIfAbsent(
                name, text -> new Region(foldedWords(text), PlaceName.folded(text), new BitSet()));
    }

    /** By the layer's own fields. */
    static AreaRegions districts(Layer layer, NameFields fields) {
        AreaRegions regions = new AreaRegions();
        regions.read(layer, fields.districtCode(), fields.districtName());
        return regions;
    }

    private void read(Layer layer, Optional<String> code, Optional<String> name) {
        for (int area = 0; area < layer.features().size(); area++) {
            SimpleFeature feature = layer.features().get(area);
            String regionCode = code.map(field -> Layer.text(feature, field)).orElse("");
            String regionName = name.map(field -> Layer.text(feature, field)).orElse("");
            if (!regionCode.isEmpty()) {
                bits(Pcode.keyOf(regionCode)).set(area);
            }
            if (!regionName.isEmpty()) {
                region(regionName).areas().set(area);
            }
        }
    }

    private BitSet bits(String code) {
        return byCode.computeIfAbsent(code, unused -> new BitSet());
    }

    /**
     * The areas that lie where a row's cells say: those of a code and of a name must agree. Empty when no cell is the code
     * or name of a region; no areas when two cells disagree.
     */
    Optional<BitSet> called(List<String> cells) {
        Optional<BitSet> agreed = Optional.empty();
        for (String cell : cells) {
            Optional<BitSet> areas = asked.computeIfAbsent(cell, this::lookUp);
            if (areas.isPresent()) {
                BitSet both = (BitSet) areas.get().clone();
                agreed.ifPresent(both::and);
                agreed = Optional.of(both);
            }
        }
        return agreed;
    }

    private Optional<BitSet> lookUp(String cell) {
        BitSet coded = byCode.get(Pcode.keyOf(cell));
        if (coded == null) {
            coded = Pcode.canonical(cell).map(byCode::get).orElse(null);
        }
        if (coded != null) {
            return Optional.of(coded);
        }
        List<String> words = foldedWords(cell);
        String folded = PlaceName.folded(cell);
        BitSet all = new BitSet();
        for (Region region : byName.values()) {
            if (region.folded().equals(folded)) {
                return Optional.of(region.areas());
            }
            if (region.isCalled(words, folded)) {
                all.or(region.areas());
            }
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(all);
    }

    private static List<String> foldedWords(String name) {
        Set<String> words = new HashSet<>();
        for (String word : PlaceName.words(name)) {
            String direction = word.endsWith("ern") && word.length() > 5 ? word.substring(0, word.length() - 3) : word;
            words.add(PlaceName.fold(direction));
        }
        return List.copyOf(words);
    }
}
