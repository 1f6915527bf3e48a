package org.myaypon.boundary;

import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Moves the vertices of polygons by a transform, a ring at a time. */
final class ShapeTransform {

    private final GeometryFactory factory;
    private final MathTransform transform;

    private ShapeTransform(GeometryFactory factory, MathTransform transform) {
        this.factory = factory;
        this.transform = transform;
    }

    static Geometry apply(Geometry shape, MathTransform transform) throws TransformException {
        ShapeTransform job = new ShapeTransform(shape.getFactory(), transform);
        if (shape instanceof Polygon polygon) {
            return job.polygon(polygon);
        }
        Polygon[] parts = new Polygon[shape.getNumGeometries()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = job.polygon((Polygon) shape.getGeometryN(i));
        }
        return job.factory.createMultiPolygon(parts);
    }

    private Polygon polygon(Polygon polygon) throws TransformException {
        if (polygon.isEmpty()) {
            return polygon;
        }
        LinearRing[] holes = new LinearRing[polygon.getNumInteriorRing()];
        for (int i = 0; i < holes.length; i++) {
            holes[i] = ring(polygon.getInteriorRingN(i));
        }
        return factory.createPolygon(ring(polygon.getExteriorRing()), holes);
    }

    private LinearRing ring(LinearRing ring) throws TransformException {
        Coordinate[] places = ring.getCoordinates();
        double[] ordinates = new double[2 * places.length];
        for (int i = 0; i < places.length; i++) {
            ordinates[2 * i] = places[i].x;
            ordinates[2 * i + 1] = places[i].y;
        }
        transform.transform(ordinates, 0, ordinates, 0, places.length);
        Coordinate[] moved = new Coordinate[places.length];
        for (int i = 0; i < places.length; i++) {
            moved[i] = new CoordinateXY(ordinates[2 * i], ordinates[2 * i + 1]);
        }
        return factory.createLinearRing(moved);
    }
}
