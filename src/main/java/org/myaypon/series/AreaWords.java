package org.myaypon.series;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.myaypon.data.Nearest;
import org.myaypon.data.Problem;
import org.myaypon.indicator.AreaLevel;

/**
 * Which areas the words of a list mean: codes and names of areas, and of the states/regions and districts that they lie in. A name
 * that two areas of a kind have means both; one that is of a district and of a township of fewer areas means neither.
 */
final class AreaWords {

    private static final String OPTION = "--only";
    private static final int MOST_TOLD = 5;
    private static final int FEWEST_LETTERS = 3;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");

    private final Map<String, Named> all = new LinkedHashMap<>();
    private final Map<String, Set<Named>> byCode = new LinkedHashMap<>();
    private final Map<String, Set<Named>> byName = new LinkedHashMap<>();

    /**
     * What a list means.
     *
     * @param places the places of the areas that are meant
     * @param misnamed the words that mean no area, or more than one thing
     */
    record Meant(BitSet places, List<Problem> misnamed) {}

    /** An area, a district or a state/region, which is itself and nothing else that is called like it. */
    private static final class Named {
        private final AreaLevel level;
        private final String code;
        private final String name;
        private final BitSet places = new BitSet();

        Named(AreaLevel level, String code, String name) {
            this.level = level;
            this.code = code;
            this.name = name;
        }

        /** "Pathein (MMR017001)". */
        String proposed() {
            return name.isEmpty() || name.equals(code) ? code : code.isEmpty() ? name : name + " (" + code + ")";
        }

        /** "a district (MMR017D001, 7 townships)". */
        String told(AreaLevel own) {
            int count = places.cardinality();
            String size = count + " " + (count == 1 ? own.singular() : own.plural());
            String what = level == own ? code : code.isEmpty() ? size : code + ", " + size;
            return (level.singular().startsWith("a") ? "an " : "a ") + level.singular() + " (" + what + ")";
        }
    }

    private final AreaLevel own;

    private AreaWords(List<SeriesArea> areas, AreaLevel own) {
        this.own = own;
        for (int place = 0; place < areas.size(); place++) {
            SeriesArea area = areas.get(place);
            add(AreaLevel.STATE, area.state().code(), area.state().name(), "", place);
            add(AreaLevel.DISTRICT, area.district().code(), area.district().name(), "", place);
            add(own, area.key(), area.name(), area.burmese(), place);
        }
    }

    /**
     * Looks words up.
     *
     * @param own what kind of areas these are
     * @param words what is asked for; all areas when there are none
     */
    static Meant of(List<SeriesArea> areas, AreaLevel own, List<String> words) {
        BitSet places = new BitSet();
        if (words.isEmpty()) {
            places.set(0, areas.size());
            return new Meant(places, List.of());
        }
        AreaWords known = new AreaWords(areas, own);
        List<Problem> misnamed = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String word : words) {
            Set<Named> found = known.find(word);
            if (found.isEmpty()) {
                unknown.add(word);
            } else if (known.isOneThing(found)) {
                found.forEach(thing -> places.or(thing.places));
            } else {
                misnamed.add(known.ambiguous(word, found));
            }
        }
        List<Problem> told = new ArrayList<>(cut(misnamed));
        told.addAll(known.unknown(unknown));
        return new Meant(places, told);
    }

    private void add(AreaLevel level, String code, String name, String burmese, int place) {
        String id = level + " " + (code.isEmpty() ? name : code);
        if (!code.isEmpty() || !name.isEmpty()) {
            Named thing = all.computeIfAbsent(id, same -> new Named(level, code, name));
            thing.places.set(place);
            keep(byCode, code, thing);
            keep(byName, name, thing);
            keep(byName, burmese, thing);
        }
    }

    private static void keep(Map<String, Set<Named>> index, String text, Named thing) {
        String plain = plain(text);
        if (!plain.isEmpty()) {
            index.computeIfAbsent(plain, same -> new LinkedHashSet<>()).add(thing);
        }
    }

    private static String plain(String text) {
        String seen =
                UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
        return BLANKS.matcher(seen).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    private Set<Named> find(String word) {
        Set<Named> coded = byCode.getOrDefault(plain(word), Set.of());
        return coded.isEmpty() ? byName.getOrDefault(plain(word), Set.of()) : coded;
    }

    /** Things of one kind, or of the same areas: a district that is one township. */
    private boolean isOneThing(Set<Named> found) {
        return found.stream().map(thing -> thing.level).distinct().count() == 1
                || found.stream().map(thing -> thing.places).distinct().count() == 1;
    }

    private Problem ambiguous(String word, Set<Named> found) {
        List<String> things = found.stream().map(thing -> thing.told(own)).toList();
        int last = things.size() - 1;
        return new Problem(
                word + " is the name of " + String.join(", ", things.subList(0, last)) + " and " + things.get(last),
                OPTION,
                "Write the code of the one that is meant");
    }

    private List<Problem> unknown(List<String> words) {
        List<Problem> told = new ArrayList<>();
        words.stream()
                .limit(MOST_TOLD)
                .forEach(word -> told.add(new Problem("The map has no area called " + word, OPTION, didYouMean(word))));
        return words.size() <= MOST_TOLD ? told : withRest(told, words.size(), "are no areas of the map");
    }

    private static List<Problem> cut(List<Problem> problems) {
        return problems.size() <= MOST_TOLD
                ? problems
                : withRest(
                        new ArrayList<>(problems.subList(0, MOST_TOLD)), problems.size(), "mean more than one thing");
    }

    private static List<Problem> withRest(List<Problem> told, int all, String what) {
        int rest = all - MOST_TOLD;
        told.add(new Problem(
                String.format(Locale.ROOT, "%,d more of the words that were asked for %s", rest, what),
                OPTION,
                "Check the list"));
        return told;
    }

    /** What was perhaps meant: only what differs by a slip of the pen, or begins so. */
    private String didYouMean(String word) {
        String wanted = plain(word);
        Map<String, List<String>> near = new LinkedHashMap<>();
        for (Map<String, Set<Named>> index : List.of(byCode, byName)) {
            index.forEach((text, things) -> {
                boolean begins = wanted.length() >= FEWEST_LETTERS && text.startsWith(wanted);
                if (begins || Nearest.alike(wanted, text)) {
                    things.forEach(thing -> near.computeIfAbsent(thing.proposed(), same -> new ArrayList<>())
                            .add(text));
                }
            });
        }
        return near.isEmpty() ? "" : Nearest.didYouMean(wanted, near);
    }
}
