package org.myaypon.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.myaypon.data.Problem;

/**
 * Makes polygons valid that cross or overlap themselves, with JTS's {@code GeometryFixer}, and counts them; valid ones
 * stay the very same.
 */
final class ShapeMender {

    private final Tally mended = new Tally();
    private final Tally lost = new Tally();

    /**
     * The shape, valid.
     *
     * @param record its number in the file, from 1
     * @return empty when nothing is left of it
     */
    Optional<Geometry> mend(Geometry shape, long record) {
        if (!(shape instanceof Polygonal) || new IsValidOp(shape).isValid()) {
            return Optional.of(shape);
        }
        Optional<Geometry> valid = fixed(shape);
        (valid.isPresent() ? mended : lost).add(record);
        return valid;
    }

    /** Adds what was mended; {@code place} is what is counted: "record" or "feature". */
    void report(List<Problem> problems, String place) {
        mended.report(
                problems,
                "1 shape crosses or overlaps itself and was mended",
                "%s shapes cross or overlap themselves and were mended",
                place,
                "");
        lost.report(
                problems,
                "1 shape encloses nothing and is not drawn",
                "%s shapes enclose nothing and are not drawn",
                place,
                "Look at it in the source");
    }

    private static Optional<Geometry> fixed(Geometry shape) {
        try {
            return areas(GeometryFixer.fix(shape));
        } catch (TopologyException e) {
            return Optional.empty();
        }
    }

    private static Optional<Geometry> areas(Geometry fixed) {
        GeometryFactory factory = fixed.getFactory();
        List<Polygon> areas = new ArrayList<>();
        PolygonExtracter.getPolygons(fixed, areas);
        areas.removeIf(Geometry::isEmpty);
        return areas.isEmpty()
                ? Optional.empty()
                : Optional.of(factory.createMultiPolygon(areas.toArray(Polygon[]::new)));
    }
}
