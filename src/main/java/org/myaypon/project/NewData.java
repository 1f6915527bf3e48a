package org.myaypon.project;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.myaypon.data.UserException;

/** The same recipe on newer data. */
public final class NewData {

    private NewData() {}

    /** A map with another table, of the same columns. */
    public static MapDocument table(MapDocument document, Path file) {
        TableRows old = document.table();
        return document.withTable(old.withFile(file.toAbsolutePath().normalize()));
    }

    /**
     * A map with another hazard, in its value and among the layers over the areas.
     *
     * @throws UserException when the value of the map does not come of one hazard layer
     */
    public static MapDocument hazard(MapDocument document, Path file) {
        Path now = file.toAbsolutePath().normalize();
        Set<Path> old = new LinkedHashSet<>();
        String value = ValueFiles.map(document.value(), name -> {
            old.add(Path.of(name));
            return now.toString();
        });
        if (old.size() != 1) {
            throw new UserException(
                    old.isEmpty()
                            ? "The value of the map comes of no hazard layer"
                            : "The value of the map comes of several hazard layers",
                    document.value(),
                    "Change the file in the map document");
        }
        return document.withValue(value)
                .withOverlays(document.overlays().stream()
                        .map(layer -> layer.withFiles(path -> old.contains(path) ? now : path))
                        .toList());
    }
}
