package org.myaypon.classify;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** The words by which hazards and needs are graded, from none to extreme, so that Low stands before High. */
public final class LevelWords {

    private static final List<List<String>> RANKS = List.of(
            List.of("none", "no", "nil", "minimal", "no risk"),
            List.of("very low"),
            List.of("low", "minor"),
            List.of("moderate", "medium", "stress", "stressed"),
            List.of("high", "severe", "serious"),
            List.of("very high"),
            List.of("extreme", "extremely high", "catastrophic"));

    private LevelWords() {}

    /** Whether all of these are such words, and of more than one rank. */
    public static boolean are(Collection<String> words) {
        return words.stream().allMatch(word -> rank(word).isPresent())
                && words.stream().map(LevelWords::rank).distinct().count() > 1;
    }

    /** From none to extreme; other words are last. Words of one rank stand in natural order. */
    static Comparator<String> order() {
        return Comparator.comparingInt((String word) -> rank(word).orElse(RANKS.size()))
                .thenComparing(NaturalOrder.INSTANCE);
    }

    private static OptionalInt rank(String word) {
        String plain = word.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
        for (int rank = 0; rank < RANKS.size(); rank++) {
            if (RANKS.get(rank).contains(plain)) {
                return OptionalInt.of(rank);
            }
        }
        return OptionalInt.empty();
    }
}
