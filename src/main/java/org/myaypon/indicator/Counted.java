package org.myaypon.indicator;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Counts and short lists as they stand in a sentence. */
final class Counted {

    private Counted() {}

    /** "1 row", "2,117 rows". */
    static String of(int count, String singular, String plural) {
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? singular : plural);
    }

    /** "a, b, c and 4 more". */
    static String firstOf(Collection<String> all, int shown) {
        String list = all.stream().limit(shown).collect(Collectors.joining(", "));
        return all.size() > shown ? list + String.format(Locale.ROOT, " and %,d more", all.size() - shown) : list;
    }
}
