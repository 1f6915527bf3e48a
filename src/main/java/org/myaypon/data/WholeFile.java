package org.myaypon.data;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A file that is written whole or not at all: to a temporary file beside its target, forced to the disk and moved over
 * the target in one step. Whatever goes wrong on the way, an older file in its place stays as it was.
 */
public final class WholeFile {
    private static final AtomicLong COUNTER = new AtomicLong();
    private static final int BUFFER_BYTES = 1 << 16;

    /** What goes into the file. */
    @FunctionalInterface
    public interface Content {
        /** Writes everything; need not flush or close. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** Content whose first bytes are known only when all of it is written. */
    public interface Headed extends Content {
        /** What stands in place of the first bytes that {@link #writeTo} wrote. */
        byte[] head();
    }

    /**
     * One of several files that belong together.
     *
     * @param path where to; its folder must exist
     * @param content writes the bytes
     */
    public record Part(Path path, Content content) {}

    private final Path target;
    private final Path folder;

    private WholeFile(Path path) {
        target = resolved(path);
        folder = Objects.requireNonNullElse(target.getParent(), target);
    }

    /**
     * Writes a file, replacing an older one of that name.
     *
     * @param path where to; its folder must exist
     * @param content writes the bytes; what it throws (a cancellation, say) leaves no file behind and is passed on
     * @throws UserException if the place cannot be written to
     */
    public static void write(Path path, Content content) {
        WholeFile file = new WholeFile(path);
        file.checkPlace();
        file.write(content);
    }

    /**
     * Writes files that belong together: none is there or replaced before all of them are written.
     *
     * @throws UserException if a place cannot be written to
     */
    public static void write(List<Part> parts) {
        parts.forEach(part -> new WholeFile(part.path()).checkPlace());
        if (parts.isEmpty()) {
            return;
        }
        WholeFile first = new WholeFile(parts.get(0).path());
        List<Part> others = parts.subList(1, parts.size());
        first.write(parts.get(0).content(), () -> write(others));
    }

    private void write(Content content) {
        write(content, () -> {});
    }

    private void write(Content content, Runnable beforeItIsThere) {
        Path temporary = folder.resolve("." + target.getFileName() + "."
                + ProcessHandle.current().pid() + "-" + COUNTER.incrementAndGet() + ".part");
        try {
            // Not a channel: an interrupted thread would close it under the writer.
            try (FileOutputStream file = new FileOutputStream(temporary.toFile())) {
                OutputStream out = new BufferedOutputStream(file, BUFFER_BYTES);
                content.writeTo(out);
                out.flush();
                file.getFD().sync();
            }
            if (content instanceof Headed headed) {
                begin(temporary, headed.head());
            }
            beforeItIsThere.run();
            move(temporary);
        } catch (IOException e) {
            throw new UserException(
                    "The file " + target.getFileName() + " could not be written",
                    target.toString(),
                    "See that the folder may be written to, that the disk is not full and that no other program has"
                            + " the file open",
                    e);
        } finally {
            remove(temporary);
        }
    }

    private static void begin(Path temporary, byte[] head) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(temporary.toFile(), "rw")) {
            file.write(head);
            file.getFD().sync();
        }
    }

    private void move(Path temporary) throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void checkPlace() {
        if (Files.isDirectory(target)) {
            throw new UserException(
                    "The place to write to is a folder, not a file",
                    target.toString(),
                    "Give the name of a file in it");
        }
        if (!Files.isDirectory(folder)) {
            throw new UserException(
                    "The folder for " + target.getFileName() + " does not exist",
                    folder.toString(),
                    "Make the folder first, or choose another one");
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            throw new UserException(
                    target.getFileName() + " is a device, not a file", target.toString(), "Choose a file name");
        }
        if (!Files.isWritable(folder)) {
            throw new UserException(
                    "The folder for " + target.getFileName() + " may not be written to",
                    folder.toString(),
                    "Choose another folder, or ask for the right to write to this one");
        }
    }

    /** The file itself where the path is a link to it. */
    private static Path resolved(Path path) {
        try {
            return Files.isSymbolicLink(path) && Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
        } catch (IOException e) {
            return path.toAbsolutePath();
        }
    }

    private static void remove(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            // What remains is a hidden ".part" file; the failure that led here is the one to tell.
            temporary.toFile().deleteOnExit();
        }
    }
}
