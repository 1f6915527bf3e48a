package org.myaypon.read;

import com.google.myanmartools.TransliterateZ2U;
import com.google.myanmartools.ZawgyiDetector;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.myaypon.data.Problem;

/**
 * Turns Burmese text that is written for the Zawgyi font into Unicode, a whole column at a time.
 *
 * <p>The two use the same code points differently, and no short string shows for sure which one it is. So a column is
 * judged by the weight of all its evidence: the statistics of Google's myanmar-tools over the distinct cells, and how
 * many of them break the order of Unicode (a vowel sign before its consonant, a stacker with nothing to stack). Without
 * both, nothing is changed; and within a Zawgyi column a cell that is surely Unicode stays as it is.
 */
public final class Zawgyi {

    /** The least sum of log odds that a column is Zawgyi; one long sentence has 30, a short name 5 to 10. */
    private static final double ENOUGH = 12;

    /** One cell adds at most so much to the sum. */
    private static final double MOST = 30;

    /** The log odds below which a cell is surely Unicode: one in a thousand. */
    private static final double SURELY_UNICODE = -7;

    /** At least so many of the cells break the order of Unicode. */
    private static final double PART_BROKEN = 0.25;

    /** At most so many of the cells are surely Unicode. */
    private static final double PART_UNICODE = 0.1;

    /** So many distinct cells, spread over the column, tell enough. */
    private static final int SAMPLE = 2000;

    private Zawgyi() {}

    /**
     * The cells in Unicode when together they are judged Zawgyi.
     *
     * @param cells of one column, in any order, with or without Burmese
     * @return as many cells in the same order, those without Burmese as they were; empty when the column is not Zawgyi
     */
    public static Optional<List<String>> convert(List<String> cells) {
        Set<String> distinct = new LinkedHashSet<>();
        for (String cell : cells) {
            if (isBurmese(cell)) {
                distinct.add(cell);
            }
        }
        if (distinct.isEmpty() || !isZawgyi(List.copyOf(distinct))) {
            return Optional.empty();
        }
        Map<String, String> converted = new HashMap<>();
        for (String cell : distinct) {
            converted.put(cell, weight(cell) < SURELY_UNICODE ? cell : toUnicode(cell));
        }
        List<String> unicode = new ArrayList<>(cells.size());
        for (String cell : cells) {
            unicode.add(converted.getOrDefault(cell, cell));
        }
        return Optional.of(unicode);
    }

    /** The same, with a sentence about the column added when it was converted. */
    static Optional<List<String>> convert(String title, List<String> cells, List<Problem> problems) {
        Optional<List<String>> unicode = convert(cells);
        if (unicode.isPresent()) {
            long count = 0;
            for (int i = 0; i < cells.size(); i++) {
                count += unicode.get().get(i).equals(cells.get(i)) ? 0 : 1;
            }
            problems.add(new Problem(
                    "Column " + title + " is in Zawgyi: " + Tally.number(count, "cell")
                            + (count == 1 ? " was" : " were") + " converted to Unicode",
                    "",
                    ""));
        }
        return unicode;
    }

    private static boolean isZawgyi(List<String> distinct) {
        int step = Math.max(1, distinct.size() / SAMPLE);
        int broken = 0;
        for (int i = 0; i < distinct.size(); i += step) {
            broken += breaksUnicode(distinct.get(i)) ? 1 : 0;
        }
        double looked = Math.ceil(distinct.size() / (double) step);
        if (broken < PART_BROKEN * looked) {
            return false;
        }
        double sum = 0;
        int unicode = 0;
        for (int i = 0; i < distinct.size(); i += step) {
            double weight = weight(distinct.get(i));
            sum += weight;
            unicode += weight < SURELY_UNICODE ? 1 : 0;
        }
        return sum >= ENOUGH && unicode <= PART_UNICODE * looked;
    }

    /** The log odds that a cell is Zawgyi, 0 when nothing tells. */
    private static double weight(String cell) {
        double probability = Tools.DETECTOR.getZawgyiProbability(cell);
        if (probability == Double.NEGATIVE_INFINITY) {
            return 0;
        }
        double odds = Math.log(probability / (1 - probability));
        return Math.max(-MOST, Math.min(MOST, odds));
    }

    private static String toUnicode(String cell) {
        return Normalizer.normalize(Tools.CONVERTER.convert(cell), Normalizer.Form.NFC);
    }

    /** Whether a cell holds any Burmese letter, sign or digit. */
    static boolean isBurmese(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c >= '\u1000' && c <= '\u109f') {
                return true;
            }
        }
        return false;
    }

    /** Whether signs stand where Unicode has none: a vowel e before its consonant, a stacker at the end, asat and aa. */
    private static boolean breaksUnicode(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char next = i + 1 < cell.length() ? cell.charAt(i + 1) : ' ';
            boolean broken =
                    switch (cell.charAt(i)) {
                        case '\u1031' -> i == 0 || !carriesVowel(cell.charAt(i - 1));
                        case '\u1039' -> !isConsonant(next);
                        case '\u103a' -> next == '\u102b' || next == '\u102c';
                        default -> false;
                    };
            if (broken) {
                return true;
            }
        }
        return false;
    }

    private static boolean isConsonant(char c) {
        return (c >= '\u1000' && c <= '\u102a') || c == '\u103f' || c >= '\u1050';
    }

    private static boolean carriesVowel(char c) {
        return isConsonant(c) || (c >= '\u103b' && c <= '\u103e');
    }

    /** Loaded at the first Burmese cell, not before. */
    private static final class Tools {
        static final ZawgyiDetector DETECTOR = new ZawgyiDetector();
        static final TransliterateZ2U CONVERTER = new TransliterateZ2U("Zawgyi to Unicode");
    }
}
