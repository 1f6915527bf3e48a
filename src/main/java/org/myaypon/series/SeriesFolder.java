package org.myaypon.series;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.myaypon.data.UserException;

/**
 * The folder of a series. A sheet is written beside the journal in {@code .myaypon}, then moved to its place in one step, and
 * counts as made when the journal has its digest: whenever the work is cut off, the next run finds what is whole and makes the
 * rest. Files that no series has made are never replaced or removed.
 */
final class SeriesFolder implements Closeable {

    private static final Logger LOG = Logger.getLogger(SeriesFolder.class.getName());

    private final Path folder;
    private final StateFolder state;
    private final Path journalFile;
    private final Optional<Path> kept;
    private final Journal journal;

    private SeriesFolder(Path folder, JournalPlace place) throws IOException {
        this.folder = folder;
        state = new StateFolder(folder);
        kept = place.kept();
        journalFile = state.file(place.name());
        Path file = Files.isRegularFile(journalFile) ? journalFile : kept.orElse(journalFile);
        journal = Journal.of(
                Files.isRegularFile(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "");
    }

    /**
     * Takes a folder for a series, and makes it where there is none; only one series at a time can have it.
     *
     * @param place where the series' journal is
     * @throws UserException when the folder cannot be made or written to, or another series has it
     */
    static SeriesFolder open(Path folder, JournalPlace place) {
        try {
            return new SeriesFolder(folder.toAbsolutePath().normalize(), place);
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    /** Refuses a folder that sheets for others than these have. */
    void refuseOthers(boolean open) {
        if (Files.exists(state.file(JournalPlace.ofSheets(!open).name()))) {
            throw new UserException(
                    open
                            ? "The folder holds sheets that show what is restricted"
                            : "The folder holds sheets for the public",
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

    /**
     * Whether a file of this name is there that no series has made. Where the journal is kept elsewhere, somebody may have put
     * another file in the place of the series': only one that is as it was written counts as made.
     */
    boolean isOfOthers(String name) {
        boolean own = journal.owns(name) && (kept.isEmpty() || isAsMade(name));
        return !own && Files.exists(file(name));
    }

    /** Whether a file is as it was made, or was begun alone. */
    private boolean isAsMade(String name) {
        Optional<SheetRecord> made = journal.made(name);
        return made.isEmpty() || isWhole(made.get());
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
        Path part = state.part("file");
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
        Path part = state.part("journal");
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
        if (kept.isPresent() && Files.isRegularFile(journalFile)) {
            keep(kept.get());
        }
        state.close();
    }

    /** Takes the journal away, without what was only begun; where that cannot be done, it stays beside the file. */
    private void keep(Path place) {
        try {
            Files.createDirectories(place.getParent());
            Files.write(place, Journal.made(Files.readAllLines(journalFile)));
            Files.delete(journalFile);
        } catch (IOException e) {
            LOG.log(Level.FINE, e, () -> "cannot be kept: " + place);
        }
    }
}
