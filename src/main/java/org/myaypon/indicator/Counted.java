package org.myaypon.indicator;

import java.util.Collection;
import java.util.stream.Collectors;

/** Counts and short lists as they stand in a sentence. */
final class Counted {

    private Counted() {}

    /** "1 row", "2,117 rows". */
    static String of(int count, String singular, String plural) {
        return number(count) + " " + (count == 1 ? singular : plural);
    }

    /** "2,117". Not by a formatter: the first one costs a tenth of a second. */
    static String number(int count) {
        StringBuilder digits = new StringBuilder().append(count);
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            digits.insert(i, ',');
        }
        return digits.toString();
    }

    /** "a, b, c and 4 more". */
    static String firstOf(Collection<String> all, int shown) {
        String list = all.stream().limit(shown).collect(Collectors.joining(", "));
        return all.size() > shown ? list + " and " + number(all.size() - shown) + " more" : list;
    }
}
