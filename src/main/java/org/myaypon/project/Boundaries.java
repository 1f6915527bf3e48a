package org.myaypon.project;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The areas that are mapped.
 *
 * @param file the boundary file, absolute
 * @param layer the layer in it, where a file can hold several; the fitting one when empty
 * @param key the attribute that holds the P-code; recognised when empty
 */
public record Boundaries(Path file, Optional<String> layer, Optional<String> key) {

    /** The areas of a file, as they are. */
    public Boundaries(Path file, Optional<String> key) {
        this(file, Optional.empty(), key);
    }
}
