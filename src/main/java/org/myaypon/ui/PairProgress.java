package org.myaypon.ui;

import org.myaypon.data.Progress;

/**
 * How far one of several runs is that follow each other.
 *
 * @param whole told how far all of them are
 * @param run which one it is, from 0
 * @param runs how many there are
 * @param name whom its sheets are for; empty where there is one
 */
record PairProgress(Progress whole, int run, int runs, String name) implements Progress {

    @Override
    public void report(double fraction, String doing) {
        whole.report((run + fraction) / runs, name.isEmpty() ? doing : name + ": " + doing);
    }

    @Override
    public boolean cancelled() {
        return whole.cancelled();
    }
}
