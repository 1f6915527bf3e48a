package org.myaypon.project;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Locale;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * A shape as a GeoPackage holds it (OGC 12-128r17, clause 2.1.3): a header with its extent, then ISO well-known binary,
 * little-endian, with heights where the first place has one.
 */
final class GeoPackageShape {

    private static final int HEADER = 8;
    private static final int BOX = 32;
    private static final byte LITTLE_ENDIAN_WITH_BOX = 0b011;
    private static final int WITH_HEIGHTS = 1000;

    private final boolean heights;
    private final ByteBuffer bytes;

    private GeoPackageShape(Geometry shape, int srsId) {
        heights = hasHeights(shape);
        bytes = ByteBuffer.allocate(HEADER + BOX + size(shape)).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put((byte) 'G').put((byte) 'P').put((byte) 0).put(LITTLE_ENDIAN_WITH_BOX);
        bytes.putInt(srsId);
        Envelope box = shape.getEnvelopeInternal();
        bytes.putDouble(box.getMinX()).putDouble(box.getMaxX());
        bytes.putDouble(box.getMinY()).putDouble(box.getMaxY());
        put(shape);
    }

    /** The bytes of a shape that is not empty. */
    static byte[] bytes(Geometry shape, int srsId) {
        return new GeoPackageShape(shape, srsId).bytes.array();
    }

    /** Whether the shape's first place has a height. */
    static boolean hasHeights(Geometry shape) {
        return !Double.isNaN(shape.getCoordinate().getZ());
    }

    private int ordinates() {
        return heights ? 3 : 2;
    }

    private int size(Geometry shape) {
        if (shape instanceof Point) {
            return 5 + 8 * ordinates();
        }
        if (shape instanceof LineString line) {
            return 9 + 8 * ordinates() * line.getNumPoints();
        }
        int size = 9;
        if (shape instanceof Polygon polygon) {
            for (int i = 0; i < rings(polygon); i++) {
                size += 4 + 8 * ordinates() * ring(polygon, i).getNumPoints();
            }
        } else {
            for (int i = 0; i < shape.getNumGeometries(); i++) {
                size += shape.getGeometryN(i).isEmpty() ? 0 : size(shape.getGeometryN(i));
            }
        }
        return size;
    }

    private void put(Geometry shape) {
        bytes.put((byte) 1).putInt(code(shape) + (heights ? WITH_HEIGHTS : 0));
        if (shape instanceof Point point) {
            putPlaces(point.getCoordinateSequence());
        } else if (shape instanceof LineString line) {
            bytes.putInt(line.getNumPoints());
            putPlaces(line.getCoordinateSequence());
        } else if (shape instanceof Polygon polygon) {
            bytes.putInt(rings(polygon));
            for (int i = 0; i < rings(polygon); i++) {
                bytes.putInt(ring(polygon, i).getNumPoints());
                putPlaces(ring(polygon, i).getCoordinateSequence());
            }
        } else {
            putParts(shape);
        }
    }

    private void putParts(Geometry shape) {
        int countAt = bytes.position();
        int parts = 0;
        bytes.putInt(0);
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            if (!shape.getGeometryN(i).isEmpty()) {
                put(shape.getGeometryN(i));
                parts++;
            }
        }
        bytes.putInt(countAt, parts);
    }

    private void putPlaces(CoordinateSequence places) {
        for (int i = 0; i < places.size(); i++) {
            bytes.putDouble(places.getX(i)).putDouble(places.getY(i));
            if (heights) {
                bytes.putDouble(places.getCoordinate(i).getZ());
            }
        }
    }

    private static int rings(Polygon polygon) {
        return 1 + polygon.getNumInteriorRing();
    }

    private static LineString ring(Polygon polygon, int i) {
        return i == 0 ? polygon.getExteriorRing() : polygon.getInteriorRingN(i - 1);
    }

    private static int code(Geometry shape) {
        return switch (shape.getGeometryType().toUpperCase(Locale.ROOT)) {
            case "POINT" -> 1;
            case "LINESTRING", "LINEARRING" -> 2;
            case "POLYGON" -> 3;
            case "MULTIPOINT" -> 4;
            case "MULTILINESTRING" -> 5;
            case "MULTIPOLYGON" -> 6;
            default -> 7;
        };
    }
}
