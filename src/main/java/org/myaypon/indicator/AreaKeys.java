package org.myaypon.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.geotools.api.feature.simple.SimpleFeature;
import org.myaypon.data.Layer;

/** The keys of a boundary layer, to be looked up exactly, or regardless of spaces and case. */
final class AreaKeys {

    /**
     * What a row's key found.
     *
     * @param areas the places of the areas in the layer; empty when the key is unknown or could mean several
     * @param healed whether spaces or case had to be overlooked
     */
    record Match(List<Integer> areas, boolean healed) {
        boolean found() {
            return !areas.isEmpty();
        }
    }

    private static final Match NONE = new Match(List.of(), false);

    private final List<String> keys = new ArrayList<>();
    private final Map<String, List<Integer>> exact = new LinkedHashMap<>();
    private final Map<String, Set<String>> loose = new HashMap<>();

    AreaKeys(Layer layer, String attribute) {
        for (SimpleFeature feature : layer.features()) {
            String key = Layer.text(feature, attribute);
            if (!key.isEmpty()) {
                exact.computeIfAbsent(key, unused -> new ArrayList<>(1)).add(keys.size());
                loose.computeIfAbsent(heal(key), unused -> new LinkedHashSet<>(1))
                        .add(key);
            }
            keys.add(key);
        }
    }

    /** The key of every area, in the layer's order; empty text where it has none. */
    List<String> keys() {
        return keys;
    }

    /** The keys that more than one area has. */
    List<String> repeated() {
        return exact.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    Match find(String key) {
        List<Integer> same = exact.get(key);
        if (same != null) {
            return new Match(same, false);
        }
        Set<String> alike = key.isEmpty() ? Set.of() : loose.getOrDefault(heal(key), Set.of());
        return alike.size() == 1 ? new Match(exact.get(alike.iterator().next()), true) : NONE;
    }

    /** A key in capitals, without spaces of any kind and without marks that cannot be seen. */
    static String heal(String key) {
        if (isPlain(key)) {
            return key;
        }
        StringBuilder kept = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT) {
                kept.append(c);
            }
        }
        return kept.toString().toUpperCase(Locale.ROOT);
    }

    private static boolean isPlain(String key) {
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (c <= ' ' || c > '~' || (c >= 'a' && c <= 'z')) {
                return false;
            }
        }
        return true;
    }
}
