package org.myaypon.indicator;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.geotools.api.feature.simple.SimpleFeature;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.Result;
import org.myaypon.data.UserException;

/**
 * Where a hazard is: the shapes of a layer, or all that lies within a distance of them.
 *
 * @param source the layer's file
 * @param shapes valid shapes in degrees on WGS 84, which may overlap; not empty ones
 * @param distanceKm how far round the layer's shapes it reaches; empty when they are the hazard itself
 * @param hasExtent whether it covers any ground; points and lines without a distance only touch
 */
public record HazardArea(String source, List<Geometry> shapes, OptionalDouble distanceKm, boolean hasExtent) {

    private static final String DOING = "Reading the hazard";

    public HazardArea {
        Objects.requireNonNull(source);
        shapes = List.copyOf(shapes);
        Objects.requireNonNull(distanceKm);
    }

    /**
     * The hazard that a layer shows. Invalid shapes are repaired and counted.
     *
     * @param layer polygons, lines or points in degrees on WGS 84
     * @param where which features count, as {@link RowFilter} reads it of their attributes; empty when all do
     * @param distanceKm how far round the shapes it reaches, above 0
     * @throws UserException when the layer has no shapes or is not in degrees, or the condition cannot be read
     * @throws org.myaypon.data.CancelledException when the progress is cancelled
     */
    public static Result<HazardArea> of(
            Layer layer, Optional<String> where, OptionalDouble distanceKm, Progress progress) {
        BitSet chosen = where.map(condition -> RowFilter.met(LayerRows.table(layer), condition))
                .orElseGet(() -> all(layer.features().size()));
        List<Geometry> shapes = new ArrayList<>();
        int repaired = 0;
        int kept = 0;
        for (int i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1)) {
            progress.check();
            progress.report((double) i / layer.features().size(), DOING);
            SimpleFeature feature = layer.features().get(i);
            Geometry shape = Layer.geometry(feature).orElse(null);
            if (shape == null) {
                continue;
            }
            kept++;
            boolean valid = new IsValidOp(shape).isValid();
            repaired += valid ? 0 : 1;
            Geometry sound = valid ? shape : GeometryFixer.fix(shape);
            addParts(distanceKm.isPresent() ? Surroundings.of(sound, distanceKm.getAsDouble()) : sound, shapes);
        }
        String file = layer.source().fileName();
        check(file, shapes, kept, where);
        if (distanceKm.isPresent()) {
            Geometry together = OverlayNGRobust.union(shapes);
            shapes.clear();
            addParts(together, shapes);
        }
        boolean extent = shapes.stream().anyMatch(Polygonal.class::isInstance);
        return new Result<>(
                new HazardArea(file, shapes, distanceKm, extent),
                problems(file, repaired, layer.features().size() - chosen.cardinality(), chosen.cardinality() - kept));
    }

    private static BitSet all(int size) {
        BitSet all = new BitSet(size);
        all.set(0, size);
        return all;
    }

    private static void addParts(Geometry shape, List<Geometry> parts) {
        for (int part = 0; part < shape.getNumGeometries(); part++) {
            Geometry one = shape.getGeometryN(part);
            if (one.getNumGeometries() > 1) {
                addParts(one, parts);
            } else if (!one.isEmpty()) {
                parts.add(one);
            }
        }
    }

    private static void check(String file, List<Geometry> shapes, int kept, Optional<String> where) {
        if (kept == 0 || shapes.isEmpty()) {
            throw new UserException(
                    where.map(condition -> "No shape of " + file + " meets " + condition)
                            .orElse(file + " has no shapes"),
                    "hazard",
                    "Choose another hazard layer or condition");
        }
        Envelope extent = new Envelope();
        shapes.forEach(shape -> extent.expandToInclude(shape.getEnvelopeInternal()));
        if (Math.abs(extent.getMinX()) > 360
                || Math.abs(extent.getMaxX()) > 360
                || Math.abs(extent.getMinY()) > 90
                || Math.abs(extent.getMaxY()) > 90) {
            throw new UserException(
                    file + " is not in degrees of longitude and latitude",
                    "hazard",
                    "Give it a .prj that tells its CRS");
        }
    }

    private static List<Problem> problems(String file, int repaired, int leftOut, int empty) {
        List<Problem> problems = new ArrayList<>();
        if (repaired > 0) {
            problems.add(new Problem(
                    Counted.of(repaired, "shape", "shapes") + " of " + file + " crossed or touched "
                            + (repaired == 1 ? "itself and was" : "themselves and were") + " repaired",
                    "hazard",
                    ""));
        }
        if (leftOut > 0) {
            problems.add(new Problem(
                    Counted.of(leftOut, "shape", "shapes") + " of " + file + " do not meet the condition",
                    "hazard",
                    ""));
        }
        if (empty > 0) {
            problems.add(new Problem(
                    Counted.of(empty, "feature", "features") + " of " + file + " have no shape", "hazard", ""));
        }
        return problems;
    }
}
