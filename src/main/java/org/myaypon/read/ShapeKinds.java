package org.myaypon.read;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.myaypon.data.Problem;

/** Counts the kinds of shape of a layer, and makes each shape one of points, lines or areas alone. */
final class ShapeKinds {

    private final ShapeBuilder builder;
    private final Tally mixed = new Tally();
    private final long[] counts = new long[3];
    private boolean many;

    ShapeKinds(ShapeBuilder builder) {
        this.builder = builder;
    }

    /**
     * The shape as a point, multi-point, multi-line or multi-polygon; of one that mixes them the parts that cover most
     * stay: areas, else lines.
     */
    Geometry pure(Geometry shape, long feature) {
        return builder.asMany(shape.getClass() == GeometryCollection.class ? foremost(shape, feature) : shape);
    }

    /** Counts a shape that stays. */
    void count(Geometry pure) {
        if (!pure.isEmpty()) {
            counts[pure.getDimension()]++;
            many |= pure instanceof MultiPoint;
        }
    }

    private Geometry foremost(Geometry collection, long feature) {
        List<Geometry> parts = new ArrayList<>();
        flatten(collection, parts);
        int dimension = parts.stream().mapToInt(Geometry::getDimension).max().orElse(0);
        if (parts.stream().anyMatch(part -> part.getDimension() != dimension)) {
            mixed.add(feature);
        }
        parts.removeIf(part -> part.getDimension() != dimension);
        return builder.together(parts);
    }

    private static void flatten(Geometry shape, List<Geometry> parts) {
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            Geometry part = shape.getGeometryN(i);
            if (part instanceof GeometryCollection) {
                flatten(part, parts);
            } else if (!part.isEmpty()) {
                parts.add(part);
            }
        }
    }

    /** The class of every shape. */
    Class<? extends Geometry> binding() {
        int kinds = (counts[0] > 0 ? 1 : 0) + (counts[1] > 0 ? 1 : 0) + (counts[2] > 0 ? 1 : 0);
        if (kinds != 1) {
            return Geometry.class;
        }
        if (counts[2] > 0) {
            return MultiPolygon.class;
        }
        return counts[1] > 0 ? MultiLineString.class : many ? MultiPoint.class : Point.class;
    }

    /** A shape as the class of all: a point among multi-points is one, too. */
    Geometry as(Class<? extends Geometry> binding, Geometry shape) {
        return binding == MultiPoint.class && shape instanceof Point point
                ? builder.factory().createMultiPoint(new Point[] {point})
                : shape;
    }

    /** Adds what was found. */
    void report(List<Problem> problems) {
        mixed.report(
                problems,
                "1 shape mixes areas, lines or points; only those of its highest kind stay",
                "%s shapes mix areas, lines or points; only those of their highest kind stay",
                "feature",
                "");
        if (binding() == Geometry.class && counts[0] + counts[1] + counts[2] > 0) {
            problems.add(new Problem(
                    "It mixes kinds of shape: " + Tally.number(counts[2], "area") + ", "
                            + Tally.number(counts[1], "line") + " and " + Tally.number(counts[0], "point"),
                    "",
                    "Save each kind to a file of its own"));
        }
    }
}
