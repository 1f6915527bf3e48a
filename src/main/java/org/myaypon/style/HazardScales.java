package org.myaypon.style;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The scales of hazards other than wind: shaking, magnitude, depth of water, and levels told in words. */
final class HazardScales {

    private static final int[] SHAKING_COLORS = {
        0xFFFFFF, 0xBFCCFF, 0xA0E6FF, 0x80FFFF, 0x7AFF93, 0xFFFF00, 0xFFC800, 0xFF9100, 0xFF0000, 0xC80000
    };
    private static final String[] ROMAN = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"};
    private static final String[] FELT = {
        "Not felt", "Weak", "Weak", "Light", "Moderate", "Strong", "Very strong", "Severe", "Violent", "Extreme"
    };

    private static final String[][] LEVEL_WORDS = {
        {"very low", "minimal", "အလွန်နိမ့်", "အလွန်နည်း"},
        {"low", "shallow", "minor", "slight", "mild", "abnormally dry", "green", "နိမ့်", "နည်း"},
        {"moderate", "medium", "mod", "orange", "အလယ်အလတ်", "အသင့်အတင့်"},
        {"high", "deep", "severe", "serious", "major", "red", "မြင့်"},
        {
            "very high",
            "very deep",
            "very severe",
            "extreme",
            "extremely high",
            "exceptional",
            "critical",
            "catastrophic",
            "အလွန်မြင့်"
        }
    };
    private static final String[] LEVELS = {"Very low", "Low", "Moderate", "High", "Very high"};
    private static final double[] LEVEL_MARKS = {0.8, 0.9, 1, 1.2, 1.4};

    private HazardScales() {}

    /** Modified Mercalli Intensity with the colours of ShakeMap; numbers fall to the nearest degree, from 9.5 on to X. */
    static HazardScale shaking() {
        List<Grade> grades = new ArrayList<>();
        List<Double> lowers = new ArrayList<>();
        for (int i = 0; i < ROMAN.length; i++) {
            String roman = ROMAN[i].toLowerCase(Locale.ROOT);
            String label = ROMAN[i] + (i == ROMAN.length - 1 ? "+  " : "  ") + FELT[i];
            String number = Integer.toString(i + 1);
            List<String> words = new ArrayList<>(List.of(roman, number));
            if (!FELT[i].equals("Weak")) {
                words.add(HazardText.words(FELT[i]));
            }
            grades.add(new Grade(label, new Color(SHAKING_COLORS[i]), 0, words));
            lowers.add(i == 0 ? 0 : i + 0.5);
        }
        return new HazardScale("Shaking (MMI)", "", grades, lowers);
    }

    /** Magnitude in whole steps, by the size of the mark. */
    static HazardScale magnitude() {
        int color = 0xB5432A;
        return new HazardScale(
                "Magnitude",
                "",
                List.of(
                        Grade.of("below 4", color, 2.2),
                        Grade.of("4 – 4.9", color, 2.9),
                        Grade.of("5 – 5.9", color, 3.7),
                        Grade.of("6 – 6.9", color, 4.8),
                        Grade.of("7 and above", color, 6.2)),
                List.of(0.0, 4.0, 5.0, 6.0, 7.0));
    }

    /** Depth or height of water: to the knee, to the chest, to the upper floor, and above. */
    static HazardScale depth(Hazard hazard, Unit unit) {
        List<String> limits =
                switch (unit) {
                    case CENTIMETRES -> List.of("50", "150", "300");
                    case FEET -> List.of("2", "5", "10");
                    default -> List.of("0.5", "1.5", "3");
                };
        List<Color> ramp = hazard.ramp();
        List<Grade> grades = new ArrayList<>();
        grades.add(new Grade("below " + limits.get(0), ramp.get(1), hazard.markMm() * LEVEL_MARKS[1], List.of()));
        grades.add(new Grade(limits.get(0) + " – " + limits.get(1), ramp.get(2), hazard.markMm(), List.of()));
        grades.add(new Grade(
                limits.get(1) + " – " + limits.get(2), ramp.get(3), hazard.markMm() * LEVEL_MARKS[3], List.of()));
        grades.add(new Grade(limits.get(2) + " and above", ramp.get(4), hazard.markMm() * LEVEL_MARKS[4], List.of()));
        List<Double> lowers = new ArrayList<>(List.of(0.0));
        limits.forEach(limit -> lowers.add(Double.valueOf(limit)));
        return new HazardScale(hazard == Hazard.FLOOD ? "Flood depth" : hazard.title(), unit.text(), grades, lowers);
    }

    /** None, and from very low to very high in words, English or Burmese. */
    static HazardScale levels(Hazard hazard) {
        List<Grade> grades = new ArrayList<>();
        grades.add(new Grade(
                "None",
                Hazard.NONE,
                hazard.markMm() * LEVEL_MARKS[0],
                List.of("none", "no", "nil", "negligible", "မရှိ")));
        for (int i = 0; i < LEVELS.length; i++) {
            grades.add(new Grade(
                    LEVELS[i], hazard.ramp().get(i), hazard.markMm() * LEVEL_MARKS[i], List.of(LEVEL_WORDS[i])));
        }
        return new HazardScale(hazard.title(), "", grades, List.of());
    }
}
