package org.myaypon.series;

import java.util.Locale;
import java.util.function.LongSupplier;
import org.myaypon.data.Progress;

/** Counts the sheets of a series as they are made, and tells how many there are and how long the rest will take. */
final class SheetCount {

    private final int all;
    private final Progress progress;
    private final TimeLeft left;
    private int done;

    /**
     * None of all sheets.
     *
     * @param clockNs a clock, in nanoseconds from any beginning
     */
    SheetCount(int all, Progress progress, LongSupplier clockNs) {
        this.all = all;
        this.progress = progress;
        left = new TimeLeft(all, clockNs);
    }

    /** Another is made: "12 of 330 sheets, about 20 s left: Hpa-An". */
    void done(String name) {
        done++;
        String time = left.after(done);
        progress.report(
                (double) done / all,
                String.format(
                        Locale.ROOT,
                        "%d of %d sheet%s%s: %s",
                        done,
                        all,
                        all == 1 ? "" : "s",
                        time.isEmpty() ? "" : ", " + time,
                        name));
    }
}
