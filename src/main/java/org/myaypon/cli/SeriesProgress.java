package org.myaypon.cli;

import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.myaypon.data.Progress;
import org.myaypon.series.SeriesRequest;

/**
 * Tells on the terminal how many sheets are done and how long the rest will take: one line that is written anew, or a line now and
 * then where nobody watches. An interrupt (Ctrl-C) stops the work after the file that is being written.
 */
final class SeriesProgress implements Progress, AutoCloseable {

    private static final long OFTEN_NS = TimeUnit.MILLISECONDS.toNanos(200);
    private static final long SELDOM_NS = TimeUnit.SECONDS.toNanos(10);
    private static final int WIDTH = 78;
    private static final int MOST_SECONDS_TO_END = 5;

    private final PrintStream err;
    private final boolean terminal;
    private final SeriesRequest request;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread interrupted = new Thread(this::stop, "interrupt");
    private volatile boolean cancelled;
    private long last = System.nanoTime();
    private boolean shown;

    SeriesProgress(PrintStream err, boolean terminal, SeriesRequest request) {
        this.err = err;
        this.request = request;
        this.terminal = terminal;
        Runtime.getRuntime().addShutdownHook(interrupted);
    }

    private void stop() {
        cancelled = true;
        try {
            if (ended.await(MOST_SECONDS_TO_END, TimeUnit.SECONDS)) {
                err.println(
                        request.keepsWhatIsMade()
                                ? "Stopped. The same command goes on where it stopped."
                                : "Stopped. Nothing was written: the file of all sheets is whole or not at all.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void report(double fraction, String doing) {
        long now = System.nanoTime();
        if (now - last < (terminal ? OFTEN_NS : SELDOM_NS) && fraction < 1) {
            return;
        }
        last = now;
        if (terminal) {
            err.print("\r" + fitted(doing));
            err.flush();
            shown = true;
        } else if (fraction < 1) {
            err.println(doing);
        }
    }

    private static String fitted(String line) {
        String cut = line.length() > WIDTH ? line.substring(0, WIDTH) : line;
        return cut + " ".repeat(WIDTH - cut.length());
    }

    /** Clears the line. */
    synchronized void end() {
        if (shown) {
            err.print("\r" + " ".repeat(WIDTH) + "\r");
            err.flush();
            shown = false;
        }
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    @Override
    public void close() {
        end();
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(interrupted);
        } catch (IllegalStateException e) {
            // The program is being ended, and the thread has begun.
            cancelled = true;
        }
    }
}
