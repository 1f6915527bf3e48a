package org.myaypon.series;

import org.myaypon.data.Progress;

/** Hears of a cancellation, and tells nothing of how far one sheet is. */
record Quiet(Progress heard) implements Progress {

    static Progress of(Progress heard) {
        return new Quiet(heard);
    }

    @Override
    public void report(double fraction, String doing) {
        // The series tells how many sheets are done.
    }

    @Override
    public boolean cancelled() {
        return heard.cancelled();
    }
}
