package org.myaypon.draw;

import org.myaypon.data.Progress;

/**
 * A step of longer work.
 *
 * @param whole the whole work
 * @param from how far the whole work is when the step begins, 0 to 1
 * @param to how far it is when the step is done
 * @param doing what the user is told is being done
 */
record PartOfProgress(Progress whole, double from, double to, String doing) implements Progress {
    @Override
    public void report(double fraction, String step) {
        whole.report(from + fraction * (to - from), doing);
    }

    @Override
    public boolean cancelled() {
        return whole.cancelled();
    }
}
