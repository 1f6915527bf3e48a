package org.myaypon.series;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.LongSupplier;

/**
 * How long a series will still take, by the time that the latest sheets took: those of before that need not be drawn again are much
 * faster than others. Nothing is said before there are some. What is said goes down as time goes by; it goes up only when the work
 * has become much slower.
 */
final class TimeLeft {

    private static final int LATEST = 40;
    private static final int ENOUGH = 8;
    private static final double ENOUGH_S = 1;
    private static final double EASE = 0.15;
    private static final double SLOWER = 1.5;
    private static final double SLOWER_S = 5;
    private static final double NS = 1e9;
    private static final int MINUTE_S = 60;

    private final int all;
    private final int enough;
    private final LongSupplier clockNs;
    private final long startNs;
    private final Deque<Long> latest = new ArrayDeque<>();
    private OptionalDouble toldS = OptionalDouble.empty();
    private long toldNs;

    /**
     * Before the first of all sheets.
     *
     * @param clockNs a clock, in nanoseconds from any beginning
     */
    TimeLeft(int all, LongSupplier clockNs) {
        this.all = all;
        this.clockNs = clockNs;
        enough = Math.min(ENOUGH, Math.max(2, all / 4));
        startNs = clockNs.getAsLong();
        latest.add(startNs);
    }

    /** "about 2 min 10 s left" when so many sheets are done; empty before it can be told, and at the end. */
    String after(int done) {
        long now = clockNs.getAsLong();
        latest.add(now);
        if (latest.size() > LATEST + 1) {
            latest.remove();
        }
        if (done >= all || (toldS.isEmpty() && (done < enough || now - startNs < ENOUGH_S * NS))) {
            return "";
        }
        double eachS = (now - latest.getFirst()) / NS / (latest.size() - 1);
        double left = steady(eachS * (all - done), now);
        toldS = OptionalDouble.of(left);
        toldNs = now;
        return words(Math.max(1, Math.round(left)));
    }

    private double steady(double leftS, long now) {
        if (toldS.isEmpty()) {
            return leftS;
        }
        double expectedS = Math.max(0, toldS.getAsDouble() - (now - toldNs) / NS);
        return leftS > expectedS * SLOWER + SLOWER_S
                ? leftS
                : Math.min(toldS.getAsDouble(), expectedS + EASE * (leftS - expectedS));
    }

    private static String words(long seconds) {
        return seconds < MINUTE_S
                ? String.format(Locale.ROOT, "about %d s left", seconds)
                : String.format(Locale.ROOT, "about %d min %d s left", seconds / MINUTE_S, seconds % MINUTE_S);
    }
}
