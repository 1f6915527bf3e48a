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
 * @param asked whether this map was asked for; one that was not is passed over where neither template is made for it
 */
public record Subject(Path file, Optional<MapDocument> open, boolean asked) {

    public Subject {
        Objects.requireNonNull(file);
        Objects.requireNonNull(open);
    }

    /** The map of a document file. */
    public static Subject of(Path file) {
        return new Subject(file, Optional.empty(), true);
    }

    /** The map of a document file, which is passed over where neither template is made for it. */
    public static Subject ifServed(Path file) {
        return new Subject(file, Optional.empty(), false);
    }

    /** A map that is open. */
    public static Subject open(Path file, MapDocument document) {
        return new Subject(file, Optional.of(document), true);
    }

    /** The name of its file. */
    public String name() {
        return String.valueOf(file.getFileName());
    }

    MapDocument document() {
        return open.orElseGet(() -> MapFile.read(file));
    }
}
