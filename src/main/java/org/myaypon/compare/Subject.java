package org.myaypon.compare;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.myaypon.project.MapDocument;
import org.myaypon.project.MapFile;

/**
 * A map that is made with both templates.
 *
 * @param file where its document is (or would be) kept
 * @param open the document, where it is open and may differ from its file
 */
public record Subject(Path file, Optional<MapDocument> open) {

    public Subject {
        Objects.requireNonNull(file);
        Objects.requireNonNull(open);
    }

    /** The map of a document file. */
    public static Subject of(Path file) {
        return new Subject(file, Optional.empty());
    }

    /** The name of its file. */
    public String name() {
        return String.valueOf(file.getFileName());
    }

    MapDocument document() {
        return open.orElseGet(() -> MapFile.read(file));
    }
}
