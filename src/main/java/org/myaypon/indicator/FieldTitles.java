package org.myaypon.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.myaypon.data.Table;

/** The titles under which MIMU, the COD-AB and hand-made files keep names and codes of one administrative level. */
record FieldTitles(String shortName, int number, List<String> words) {

    static final FieldTitles VILLAGE_TRACT =
            new FieldTitles("VT", 4, List.of("VILLAGE_TRACT", "VILLAGE TRACT", "VILLAGETRACT"));
    static final FieldTitles TOWNSHIP = new FieldTitles("TS", 3, List.of("TOWNSHIP", "TSP", "မြို့နယ်"));
    static final FieldTitles DISTRICT = new FieldTitles("DT", 2, List.of("DISTRICT", "ခရိုင်"));
    static final FieldTitles STATE = new FieldTitles(
            "ST",
            1,
            List.of(
                    "STATE",
                    "STATE_REGION",
                    "STATE/REGION",
                    "SR",
                    "REGION",
                    "ပြည်နယ်/တိုင်း",
                    "တိုင်း/ပြည်နယ်",
                    "ပြည်နယ်/တိုင်းဒေသကြီး",
                    "တိုင်းဒေသကြီး/ပြည်နယ်"));

    /** Finest first. */
    static final List<FieldTitles> LEVELS = List.of(VILLAGE_TRACT, TOWNSHIP, DISTRICT, STATE);

    private static final List<String> ANY_NAME = List.of("NAME_EN", "NAME", "NAM", "NAME_ENGL", "LABEL");
    private static final List<String> ANY_BURMESE_NAME = List.of("NAME_MMR4", "NAME_MMR", "NAME_MM", "NAME_MY");

    FieldTitles {
        words = List.copyOf(words);
    }

    /** The titles of a level; of townships where the level is none that fields are titled after. */
    static FieldTitles of(AreaLevel level) {
        return switch (level) {
            case STATE -> STATE;
            case DISTRICT -> DISTRICT;
            case VILLAGE_TRACT -> VILLAGE_TRACT;
            case TOWNSHIP, COUNTRY, AREA -> TOWNSHIP;
        };
    }

    /** The field of the finest level that holds a name. */
    static Optional<String> anyName(List<String> available) {
        return LEVELS.stream()
                .map(level -> level.name(available))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> find(available, ANY_NAME));
    }

    /** The column of a table that names the place of a row. */
    static Optional<String> placeName(Table table) {
        return anyName(table.columnNames());
    }

    static Optional<String> anyBurmeseName(List<String> available) {
        return find(available, ANY_BURMESE_NAME);
    }

    /** The field that holds the names of this level. */
    Optional<String> name(List<String> available) {
        return names(available).stream().findFirst();
    }

    /** All fields that hold names of this level, the most usual title first. */
    List<String> names(List<String> available) {
        List<String> wanted = new ArrayList<>(List.of(
                shortName,
                shortName + "_EN",
                shortName + "_NAME",
                "ADM" + number + "_EN",
                "ADM" + number + "_NAME",
                "ADMIN" + number,
                "ADMIN" + number + "_EN",
                "ADMIN" + number + "_NAME"));
        for (String word : words) {
            wanted.addAll(List.of(word, word + "_NAME", word + "_NAME_ENG", word + "_NAME_EN", word + " NAME"));
        }
        return findAll(available, wanted);
    }

    Optional<String> burmeseName(List<String> available) {
        List<String> wanted = new ArrayList<>();
        for (String stem : List.of(shortName, "ADM" + number, "ADMIN" + number)) {
            for (String tail : List.of("_MMR4", "_MMR", "_MM", "_MY", "_MMR3", "_MYA")) {
                wanted.add(stem + tail);
            }
        }
        return find(available, wanted);
    }

    Optional<String> code(List<String> available) {
        return codes(available).stream().findFirst();
    }

    /** All fields that hold codes of this level, the most usual title first. */
    List<String> codes(List<String> available) {
        List<String> wanted = new ArrayList<>();
        for (String stem : List.of(shortName, "ADM" + number, "ADMIN" + number)) {
            for (String tail : List.of("_PCODE", "PCODE", "_CODE")) {
                wanted.add(stem + tail);
            }
        }
        return findAll(available, wanted);
    }

    private static Optional<String> find(List<String> available, List<String> wanted) {
        return findAll(available, wanted).stream().findFirst();
    }

    private static List<String> findAll(List<String> available, List<String> wanted) {
        List<String> found = new ArrayList<>();
        for (String title : wanted) {
            for (String name : available) {
                if (name.toUpperCase(Locale.ROOT).equals(title)) {
                    found.add(name);
                }
            }
        }
        return found;
    }
}
