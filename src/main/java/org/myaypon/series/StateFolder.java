package org.myaypon.series;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.myaypon.data.UserException;

/**
 * The folder {@code .myaypon} in that of a series, with its lock, its journals and files that are being written. It is made when it
 * is opened, with the folders above it, and goes when it is closed with nothing in it.
 */
final class StateFolder implements Closeable {

    /** Its name. */
    static final String NAME = ".myaypon";

    private static final String LOCK = "lock";
    private static final String PART = ".part";

    private final Path state;
    private final Path lockFile;
    private final List<Path> made;
    private final FileChannel lock;

    /**
     * Takes the state of a series, which only one at a time can have.
     *
     * @param folder that of the series
     * @throws UserException when another has it
     */
    StateFolder(Path folder) throws IOException {
        state = folder.resolve(NAME);
        lockFile = state.resolve(LOCK);
        made = missing(folder);
        Files.createDirectories(state);
        lock = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        lock(folder);
        removeParts();
    }

    /** The folders that are not there yet, the innermost first. */
    private static List<Path> missing(Path folder) {
        List<Path> missing = new ArrayList<>();
        for (Path above = folder; above != null && !Files.exists(above); above = above.getParent()) {
            missing.add(above);
        }
        return missing;
    }

    private void lock(Path folder) throws IOException {
        Optional<FileLock> held;
        try {
            held = Optional.ofNullable(lock.tryLock());
        } catch (OverlappingFileLockException e) {
            held = Optional.empty();
        }
        if (held.isEmpty() || !Files.exists(lockFile)) {
            lock.close();
            throw new UserException(
                    "Another series is being written to this folder",
                    folder.toString(),
                    "Wait until it is done, or choose another folder");
        }
    }

    /** Removes what a run that was cut off has left. */
    private void removeParts() throws IOException {
        for (Path file : files()) {
            if (file.toString().endsWith(PART)) {
                Files.deleteIfExists(file);
            }
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(state)) {
            return files.toList();
        }
    }

    /** A file in it. */
    Path file(String name) {
        return state.resolve(name);
    }

    /** A file in it that is moved elsewhere when it is whole. */
    Path part(String name) {
        return state.resolve(name + PART);
    }

    @Override
    public void close() throws IOException {
        boolean empty = files().equals(List.of(lockFile));
        lock.close();
        if (empty) {
            Files.deleteIfExists(lockFile);
            removeEmpty();
        }
    }

    private void removeEmpty() throws IOException {
        List<Path> folders = new ArrayList<>(List.of(state));
        folders.addAll(made);
        for (Path folder : folders) {
            try {
                Files.deleteIfExists(folder);
            } catch (DirectoryNotEmptyException e) {
                return;
            }
        }
    }
}
