package org.myaypon.indicator;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.PolygonExtracter;

/**
 * Areas on the WGS 84 ellipsoid of shapes in degrees, by the cylindrical equal-area projection (Snyder 1987, Map Projections, p.
 * 81). Only that edges are straight in degrees rather than geodesics keeps them from being exact: less than 1 in 100,000 for
 * edges as short as those of boundaries.
 */
final class EqualArea {

    private static final double SEMI_MAJOR_KM = 6378.137;
    private static final double FLATTENING = 1 / 298.257223563;
    private static final double E2 = FLATTENING * (2 - FLATTENING);
    private static final double E = Math.sqrt(E2);

    private EqualArea() {}

    /** The area of a shape in square kilometres; 0 for points and lines. */
    static double squareKm(Geometry shape) {
        double area = 0;
        for (Object part : PolygonExtracter.getPolygons(shape)) {
            Polygon polygon = (Polygon) part;
            area += ring(polygon.getExteriorRing());
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                area -= ring(polygon.getInteriorRingN(hole));
            }
        }
        return Math.max(0, area);
    }

    private static double ring(LineString ring) {
        CoordinateSequence vertices = ring.getCoordinateSequence();
        if (vertices.size() < 4) {
            return 0;
        }
        double originX = vertices.getX(0);
        double originY = height(vertices.getY(0));
        double twice = 0;
        double lastX = 0;
        double lastY = 0;
        for (int i = 1; i < vertices.size(); i++) {
            double x = vertices.getX(i) - originX;
            double y = height(vertices.getY(i)) - originY;
            twice += lastX * y - x * lastY;
            lastX = x;
            lastY = y;
        }
        return Math.abs(twice) / 2 * Math.toRadians(1) * SEMI_MAJOR_KM * SEMI_MAJOR_KM / 2;
    }

    /** Snyder's q (3-12). */
    private static double height(double latitude) {
        double sine = Math.sin(Math.toRadians(latitude));
        return (1 - E2) * (sine / (1 - E2 * sine * sine) - Math.log((1 - E * sine) / (1 + E * sine)) / (2 * E));
    }
}
