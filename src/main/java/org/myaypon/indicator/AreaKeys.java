package org.myaypon.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.geotools.api.feature.simple.SimpleFeature;
import org.myaypon.data.Layer;
import org.myaypon.indicator.RowOutcome.Cause;

/**
 * The keys of a boundary layer, to be looked up letter for letter, then regardless of spaces and case, then as P-codes or
 * numbers that lost their zeros or prefix.
 */
final class AreaKeys {

    /**
     * What a row's key found.
     *
     * @param areas the places of the areas in the layer; empty when the key is unknown
     * @param cause how it was found; {@link Cause#AMBIGUOUS} when it could mean any of the areas
     */
    record Match(List<Integer> areas, Cause cause) {
        boolean found() {
            return !areas.isEmpty() && cause != Cause.AMBIGUOUS;
        }

        boolean ambiguous() {
            return cause == Cause.AMBIGUOUS;
        }
    }

    private static final Match NONE = new Match(List.of(), Cause.UNKNOWN_CODE);

    private final List<String> keys = new ArrayList<>();
    private final Map<String, List<Integer>> exact = new LinkedHashMap<>();
    private final Map<String, Set<String>> loose = new HashMap<>();
    private final Map<String, Set<String>> coded = new HashMap<>();
    private final AreaLevel level;
    private final boolean numeric;

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
        level = AreaLevel.of(keys);
        numeric = level == AreaLevel.AREA
                && !exact.isEmpty()
                && exact.keySet().stream().allMatch(AreaKeys::isNumber);
        for (String key : exact.keySet()) {
            form(key).ifPresent(form -> coded.computeIfAbsent(form, unused -> new LinkedHashSet<>(1))
                    .add(key));
        }
    }

    /** The key of every area, in the layer's order; empty text where it has none. */
    List<String> keys() {
        return keys;
    }

    /** What the keys tell that the areas are. */
    AreaLevel level() {
        return level;
    }

    /** Whether the areas are known by P-codes. */
    boolean arePcodes() {
        return level != AreaLevel.AREA;
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
            return new Match(same, Cause.EXACT);
        }
        if (key.isEmpty()) {
            return NONE;
        }
        Match alike = only(loose.getOrDefault(heal(key), Set.of()), Cause.SPELLING);
        if (!alike.areas().isEmpty() || !hasDigit(key)) {
            return alike;
        }
        Optional<String> form = form(key);
        return form.isEmpty()
                ? NONE
                : only(
                        coded.getOrDefault(form.get(), Set.of()),
                        arePcodes() && Pcode.typed(key).equals(form.get()) ? Cause.SPELLING : Cause.DIGITS);
    }

    /** The areas of a code that was brought to its form already; none when it is unknown or could mean several keys. */
    List<Integer> ofCode(String code) {
        List<Integer> same = exact.get(code);
        Set<String> alike = same != null ? Set.of() : (arePcodes() ? coded : loose).getOrDefault(code, Set.of());
        return same != null
                ? same
                : alike.size() == 1 ? exact.get(alike.iterator().next()) : List.of();
    }

    private Match only(Set<String> alike, Cause cause) {
        if (alike.isEmpty()) {
            return NONE;
        }
        List<Integer> areas = new ArrayList<>();
        alike.forEach(key -> areas.addAll(exact.get(key)));
        return new Match(areas, alike.size() == 1 ? cause : Cause.AMBIGUOUS);
    }

    /** A key in the form in which lost zeros and prefixes make no difference. */
    private Optional<String> form(String key) {
        if (arePcodes()) {
            return Pcode.canonical(key);
        }
        return numeric && isNumber(key) ? Optional.of(withoutZeros(key)) : Optional.empty();
    }

    private static boolean isNumber(String key) {
        int end = key.endsWith(".0") ? key.length() - 2 : key.length();
        for (int i = 0; i < end; i++) {
            if (key.charAt(i) < '0' || key.charAt(i) > '9') {
                return false;
            }
        }
        return end > 0;
    }

    private static String withoutZeros(String number) {
        int end = number.endsWith(".0") ? number.length() - 2 : number.length();
        int start = 0;
        while (start < end - 1 && number.charAt(start) == '0') {
            start++;
        }
        return number.substring(start, end);
    }

    private static boolean hasDigit(String key) {
        for (int i = 0; i < key.length(); i++) {
            if (Character.isDigit(key.charAt(i))) {
                return true;
            }
        }
        return false;
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
