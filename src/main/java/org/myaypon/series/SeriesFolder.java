package org.myaypon.series;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.myaypon.data.UserException;

/**
 * The folder of a series. A sheet is written beside the journal in {@code .myaypon}, then moved to its place in one step, and
 * counts as made when the journal has its digest: whenever the work is cut off, the next run finds what is whole and makes the
 * rest. Files that no series has made are never replaced or removed.
 */
final class SeriesFolder implements Closeable {

    /** Where a series keeps its state, in its folder. */
    static final String STATE = ".myaypon";

    /** The journal of a series with a file for each sheet. */
    static final String JOURNAL = "series";

    private static final String PART = ".part";

    private final Path folder;
    private final Path state;
    private final Path journalFile;
    private final FileChannel lock;
    private final Journal journal;

    private SeriesFolder(Path folder, String journalName) throws IOException {
        this.folder = folder;
        state = folder.resolve(STATE);
        journalFile = state.resolve(journalName);
        Files.createDirectories(state);
        lock = FileChannel.open(state.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        lock();
        removeParts();
        journal = Journal.of(
                Files.isRegularFile(journalFile)
                        ? new String(Files.readAllBytes(journalFile), StandardCharsets.UTF_8)
                        : "");
    }

    /**
     * Takes a folder for a series, and makes it where there is none; only one series at a time can have it.
     *
     * @param journal the name of the series' journal in it
     * @throws UserException when the folder cannot be made or written to, or another series has it
     */
    static SeriesFolder open(Path folder, String journal) {
        try {
            return new SeriesFolder(folder.toAbsolutePath().normalize(), journal);
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    private void lock() throws IOException {
        FileLock held;
        try {
            held = lock.tryLock();
        } catch (OverlappingFileLockException e) {
            held = null;
        }
        if (held == null) {
            lock.close();
            throw new UserException(
                    "Another series is being written to this folder",
                    folder.toString(),
                    "Wait until it is done, or choose another folder");
        }
    }

    /** Removes what a run that was cut off has left. */
    private void removeParts() throws IOException {
        try (Stream<Path> files = Files.list(state)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(PART)).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /**
     * Refuses a folder that another kind of series has.
     *
     * @param other the name of its journal
     */
    void refuseOther(String other) {
        if (Files.exists(state.resolve(other))) {
            throw new UserException(
                    other.equals("public")
                            ? "The folder holds sheets for the public"
                            : "The folder holds sheets that show what is restricted",
                    folder.toString(),
                    "Choose another folder, or give both --public and --restricted, which have a folder each");
        }
    }

    Journal journal() {
        return journal;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** Whether a file of this name is there that no series has made. */
    boolean isOfOthers(String name) {
        return !journal.owns(name) && Files.exists(file(name));
    }

    /** The sheet in a file if it was made from the same, and is still as it was made. */
    Optional<SheetRecord> same(String name, String inputs) {
        return journal.made(name)
                .filter(sheet -> sheet.madeFrom().equals(SheetRecord.madeFrom(inputs, sheet.pictures())))
                .filter(this::isWhole);
    }

    boolean isWhole(SheetRecord sheet) {
        return sheet.sha256().equals(Digest.ofFile(file(sheet.file())));
    }

    /** Writes a file of the series, whole or not at all. */
    void write(String name, byte[] bytes) {
        append(Journal.begun(name));
        Path part = state.resolve("file" + PART);
        try {
            Files.write(part, bytes);
            move(part, file(name));
        } catch (IOException e) {
            removeHalf(part);
            throw unwritable(file(name), e);
        }
    }

    /** Gives back the room of a file that a full disk did not hold; what remains all the same goes with the next run. */
    private static void removeHalf(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            part.toFile().deleteOnExit();
        }
    }

    /** Removes a file if the series has made it. */
    void remove(String name) {
        try {
            if (journal.owns(name)) {
                Files.deleteIfExists(file(name));
            }
        } catch (IOException e) {
            throw unwritable(file(name), e);
        }
    }

    /** Tells the journal of a sheet whose file is written. */
    void made(SheetRecord sheet) {
        append(Journal.made(sheet));
    }

    /** Writes the journal anew, shorter. */
    void rewrite(List<String> lines) {
        Path part = state.resolve("journal" + PART);
        try {
            Files.write(part, String.join("", lines).getBytes(StandardCharsets.UTF_8));
            move(part, journalFile);
        } catch (IOException e) {
            throw unwritable(journalFile, e);
        }
    }

    private void append(String line) {
        try {
            Files.write(
                    journalFile,
                    line.getBytes(StandardCharsets.UTF_8),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw unwritable(journalFile, e);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static UserException unwritable(Path file, IOException cause) {
        return new UserException(
                file.getFileName() + " could not be written",
                file.toString(),
                "See that the folder may be written to, that the disk is not full and that no other program has the file"
                        + " open; then run the same command again, which goes on where it stopped",
                cause);
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
