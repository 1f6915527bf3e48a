package org.myaypon.series;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.myaypon.data.CancelledException;
import org.myaypon.data.UserException;
import org.myaypon.project.MapMaker;

/**
 * Makes sheets side by side, each worker with a maker of its own, and hands them over in their order, on the thread of whoever
 * asked: what comes of it does not depend on how many workers there are. Only a few are ahead of what is handed over.
 */
final class Workers {

    private static final int AHEAD = 3;

    private final BlockingQueue<MapMaker> makers;
    private final ExecutorService threads;
    private final int jobs;

    private Workers(MapMaker maker, int jobs) {
        this.jobs = jobs;
        makers = new ArrayBlockingQueue<>(jobs);
        for (int i = 0; i < jobs; i++) {
            makers.add(maker.beside());
        }
        threads = Executors.newFixedThreadPool(jobs, task -> {
            Thread thread = new Thread(task, "sheets");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Makes all sheets.
     *
     * @param make makes one; what it throws for a user is handed on as a sentence
     * @param done is given each sheet's outcome, in order
     * @throws CancelledException when the work is cancelled
     */
    static void run(
            List<SeriesSheet> sheets,
            MapMaker maker,
            int jobs,
            BiFunction<SeriesSheet, MapMaker, SheetDrawing> make,
            BiConsumer<SeriesSheet, SheetDrawing> done) {
        Workers workers = new Workers(maker, jobs);
        try {
            workers.work(sheets, make, done);
        } finally {
            workers.threads.shutdownNow();
        }
    }

    private record Task(SeriesSheet sheet, Future<SheetDrawing> outcome) {}

    private void work(
            List<SeriesSheet> sheets,
            BiFunction<SeriesSheet, MapMaker, SheetDrawing> make,
            BiConsumer<SeriesSheet, SheetDrawing> done) {
        Deque<Task> running = new ArrayDeque<>();
        Iterator<SeriesSheet> waiting = sheets.iterator();
        while (waiting.hasNext() || !running.isEmpty()) {
            while (waiting.hasNext() && running.size() < AHEAD * jobs) {
                SeriesSheet sheet = waiting.next();
                running.add(new Task(sheet, threads.submit(() -> withMaker(sheet, make))));
            }
            Task first = running.remove();
            done.accept(first.sheet(), outcome(first));
        }
    }

    private SheetDrawing withMaker(SeriesSheet sheet, BiFunction<SeriesSheet, MapMaker, SheetDrawing> make)
            throws InterruptedException {
        MapMaker maker = makers.take();
        try {
            return make.apply(sheet, maker);
        } finally {
            makers.add(maker);
        }
    }

    private static SheetDrawing outcome(Task task) {
        try {
            return task.outcome().get();
        } catch (InterruptedException | CancellationException e) {
            Thread.currentThread().interrupt();
            throw new CancelledException();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CancelledException cancelled) {
                throw cancelled;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            return SheetDrawing.failed(task.sheet(), sentence(e.getCause()));
        }
    }

    private static String sentence(Throwable cause) {
        return cause instanceof UserException user
                ? user.problem().sentence()
                : "Something went wrong that should not: " + cause
                        + ". Export this sheet alone with --debug and report what it prints.";
    }
}
