package org.myaypon.symbol;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/** Finds where the symbol of an area stands: in the middle of the largest circle in its largest part. */
public final class SymbolPlaces {

    /** How exact a place is, in parts of the extent of its area. */
    private static final double EXACT = 0.01;

    private SymbolPlaces() {}

    /** The place of each area; empty for one without a shape. */
    public static List<Optional<Coordinate>> of(List<Geometry> areas) {
        List<Optional<Coordinate>> places = new ArrayList<>(areas.size());
        for (Geometry area : areas) {
            places.add(place(area));
        }
        return places;
    }

    private static Optional<Coordinate> place(Geometry area) {
        if (area.isEmpty()) {
            return Optional.empty();
        }
        Geometry part = largest(area);
        if (!(part.getArea() > 0)) {
            Point inside = area.getInteriorPoint();
            return inside.isEmpty() ? Optional.empty() : Optional.of(inside.getCoordinate());
        }
        double sizeM = Math.min(
                part.getEnvelopeInternal().getWidth(),
                part.getEnvelopeInternal().getHeight());
        Point centre = MaximumInscribedCircle.getCenter(part, Math.max(sizeM * EXACT, 1e-9));
        return Optional.of(centre.getCoordinate());
    }

    private static Geometry largest(Geometry area) {
        Geometry largest = area.getGeometryN(0);
        for (int i = 1; i < area.getNumGeometries(); i++) {
            Geometry part = area.getGeometryN(i);
            largest = part.getArea() > largest.getArea() ? part : largest;
        }
        return largest;
    }
}
