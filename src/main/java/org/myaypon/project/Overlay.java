package org.myaypon.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A layer of a file that is drawn over the areas.
 *
 * @param file the file, absolute
 * @param layer the layer in it, where a file can hold several; the fitting one when empty
 * @param where a condition (ECQL) on the features that are shown; all when empty
 * @param look how it is drawn, see {@link org.myaypon.style.HazardLooks}; recognised when empty
 * @param by the attribute that its classes come from; recognised when empty
 * @param title what the legend calls it; made from the look when empty
 * @param opacity how much of what lies below it covers, above 0 to 1; times what its look has by itself
 * @param style a style file that draws it in place of a look: a path, or a name sought beside the document and in the program's
 *     folder
 * @param restricted whether it is not for the public
 */
public record Overlay(
        Path file,
        Optional<String> layer,
        Optional<String> where,
        Optional<String> look,
        Optional<String> by,
        Optional<String> title,
        double opacity,
        Optional<String> style,
        boolean restricted)
        implements UpperLayer {

    public Overlay {
        Objects.requireNonNull(file);
        Objects.requireNonNull(layer);
        Objects.requireNonNull(where);
        Objects.requireNonNull(look);
        Objects.requireNonNull(by);
        Objects.requireNonNull(title);
        Objects.requireNonNull(style);
        if (!(opacity > 0 && opacity <= 1)) {
            throw new IllegalArgumentException("an opacity is above 0 to 1, not " + opacity);
        }
    }

    /** A layer that everybody may see. */
    public Overlay(
            Path file,
            Optional<String> layer,
            Optional<String> where,
            Optional<String> look,
            Optional<String> by,
            Optional<String> title,
            double opacity,
            Optional<String> style) {
        this(file, layer, where, look, by, title, opacity, style, false);
    }

    /** A layer as opaque as its look. */
    public Overlay(
            Path file,
            Optional<String> layer,
            Optional<String> where,
            Optional<String> look,
            Optional<String> by,
            Optional<String> title) {
        this(file, layer, where, look, by, title, 1, Optional.empty(), false);
    }

    /** All features of a file, everything else recognised. */
    public static Overlay of(Path file) {
        return new Overlay(
                file, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same with another look. */
    public Overlay withLook(String other) {
        return withLook(Optional.of(other), by);
    }

    /** The same with another look and what grades it. */
    public Overlay withLook(Optional<String> other, Optional<String> otherBy) {
        return new Overlay(file, layer, where, other, otherBy, title, opacity, style, restricted);
    }

    /** The same of a file that has moved. */
    public Overlay withFile(Path other) {
        return new Overlay(other, layer, where, look, by, title, opacity, style, restricted);
    }

    @Override
    public String name() {
        return title.orElseGet(() -> String.valueOf(file.getFileName()));
    }

    @Override
    public List<Path> files() {
        return List.of(file);
    }

    @Override
    public Overlay withFiles(UnaryOperator<Path> moved) {
        return withFile(moved.apply(file));
    }

    @Override
    public Overlay withTitle(Optional<String> other) {
        return new Overlay(file, layer, where, look, by, other, opacity, style, restricted);
    }

    @Override
    public Overlay withOpacity(double other) {
        return new Overlay(file, layer, where, look, by, title, other, style, restricted);
    }

    /** The same drawn by a style file; by its look when empty. */
    public Overlay withStyle(Optional<String> other) {
        return new Overlay(file, layer, where, look, by, title, opacity, other, restricted);
    }
}
