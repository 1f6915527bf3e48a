package org.myaypon.indicator;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * One value for every area of a layer, in the layer's order, or for every group of areas.
 *
 * @param title what the values are, for a legend: "Conflict score", "Organisations per township"
 * @param name the value as the user wrote it, for sentences: "conflict_score", "distinct(org)"
 * @param numeric whether the values are numbers (few of them may still not be) rather than names of kinds
 * @param texts the values as text; empty text where there is none
 * @param numbers the values as numbers; NaN where there is none or the text is not a number
 * @param presences whether each area has a value of the kind that these values are, and why not
 * @param none the number that says that there is nothing to count: 0 for counts; empty where no number says so by itself
 * @param names the names of kinds by their text, where the table names them: "2" is "Conflict-affected"; also of reasons why
 *     there is no value, by their usual words
 */
public record AreaValues(
        String title,
        String name,
        boolean numeric,
        List<String> texts,
        List<Double> numbers,
        List<Presence> presences,
        OptionalDouble none,
        Map<String, String> names) {

    public AreaValues {
        Objects.requireNonNull(title);
        Objects.requireNonNull(name);
        texts = List.copyOf(texts);
        numbers = List.copyOf(numbers);
        presences = List.copyOf(presences);
        Objects.requireNonNull(none);
        names = Map.copyOf(names);
        if (texts.size() != numbers.size() || texts.size() != presences.size()) {
            throw new IllegalArgumentException("every area has a text, a number and a presence");
        }
        for (int area = 0; area < texts.size(); area++) {
            boolean there = numeric
                    ? Double.isFinite(numbers.get(area))
                    : !texts.get(area).isEmpty();
            if (there != (presences.get(area) == Presence.VALUE)) {
                throw new IllegalArgumentException("area " + area + " is said to be " + presences.get(area));
            }
        }
    }

    /** Values of which those that are not there are no data. */
    public AreaValues(String title, String name, boolean numeric, List<String> texts, List<Double> numbers) {
        this(
                title,
                name,
                numeric,
                texts,
                numbers,
                presences(numeric, texts, numbers),
                OptionalDouble.empty(),
                Map.of());
    }

    private static List<Presence> presences(boolean numeric, List<String> texts, List<Double> numbers) {
        List<Presence> presences = new ArrayList<>(texts.size());
        for (int area = 0; area < texts.size() && area < numbers.size(); area++) {
            boolean there = numeric
                    ? Double.isFinite(numbers.get(area))
                    : !texts.get(area).isEmpty();
            presences.add(there ? Presence.VALUE : Presence.NO_DATA);
        }
        return presences;
    }

    /** The areas that are outside what the map is about. */
    public BitSet outside() {
        BitSet outside = new BitSet();
        for (int area = 0; area < size(); area++) {
            outside.set(area, presences.get(area) == Presence.OUTSIDE);
        }
        return outside;
    }

    /** The number of areas. */
    public int size() {
        return texts.size();
    }

    /** Whether an area has a value; else {@link #presences} tells why not. */
    public boolean hasValue(int area) {
        return presences.get(area) == Presence.VALUE;
    }

    /** Whether there is no data of an area; one that is not reported or not accessible is another matter. */
    public boolean isNoData(int area) {
        return presences.get(area) == Presence.NO_DATA;
    }

    /** How many areas have no data: for a legend's no-data class and the note "15 of 330 townships have no data". */
    public int noDataCount() {
        return count(Presence.NO_DATA);
    }

    /** How many areas are so. */
    public int count(Presence presence) {
        int count = 0;
        for (Presence one : presences) {
            count += one == presence ? 1 : 0;
        }
        return count;
    }

    /**
     * The same values, with areas from which nothing is reported counted as having none. Whether silence means nothing is for a
     * map's maker to say, and for the map to tell.
     */
    public AreaValues withUnreportedAsNone() {
        List<String> allTexts = new ArrayList<>(texts);
        List<Double> allNumbers = new ArrayList<>(numbers);
        List<Presence> allPresences = new ArrayList<>(presences);
        for (int area = 0; area < size(); area++) {
            if (numeric && none.isPresent() && presences.get(area) == Presence.NOT_REPORTED) {
                allTexts.set(area, NumberList.text(none.getAsDouble()));
                allNumbers.set(area, none.getAsDouble());
                allPresences.set(area, Presence.VALUE);
            }
        }
        return new AreaValues(title, name, numeric, allTexts, allNumbers, allPresences, none, names);
    }

    /** The same values, with areas that have none put outside what the map is about, where they are among these. */
    public AreaValues withOutside(BitSet areas) {
        List<Presence> all = new ArrayList<>(presences);
        areas.stream().filter(area -> !hasValue(area)).forEach(area -> all.set(area, Presence.OUTSIDE));
        return new AreaValues(title, name, numeric, texts, numbers, all, none, names);
    }

    /** The values of some of the areas alone, by their places. */
    public AreaValues only(List<Integer> areas) {
        return new AreaValues(
                title,
                name,
                numeric,
                areas.stream().map(texts::get).toList(),
                areas.stream().map(numbers::get).toList(),
                areas.stream().map(presences::get).toList(),
                none,
                names);
    }

    /** The same with names of kinds, which go before those that there are. */
    public AreaValues withNames(Map<String, String> others) {
        Map<String, String> all = new HashMap<>(names);
        all.putAll(others);
        return new AreaValues(title, name, numeric, texts, numbers, presences, none, all);
    }

    /** The same values under another title. */
    public AreaValues withTitle(String other) {
        return new AreaValues(other, name, numeric, texts, numbers, presences, none, names);
    }

    /** An area's value as a reader may be told it: its text, with its name where it has one, or why there is none. */
    public String told(int area) {
        if (!hasValue(area)) {
            return absence(presences.get(area));
        }
        String text = texts.get(area);
        return names.containsKey(text) ? nameOf(text) : text;
    }

    /** What it is called that areas have no value for this reason: as the names have it, else in the usual words. */
    public String absence(Presence why) {
        return names.getOrDefault(why.label(), why.label());
    }

    /** A kind with its name: "Band 2" of "2" where the name tells it, else "2 – Border hills"; the text without a name. */
    public String nameOf(String text) {
        String named = names.getOrDefault(text, "");
        if (named.isEmpty() || named.equals(text)) {
            return text;
        }
        return tells(named, text) ? named : text + " – " + named;
    }

    /** Whether a name holds the text as a word of its own, so that it need not be said twice. */
    private static boolean tells(String named, String text) {
        for (int at = named.indexOf(text); at >= 0; at = named.indexOf(text, at + 1)) {
            int end = at + text.length();
            if ((at == 0 || !Character.isLetterOrDigit(named.charAt(at - 1)))
                    && (end == named.length() || !Character.isLetterOrDigit(named.charAt(end)))) {
                return true;
            }
        }
        return false;
    }
}
