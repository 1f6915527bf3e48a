package org.myaypon.ui;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.myaypon.data.CancelledException;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.UserException;

/**
 * One line of background work in which a newer job replaces the older ones: these are cancelled, and their outcome is
 * never told. All methods are called on the window's thread.
 */
final class Lane {

    static final Problem STOPPED = new Problem("Stopped, as you asked", "", "");

    private static final Logger LOG = Logger.getLogger(Lane.class.getName());

    private final ExecutorService worker;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper doing = new ReadOnlyStringWrapper("");
    private Run<?> latest;

    /** A lane with one thread of its own that does not keep the program alive. */
    Lane(String name) {
        worker = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Begins a job as soon as the older one has seen that it is no longer wanted; a closed lane takes none. */
    <T> void start(Job<T> job) {
        if (worker.isShutdown()) {
            return;
        }
        if (latest != null) {
            latest.cancelled = true;
        }
        Run<T> run = new Run<>(job);
        latest = run;
        doing.set(job.doing());
        fraction.set(0);
        busy.set(true);
        worker.execute(run);
    }

    /** Stops the present job, which is told that it failed. */
    void stop() {
        if (latest != null) {
            Run<?> stopped = latest;
            stopped.cancelled = true;
            stopped.fail(STOPPED);
        }
    }

    /** Ends the lane; the present job is cancelled, not told, and given a moment to tidy up behind itself. */
    void close() {
        if (latest != null) {
            latest.cancelled = true;
            latest = null;
        }
        worker.shutdown();
        try {
            if (!worker.awaitTermination(1, TimeUnit.SECONDS)) {
                worker.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** How far the present job is, 0 to 1. */
    ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    ReadOnlyStringProperty doingProperty() {
        return doing.getReadOnlyProperty();
    }

    private final class Run<T> implements Runnable, Progress {

        private final Job<T> job;
        private volatile boolean cancelled;

        Run(Job<T> job) {
            this.job = job;
        }

        @Override
        public void run() {
            if (cancelled) {
                return;
            }
            try {
                T outcome = job.work().apply(this);
                onWindow(run -> run.end(() -> job.done().accept(outcome)));
            } catch (CancelledException e) {
                onWindow(run -> run.fail(STOPPED));
            } catch (UserException e) {
                onWindow(run -> run.fail(e.problem()));
            } catch (OutOfMemoryError e) {
                onWindow(run -> run.fail(Problem.NO_MEMORY));
            } catch (RuntimeException | Error e) {
                LOG.log(Level.SEVERE, "The job failed: " + job.doing(), e);
                onWindow(run -> run.fail(new Problem(
                        "The program could not do this: " + job.doing(),
                        String.valueOf(e.getMessage()),
                        "Save your map, and tell the makers what you did")));
            }
        }

        void fail(Problem problem) {
            end(() -> job.failed().accept(problem));
        }

        private void end(Runnable tell) {
            if (latest == this) {
                latest = null;
                busy.set(false);
                tell.run();
            }
        }

        private void onWindow(Consumer<Run<T>> then) {
            Platform.runLater(() -> then.accept(this));
        }

        @Override
        public void report(double done, String now) {
            if (!cancelled) {
                Platform.runLater(() -> {
                    if (latest == this) {
                        fraction.set(Math.max(fraction.get(), done));
                        doing.set(now);
                    }
                });
            }
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }
    }
}
