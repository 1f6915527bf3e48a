package org.myaypon.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds the names that a mistyped name may have meant. */
public final class Nearest {

    /** How a fix begins that asks rather than tells. */
    static final String QUESTION = "Did you mean ";

    private static final int MOST = 3;

    private static final Comparator<Ranked> NEAREST_FIRST =
            Comparator.comparingInt(Ranked::distance).thenComparing(Ranked::begin, Comparator.reverseOrder());

    private Nearest() {}

    private record Ranked(String name, int distance, int begin) {}

    /**
     * The names nearest to a given one by edit distance, regardless of case, nearest first and at most three; a name
     * that contains the given one counts as near, one that begins with it as nearer. Of equally near names those come first
     * that begin alike, then those that were known first.
     */
    public static List<String> names(String given, Collection<String> known) {
        Map<String, List<String>> plain = new LinkedHashMap<>();
        known.forEach(name -> plain.put(name, List.of(name)));
        return names(given, plain);
    }

    private static List<String> names(String given, Map<String, ? extends Collection<String>> known) {
        String wanted = given.toLowerCase(Locale.ROOT);
        List<Ranked> ranked = new ArrayList<>();
        known.forEach((name, calledToo) -> ranked.add(calledToo.stream()
                .map(other -> ranked(wanted, name, other.toLowerCase(Locale.ROOT)))
                .min(NEAREST_FIRST)
                .orElseGet(() -> ranked(wanted, name, name.toLowerCase(Locale.ROOT)))));
        return ranked.stream()
                .sorted(NEAREST_FIRST)
                .limit(MOST)
                .map(Ranked::name)
                .toList();
    }

    private static Ranked ranked(String wanted, String name, String other) {
        int begin = 0;
        while (begin < Math.min(wanted.length(), other.length()) && wanted.charAt(begin) == other.charAt(begin)) {
            begin++;
        }
        return new Ranked(name, distance(wanted, other), begin);
    }

    /** "Did you mean a, b or c" for the nearest names; "There are none" when nothing is known. */
    public static String didYouMean(String given, Collection<String> known) {
        return asked(names(given, known));
    }

    /**
     * The same for things that go by several names.
     *
     * @param known for each name that may be proposed all that it goes by
     */
    public static String didYouMean(String given, Map<String, ? extends Collection<String>> known) {
        return asked(names(given, known));
    }

    private static String asked(List<String> near) {
        if (near.isEmpty()) {
            return "There are none";
        }
        if (near.size() == 1) {
            return QUESTION + near.get(0);
        }
        return QUESTION + String.join(", ", near.subList(0, near.size() - 1)) + " or " + near.get(near.size() - 1);
    }

    /** Whether two names differ by no more than a slip of the pen: two letters, and at most a quarter of the longer. */
    public static boolean alike(String a, String b) {
        int slips = edits(a.toLowerCase(Locale.ROOT), b.toLowerCase(Locale.ROOT));
        return slips <= 2 && slips * 4 <= Math.max(a.length(), b.length());
    }

    private static int distance(String a, String b) {
        if (!a.isEmpty() && b.contains(a)) {
            return b.startsWith(a) ? Math.min(1, b.length() - a.length()) : (b.length() - a.length() + 3) / 4;
        }
        return edits(a, b);
    }

    private static int edits(String a, String b) {
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
