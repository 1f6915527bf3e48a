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
 * @param style a style file that draws it in place of a look: a path, or a name sought beside the document and in the program's
 *     folder
 */
public record Overlay(
        Path file,
        Optional<String> layer,
        Optional<String> where,
        Optional<String> look,
        Optional<String> by,
        Optional<String> title,
        Optional<String> style) {

    public Overlay {
        Objects.requireNonNull(file);
        Objects.requireNonNull(layer);
        Objects.requireNonNull(where);
        Objects.requireNonNull(look);
        Objects.requireNonNull(by);
        Objects.requireNonNull(title);
        Objects.requireNonNull(style);
    }

    /** A layer that is drawn by a look. */
    public Overlay(
            Path file,
            Optional<String> layer,
            Optional<String> where,
            Optional<String> look,
            Optional<String> by,
            Optional<String> title) {
        this(file, layer, where, look, by, title, Optional.empty());
    }

    /** All features of a file, everything else recognised. */
    public static Overlay of(Path file) {
        return new Overlay(
                file, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same with another look. */
    public Overlay withLook(String other) {
        return new Overlay(file, layer, where, Optional.of(other), by, title, style);
    }

    /** The same of a file that has moved. */
    public Overlay withFile(Path other) {
        return new Overlay(other, layer, where, look, by, title, style);
    }
}
