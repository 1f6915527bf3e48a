package org.myaypon.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.myaypon.data.UserException;

/**
 * A folder for the pictures of a comparison that nobody keeps; it is gone when it is closed.
 *
 * @param path where it is
 */
public record PictureFolder(Path path) implements AutoCloseable {

    /**
     * An empty folder among the system's temporary files.
     *
     * @throws UserException when there can be none
     */
    public static PictureFolder temporary() {
        try {
            return new PictureFolder(Files.createTempDirectory("myaypon-compared-"));
        } catch (IOException e) {
            throw new UserException(
                    "No folder for the pictures of the comparison could be made",
                    System.getProperty("java.io.tmpdir", ""),
                    "See that the disk is not full",
                    e);
        }
    }

    /** Removes the folder with all that is in it. */
    @Override
    public void close() {
        remove(path);
    }

    /** Takes a file or a folder of our own away; what cannot be removed now goes when the program ends. */
    static void remove(Path path) {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> files = Files.walk(path)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                if (!file.toFile().delete()) {
                    file.toFile().deleteOnExit();
                }
            });
        } catch (IOException e) {
            path.toFile().deleteOnExit();
        }
    }
}
