package org.myaypon.read;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** Makes shapes of the coordinates that a file lists, whose rings may not be closed. */
final class ShapeBuilder {

    /** No place on earth has a coordinate beyond this, whatever its unit. */
    private static final double FARTHEST = 1e12;

    private final GeometryFactory factory = new GeometryFactory();

    /** Whether two numbers can be a place: finite, and not beyond all bounds. */
    static boolean isPlace(double x, double y) {
        return Math.abs(x) <= FARTHEST && Math.abs(y) <= FARTHEST;
    }

    /** The coordinate of two numbers that can be a place. */
    static Coordinate coordinate(double x, double y, double z) throws NotAShape {
        if (!isPlace(x, y)) {
            throw new NotAShape();
        }
        return new Coordinate(x, y, z);
    }

    Point point(Coordinate place) {
        return factory.createPoint(place);
    }

    Geometry line(List<Coordinate> places) throws NotAShape {
        if (places.size() < 2) {
            throw new NotAShape();
        }
        return factory.createLineString(places.toArray(Coordinate[]::new));
    }

    /** A polygon of its outline and holes; holes of fewer than three places are left out. */
    Polygon polygon(List<List<Coordinate>> rings) throws NotAShape {
        if (rings.isEmpty() || !isRing(rings.get(0))) {
            throw new NotAShape();
        }
        List<LinearRing> holes = new ArrayList<>();
        for (List<Coordinate> ring : rings.subList(1, rings.size())) {
            if (isRing(ring)) {
                holes.add(ring(ring));
            }
        }
        return factory.createPolygon(ring(rings.get(0)), holes.toArray(LinearRing[]::new));
    }

    /** One shape of all these: of its own kind when they are all of one, else a collection. */
    Geometry together(List<Geometry> parts) {
        return factory.buildGeometry(parts);
    }

    private static boolean isRing(List<Coordinate> places) {
        return places.size() >= (isClosed(places) ? 4 : 3);
    }

    private static boolean isClosed(List<Coordinate> places) {
        return !places.isEmpty() && places.get(0).equals2D(places.get(places.size() - 1));
    }

    private LinearRing ring(List<Coordinate> places) {
        int size = places.size() + (isClosed(places) ? 0 : 1);
        Coordinate[] ring = places.toArray(new Coordinate[size]);
        ring[size - 1] = new Coordinate(ring[0]);
        return factory.createLinearRing(ring);
    }

    /** The geometry factory of all shapes made here. */
    GeometryFactory factory() {
        return factory;
    }

    /** A multi-line of lines, a multi-polygon of polygons: what a shape of one kind is called whatever its parts. */
    Geometry asMany(Geometry shape) {
        if (shape instanceof Polygon polygon) {
            return factory.createMultiPolygon(new Polygon[] {polygon});
        }
        return shape instanceof LineString line ? factory.createMultiLineString(new LineString[] {line}) : shape;
    }
}
