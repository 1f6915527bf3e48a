package org.myaypon.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myaypon.data.Table;

/**
 * The titles under which MIMU, the COD-AB and hand-made files keep names and codes of one administrative level, in capitals, the most
 * usual first.
 *
 * @param shortName what MIMU calls the level: "TS"
 * @param number its number among the COD-AB's levels: 3
 */
record FieldTitles(
        String shortName, int number, List<String> ofNames, List<String> ofBurmeseNames, List<String> ofCodes) {

    static final FieldTitles VILLAGE_TRACT = titled("VT", 4, List.of("VILLAGE_TRACT", "VILLAGE TRACT", "VILLAGETRACT"));
    static final FieldTitles TOWNSHIP = titled("TS", 3, List.of("TOWNSHIP", "TSP", "မြို့နယ်"));
    static final FieldTitles DISTRICT = titled("DT", 2, List.of("DISTRICT", "ခရိုင်"));
    static final FieldTitles STATE = titled(
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
        ofNames = List.copyOf(ofNames);
        ofBurmeseNames = List.copyOf(ofBurmeseNames);
        ofCodes = List.copyOf(ofCodes);
    }

    private static FieldTitles titled(String shortName, int number, List<String> words) {
        List<String> stems = List.of(shortName, "ADM" + number, "ADMIN" + number);
        List<String> names = new ArrayList<>(List.of(
                shortName,
                shortName + "_EN",
                shortName + "_NAME",
                "ADM" + number + "_EN",
                "ADM" + number + "_NAME",
                "ADMIN" + number,
                "ADMIN" + number + "_EN",
                "ADMIN" + number + "_NAME"));
        names.addAll(each(words, List.of("", "_NAME", "_NAME_ENG", "_NAME_EN", " NAME")));
        return new FieldTitles(
                shortName,
                number,
                names,
                each(stems, List.of("_MMR4", "_MMR", "_MM", "_MY", "_MMR3", "_MYA")),
                each(stems, List.of("_PCODE", "PCODE", "_CODE")));
    }

    private static List<String> each(List<String> stems, List<String> tails) {
        return stems.stream()
                .flatMap(stem -> tails.stream().map(tail -> stem + tail))
                .toList();
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
        return findAll(available, ofNames);
    }

    Optional<String> burmeseName(List<String> available) {
        return find(available, ofBurmeseNames);
    }

    Optional<String> code(List<String> available) {
        return codes(available).stream().findFirst();
    }

    /** All fields that hold codes of this level, the most usual title first. */
    List<String> codes(List<String> available) {
        return findAll(available, ofCodes);
    }

    private static Optional<String> find(List<String> available, List<String> wanted) {
        return findAll(available, wanted).stream().findFirst();
    }

    private static List<String> findAll(List<String> available, List<String> wanted) {
        List<String> found = new ArrayList<>();
        for (String title : wanted) {
            for (String name : available) {
                if (title.equalsIgnoreCase(name)) {
                    found.add(name);
                }
            }
        }
        return found;
    }
}
