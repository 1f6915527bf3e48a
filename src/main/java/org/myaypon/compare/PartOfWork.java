package org.myaypon.compare;

import org.myaypon.data.Progress;

/**
 * One of several parts of a longer work, told to whoever watches the whole.
 *
 * @param whole the whole work
 * @param part which part it is, from 0
 * @param parts how many there are
 * @param doing what is being done in it
 */
record PartOfWork(Progress whole, int part, int parts, String doing) implements Progress {

    @Override
    public void report(double fraction, String step) {
        whole.report((part + Math.min(1, fraction)) / parts, doing);
    }

    @Override
    public boolean cancelled() {
        return whole.cancelled();
    }
}
