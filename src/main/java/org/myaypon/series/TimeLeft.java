package org.myaypon.series;

import java.util.Locale;

/** How long work will still take, in words. */
public final class TimeLeft {

    private static final double LEAST = 0.01;
    private static final int MINUTE = 60;

    private TimeLeft() {}

    /**
     * "about 2 min 10 s left"; empty before it can be told, and at the end.
     *
     * @param fraction how much is done, 0 to 1
     * @param seconds how long that took
     */
    public static String words(double fraction, double seconds) {
        if (fraction <= LEAST || fraction >= 1) {
            return "";
        }
        long left = Math.round(seconds / fraction * (1 - fraction));
        return left < MINUTE
                ? String.format(Locale.ROOT, "about %d s left", Math.max(1, left))
                : String.format(Locale.ROOT, "about %d min %d s left", left / MINUTE, left % MINUTE);
    }
}
