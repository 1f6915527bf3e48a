package org.myaypon.read;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.Result;
import org.myaypon.data.UserException;

/** Reads layers in tests, and asks what was told. */
final class Layers {

    private Layers() {}

    static Result<Layer> read(Path file) {
        return LayerReader.read(file, Progress.NONE);
    }

    static Result<Layer> read(Path file, String layerName) {
        return LayerReader.read(file, Optional.of(layerName), Progress.NONE);
    }

    /** The shape of a feature (from 0) in WKT; empty text when it has none. */
    static String wkt(Result<Layer> result, int feature) {
        return Layer.geometry(result.value().features().get(feature))
                .map(Geometry::toText)
                .orElse("");
    }

    static Object value(Result<Layer> result, int feature, String attribute) {
        return result.value().features().get(feature).getAttribute(attribute);
    }

    static Class<?> type(Result<Layer> result, String attribute) {
        return result.value().schema().getDescriptor(attribute).getType().getBinding();
    }

    static Class<?> shapeType(Result<Layer> result) {
        return result.value().schema().getGeometryDescriptor().getType().getBinding();
    }

    static void assertTold(String beginning, Result<Layer> result) {
        List<String> told = result.problems().stream().map(Problem::sentence).toList();
        assertTrue(told.stream().anyMatch(line -> line.startsWith(beginning)), told::toString);
    }

    static void assertNothingTold(Result<Layer> result) {
        assertTrue(result.problems().isEmpty(), () -> result.problems().toString());
    }

    static void assertRefused(String beginning, Path file) {
        UserException refused = assertThrows(UserException.class, () -> read(file));
        assertTrue(refused.getMessage().startsWith(beginning), refused::getMessage);
    }
}
