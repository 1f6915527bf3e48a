package org.myaypon.indicator;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.geotools.api.feature.simple.SimpleFeature;
import org.myaypon.data.Layer;
import org.myaypon.data.Table;

/** Finds the fields that a layer and a table can be joined on. */
final class KeySearch {

    /** How well an attribute serves as a key. */
    private record Candidate(String name, int areas, int filled, int distinct, int pcodes, int codes) {

        boolean holdsPcodes() {
            return filled > 0 && pcodes * 10 >= filled * 9 && filled * 10 >= areas * 9;
        }

        boolean tellsAreasApart() {
            return areas > 0 && distinct == areas;
        }

        /** 0 when its title says that it is a key; counters of the file itself come last. */
        int titleRank() {
            String title = name.toUpperCase(Locale.ROOT);
            if (title.equals("OBJECTID") || title.equals("FID") || title.equals("OID") || title.equals("GID")) {
                return 4;
            }
            if (title.contains("PCODE") || title.contains("P_CODE")) {
                return 0;
            }
            if (title.contains("CODE")) {
                return 1;
            }
            if (title.endsWith("ID") || title.contains("KEY")) {
                return 2;
            }
            return codes * 2 > filled ? 2 : 3;
        }
    }

    private KeySearch() {}

    static Optional<String> inLayer(Layer layer) {
        List<Candidate> candidates = layer.attributeNames().stream()
                .map(name -> candidate(layer, name))
                .toList();
        Optional<Candidate> pcode = candidates.stream()
                .filter(Candidate::holdsPcodes)
                .min(Comparator.comparingInt((Candidate candidate) -> -candidate.distinct())
                        .thenComparingInt(Candidate::titleRank));
        return pcode.or(() -> candidates.stream()
                        .filter(Candidate::tellsAreasApart)
                        .min(Comparator.comparingInt(Candidate::titleRank)))
                .map(Candidate::name);
    }

    private static Candidate candidate(Layer layer, String name) {
        Set<String> distinct = new HashSet<>();
        int filled = 0;
        int pcodes = 0;
        int codes = 0;
        for (SimpleFeature feature : layer.features()) {
            String text = isMeasure(feature.getAttribute(name)) ? "" : Layer.text(feature, name);
            if (!text.isEmpty()) {
                filled++;
                distinct.add(text);
                pcodes += isPcode(text) ? 1 : 0;
                codes += isCode(text) ? 1 : 0;
            }
        }
        return new Candidate(name, layer.features().size(), filled, distinct.size(), pcodes, codes);
    }

    /** Lengths and areas are different everywhere too, yet nobody joins on them. */
    private static boolean isMeasure(Object value) {
        return (value instanceof Double || value instanceof Float)
                && ((Number) value).doubleValue() != Math.rint(((Number) value).doubleValue());
    }

    private static boolean isPcode(String text) {
        char first = text.charAt(0);
        return (first <= ' ' || first > '~' || first == 'M' || first == 'm') && AreaLevel.isPcode(AreaKeys.heal(text));
    }

    private static boolean isCode(String text) {
        boolean digit = false;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return false;
            }
            digit |= Character.isDigit(text.charAt(i));
        }
        return digit;
    }

    static Optional<String> inTable(Table table, Layer layer, String key) {
        return layer.attribute(key).flatMap(attribute -> new TableKeySearch(table, layer, attribute).column());
    }
}
