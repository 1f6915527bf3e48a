package org.myaypon.style;

import java.util.ArrayList;
import java.util.List;

/**
 * The strength of cyclones: the Saffir–Simpson hurricane wind scale, with depressions and storms below it, as the United States'
 * National Hurricane Center states its limits in each unit; and the stages of Myanmar's Department of Meteorology and Hydrology.
 */
final class WindScales {

    private static final List<Grade> SAFFIR_SIMPSON = List.of(
            Grade.of(
                    "Depression",
                    0x5EBAFF,
                    1.7,
                    "depression",
                    "tropical depression",
                    "td",
                    "low",
                    "cyclonic depression"),
            Grade.of("Storm", 0x00FAF4, 2.1, "storm", "tropical storm", "ts", "cyclonic storm"),
            category(1, 0xFFFFCC, 2.5),
            category(2, 0xFFE775, 2.9),
            category(3, 0xFFC140, 3.3),
            category(4, 0xFF8F20, 3.8),
            category(5, 0xFF6060, 4.3));

    private static final List<Grade> STAGES = List.of(
            Grade.of("Low", 0xECE9F6, 1.7, "low", "low pressure", "low pressure area", "well marked low"),
            Grade.of("Depression", 0xCBC5E5, 2.1, "depression", "deep depression", "tropical depression", "td"),
            Grade.of("Cyclonic storm", 0xA198D0, 2.6, "cyclonic storm", "storm", "cs", "tropical storm"),
            Grade.of("Severe cyclonic storm", 0x6F60B0, 3.3, "severe cyclonic storm", "severe", "scs"),
            Grade.of(
                    "Very severe cyclonic storm",
                    0x3A2A78,
                    4.2,
                    "very severe cyclonic storm",
                    "very severe",
                    "vscs",
                    "extremely severe cyclonic storm",
                    "super cyclonic storm",
                    "super cyclone"));

    private static final char NO_BREAK = '\u00A0';

    private WindScales() {}

    private static Grade category(int number, int rgb, double markMm) {
        String n = Integer.toString(number);
        return Grade.of(
                "Category " + n,
                rgb,
                markMm,
                "category " + n,
                "cat " + n,
                "cat" + n,
                "c" + n,
                "h" + n,
                "hurricane " + n);
    }

    /** Saffir–Simpson by sustained wind. */
    static HazardScale saffirSimpson(Unit unit) {
        return byWind(
                "Wind",
                unit,
                SAFFIR_SIMPSON,
                switch (unit) {
                    case KNOTS -> List.of(0, 34, 64, 83, 96, 113, 137);
                    case KMH -> List.of(0, 63, 119, 154, 178, 209, 252);
                    case METRES_PER_SECOND -> List.of(0, 18, 33, 43, 50, 58, 70);
                    default -> List.of(0, 39, 74, 96, 111, 130, 157);
                });
    }

    /** The Department's stages by sustained wind, which it states in miles an hour. */
    static HazardScale stages(Unit unit) {
        return byWind(
                "Wind by DMH stage",
                unit,
                STAGES,
                switch (unit) {
                    case KNOTS -> List.of(0, 28, 34, 48, 64);
                    case KMH -> List.of(0, 51, 63, 89, 118);
                    case METRES_PER_SECOND -> List.of(0, 14, 17, 25, 33);
                    default -> List.of(0, 32, 39, 55, 73);
                });
    }

    /** Saffir–Simpson by number: −1 a depression, 0 a storm, as IBTrACS has it. */
    static HazardScale categories() {
        return new HazardScale("Cyclone category", "", SAFFIR_SIMPSON, List.of(-1.0, 0.0, 1.0, 2.0, 3.0, 4.0, 5.0));
    }

    /** The Department's stages by name. */
    static HazardScale stagesByName() {
        return new HazardScale("Cyclone stage (DMH)", "", STAGES, List.of());
    }

    private static HazardScale byWind(String measure, Unit unit, List<Grade> grades, List<Integer> lowers) {
        List<Grade> labelled = new ArrayList<>();
        for (int i = 0; i < grades.size(); i++) {
            labelled.add(grades.get(i).labelled(grades.get(i).label() + " " + range(lowers, i)));
        }
        return new HazardScale(
                measure,
                unit.text(),
                labelled,
                lowers.stream().map(Integer::doubleValue).toList());
    }

    /** "(96 – 110)", which does not break where a legend is narrow. */
    private static String range(List<Integer> lowers, int i) {
        String range;
        if (i == 0) {
            range = "below " + lowers.get(1);
        } else if (i == lowers.size() - 1) {
            range = lowers.get(i) + " and above";
        } else {
            range = lowers.get(i) + " – " + (lowers.get(i + 1) - 1);
        }
        return "(" + range.replace(' ', NO_BREAK) + ")";
    }
}
