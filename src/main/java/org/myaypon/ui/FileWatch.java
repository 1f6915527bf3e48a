package org.myaypon.ui;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Sees when files in some folders change; where the system cannot tell, it sees nothing. */
final class FileWatch {

    /** A program writes a file in several steps; they are told together. */
    private static final long QUIET_MILLIS = 200;

    private final Consumer<Set<Path>> changed;
    private final Map<Path, WatchKey> keys = new HashMap<>();
    private final Optional<WatchService> service;

    /**
     * A watch that follows no folder yet.
     *
     * @param changed told the files that changed, on the window's thread
     */
    FileWatch(Consumer<Set<Path>> changed) {
        this.changed = changed;
        service = start();
    }

    private Optional<WatchService> start() {
        try {
            WatchService watching = FileSystems.getDefault().newWatchService();
            Thread thread = new Thread(() -> watch(watching), "watching files");
            thread.setDaemon(true);
            thread.start();
            return Optional.of(watching);
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    /** Follows these folders and no others; those that are not there are passed over. */
    void follow(Set<Path> folders) {
        service.ifPresent(watching -> {
            keys.entrySet().removeIf(entry -> {
                boolean left = !folders.contains(entry.getKey());
                if (left) {
                    entry.getValue().cancel();
                }
                return left;
            });
            folders.stream()
                    .filter(folder -> !keys.containsKey(folder) && Files.isDirectory(folder))
                    .forEach(folder -> register(folder, watching));
        });
    }

    private void register(Path folder, WatchService watching) {
        try {
            keys.put(
                    folder,
                    folder.register(
                            watching,
                            StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_MODIFY,
                            StandardWatchEventKinds.ENTRY_DELETE));
        } catch (IOException e) {
            keys.remove(folder);
        }
    }

    /** Ends the watch. */
    void close() {
        service.ifPresent(watching -> {
            try {
                watching.close();
            } catch (IOException e) {
                keys.clear();
            }
        });
    }

    private void watch(WatchService watching) {
        try {
            while (true) {
                Set<Path> files = new HashSet<>();
                for (WatchKey key = watching.take();
                        key != null;
                        key = watching.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS)) {
                    collect(key, files);
                }
                Platform.runLater(() -> changed.accept(files));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ClosedWatchServiceException e) {
            // The end of the watch.
        }
    }

    private static void collect(WatchKey key, Set<Path> files) {
        Path folder = (Path) key.watchable();
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.context() instanceof Path name) {
                files.add(folder.resolve(name));
            }
        }
        key.reset();
    }
}
