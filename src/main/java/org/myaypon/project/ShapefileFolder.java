package org.myaypon.project;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.myaypon.data.UserException;

/** Puts the files of a shapefile in their places: all are on the disk under other names before the first is moved. */
final class ShapefileFolder {

    /** Files of an earlier shapefile that would speak falsely of this one. */
    private static final List<String> STALE = List.of(".prj", ".cst", ".qix", ".sbn", ".sbx");

    private ShapefileFolder() {}

    /**
     * Replaces a shapefile.
     *
     * @param shp the .shp
     * @param stem its name without the ending
     * @param files the bytes of every part under its ending; the .shp last, since a reader begins there
     * @throws UserException when a file cannot be written
     */
    static void replace(Path shp, String stem, Map<String, byte[]> files) {
        try {
            for (String ending : files.keySet()) {
                requireFree(place(shp, stem, ending));
            }
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                fill(part(shp, stem, file.getKey()), file.getValue());
            }
            for (String ending : STALE) {
                if (!files.containsKey(ending)) {
                    Files.deleteIfExists(shp.resolveSibling(stem + ending));
                }
            }
            for (String ending : files.keySet()) {
                move(part(shp, stem, ending), place(shp, stem, ending));
            }
        } catch (IOException e) {
            throw new UserException(
                    "The shapefile cannot be written", shp.toString(), "Choose a folder that can be written to", e);
        } finally {
            files.keySet().forEach(ending -> discard(part(shp, stem, ending)));
        }
    }

    private static void requireFree(Path place) {
        if (Files.exists(place) && !Files.isRegularFile(place)) {
            throw new UserException(
                    "The place to write to is a folder, not a file", place.toString(), "Choose another name");
        }
    }

    private static void fill(Path part, byte[] bytes) throws IOException {
        try (FileOutputStream out = new FileOutputStream(part.toFile())) {
            out.write(bytes);
            out.getFD().sync();
        }
    }

    private static Path place(Path shp, String stem, String ending) {
        return ending.equals(".shp") ? shp : shp.resolveSibling(stem + ending);
    }

    private static Path part(Path shp, String stem, String ending) {
        return shp.resolveSibling(
                "." + stem + ending + "." + ProcessHandle.current().pid() + ".part");
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            part.toFile().deleteOnExit();
        }
    }
}
