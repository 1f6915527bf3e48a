package org.myaypon.project;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * A layer that is drawn over the areas.
 *
 * @param file the file, absolute
 * @param layer the layer in it, where a file can hold several; the fitting one when empty
 * @param where a condition (ECQL) on the features that are shown; all when empty
 * @param look how it is drawn, see {@link org.myaypon.style.HazardLooks}; recognised when empty
 * @param by the attribute that its classes come from; recognised when empty
 * @param title what the legend calls it; made from the look when empty
 */
public record Overlay(
        Path file,
        Optional<String> layer,
        Optional<String> where,
        Optional<String> look,
        Optional<String> by,
        Optional<String> title) {

    public Overlay {
        Objects.requireNonNull(file);
        Objects.requireNonNull(layer);
        Objects.requireNonNull(where);
        Objects.requireNonNull(look);
        Objects.requireNonNull(by);
        Objects.requireNonNull(title);
    }

    /** All features of a file, everything else recognised. */
    public static Overlay of(Path file) {
        return new Overlay(
                file, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same with another look. */
    public Overlay withLook(String other) {
        return new Overlay(file, layer, where, Optional.of(other), by, title);
    }

    /** The same of a file that has moved. */
    public Overlay withFile(Path other) {
        return new Overlay(other, layer, where, look, by, title);
    }
}
