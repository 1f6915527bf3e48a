package org.myaypon.data;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the names that a mistyped name may have meant. */
public final class Nearest {

    private Nearest() {}

    /**
     * The names nearest to a given one by edit distance, regardless of case, nearest first and at most three; a name
     * that contains the given one counts as near.
     */
    public static List<String> names(String given, Collection<String> known) {
        String wanted = given.toLowerCase(Locale.ROOT);
        return known.stream()
                .distinct()
                .sorted(Comparator.comparingInt((String name) -> distance(wanted, name.toLowerCase(Locale.ROOT))))
                .limit(3)
                .toList();
    }

    /** "Did you mean a, b or c" for the nearest names; "There are none" when nothing is known. */
    public static String didYouMean(String given, Collection<String> known) {
        List<String> near = names(given, known);
        if (near.isEmpty()) {
            return "There are none";
        }
        if (near.size() == 1) {
            return "Did you mean " + near.get(0);
        }
        return "Did you mean " + String.join(", ", near.subList(0, near.size() - 1)) + " or "
                + near.get(near.size() - 1);
    }

    /** Whether two names differ by no more than a slip of the pen: two letters, and at most a quarter of the longer. */
    public static boolean alike(String a, String b) {
        int slips = distance(a.toLowerCase(Locale.ROOT), b.toLowerCase(Locale.ROOT));
        return slips <= 2 && slips * 4 <= Math.max(a.length(), b.length());
    }

    private static int distance(String a, String b) {
        if (!a.isEmpty() && b.contains(a)) {
            return (b.length() - a.length() + 3) / 4;
        }
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
