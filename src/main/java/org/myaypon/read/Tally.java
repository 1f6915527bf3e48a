package org.myaypon.read;

import java.util.List;
import java.util.Locale;
import org.myaypon.data.Problem;

/** Counts how often one thing happened and remembers where first, so that a thousand cases make one {@link Problem}. */
final class Tally {

    private long count;
    private long first;

    /** Counts one case, in this record or line (from 1). */
    void add(long place) {
        if (count == 0) {
            first = place;
        }
        count++;
    }

    long count() {
        return count;
    }

    /**
     * Adds the problem when there was any case.
     *
     * @param one the sentence for one case: "1 ring does not close"
     * @param many the sentence for several, with "%s" for their number
     * @param place what is counted: "record" or "line"
     */
    void report(List<Problem> problems, String one, String many, String place, String fix) {
        if (count > 0) {
            String what = count == 1 ? one : many.replace("%s", number(count));
            String where = (count == 1 ? place : "first: " + place) + " " + number(first);
            problems.add(new Problem(what, where, fix));
        }
    }

    /** A count as prose writes it: 13,621. */
    static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** A count with its noun: "1 shape", "13,621 shapes". */
    static String number(long count, String noun) {
        return number(count) + " " + noun + (count == 1 ? "" : "s");
    }
}
