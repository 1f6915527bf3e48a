package org.myaypon.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.myaypon.data.Layer;
import org.myaypon.data.Progress;
import org.myaypon.data.UserException;
import org.myaypon.indicator.AreaLevel;
import org.myaypon.indicator.Join;
import org.myaypon.read.LayerReader;

/**
 * What a look into a layer tells of its use.
 *
 * @param file the file
 * @param areas whether its shapes are areas, rather than lines or points
 * @param coded whether they carry P-codes, as boundaries do
 */
record LayerLook(Path file, boolean areas, boolean coded) {

    /**
     * Looks into a file.
     *
     * @throws UserException when it cannot be read as a layer
     */
    static LayerLook into(Path file, Progress progress) {
        Layer layer = LayerReader.read(file, progress).value();
        boolean areas = layer.features().stream()
                .map(feature -> feature.getDefaultGeometry() instanceof Geometry shape ? shape : null)
                .filter(Objects::nonNull)
                .anyMatch(shape -> shape.getDimension() == 2);
        return new LayerLook(file, areas, areas && isCoded(layer));
    }

    /** The same; empty for a file that has no shapes. */
    static Optional<LayerLook> ifAny(Path file, Progress progress) {
        try {
            return Optional.of(into(file, progress));
        } catch (UserException e) {
            return Optional.empty();
        }
    }

    /** Whether it is rather the boundaries of a map than a layer over them. */
    boolean isBoundaries() {
        return areas && coded;
    }

    private static boolean isCoded(Layer layer) {
        return Join.recogniseKey(layer)
                .map(key -> layer.features().stream()
                        .map(feature -> Layer.text(feature, key))
                        .toList())
                .map(AreaLevel::of)
                .filter(level -> level != AreaLevel.AREA)
                .isPresent();
    }

    /** The one of several that is the boundaries: areas with codes before areas without. */
    static Optional<LayerLook> boundariesAmong(List<LayerLook> looks) {
        return looks.stream().filter(LayerLook::isBoundaries).findFirst().or(() -> looks.stream()
                .filter(LayerLook::areas)
                .findFirst());
    }
}
