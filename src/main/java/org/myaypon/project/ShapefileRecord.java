package org.myaypon.project;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** One shape as the content of a shapefile's record. */
final class ShapefileRecord {

    /** The kinds of shapes that are written, with the format's codes; a file holds one kind, and null shapes. */
    enum Kind {
        NONE(0),
        POINT(1),
        LINE(3),
        POLYGON(5),
        POINTS(8);

        private final int code;

        Kind(int code) {
            this.code = code;
        }

        int code() {
            return code;
        }

        static Kind of(Geometry geometry) {
            if (geometry instanceof Point) {
                return POINT;
            }
            return switch (geometry.getDimension()) {
                case 0 -> POINTS;
                case 1 -> LINE;
                default -> POLYGON;
            };
        }
    }

    private static final int CODE = 4;
    private static final int BOX = 32;
    private static final int PAIR = 16;

    private ShapefileRecord() {}

    /** The record of a feature without a shape. */
    static byte[] empty() {
        return new byte[CODE];
    }

    /** The record of a shape, which must be of the kind; a single point may stand among {@link Kind#POINTS}. */
    static byte[] of(Geometry shape, Kind kind) {
        return switch (kind) {
            case NONE -> empty();
            case POINT -> point(shape);
            case POINTS -> points(shape);
            case LINE, POLYGON -> parts(shape, kind);
        };
    }

    private static byte[] point(Geometry shape) {
        byte[] record = new byte[CODE + PAIR];
        put(start(record, Kind.POINT), shape.getCoordinate());
        return record;
    }

    private static byte[] points(Geometry shape) {
        Coordinate[] places = shape.getCoordinates();
        byte[] record = new byte[CODE + BOX + 4 + PAIR * places.length];
        ByteBuffer buffer = start(record, Kind.POINTS);
        putBox(buffer, shape.getEnvelopeInternal());
        buffer.putInt(places.length);
        put(buffer, places);
        return record;
    }

    private static byte[] parts(Geometry shape, Kind kind) {
        List<Coordinate[]> parts = new ArrayList<>();
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            if (shape.getGeometryN(i) instanceof Polygon polygon) {
                addRings(polygon, parts);
            } else if (shape.getGeometryN(i) instanceof LineString line && !line.isEmpty()) {
                parts.add(line.getCoordinates());
            }
        }
        int vertices = parts.stream().mapToInt(part -> part.length).sum();
        byte[] record = new byte[CODE + BOX + 8 + 4 * parts.size() + PAIR * vertices];
        ByteBuffer buffer = start(record, kind);
        putBox(buffer, shape.getEnvelopeInternal());
        buffer.putInt(parts.size()).putInt(vertices);
        int first = 0;
        for (Coordinate[] part : parts) {
            buffer.putInt(first);
            first += part.length;
        }
        parts.forEach(part -> put(buffer, part));
        return record;
    }

    /** The outer ring clockwise, then its holes the other way round. */
    private static void addRings(Polygon polygon, List<Coordinate[]> parts) {
        if (polygon.isEmpty()) {
            return;
        }
        parts.add(turned(polygon.getExteriorRing().getCoordinates(), false));
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            parts.add(turned(polygon.getInteriorRingN(i).getCoordinates(), true));
        }
    }

    private static Coordinate[] turned(Coordinate[] ring, boolean counterClockwise) {
        if (Orientation.isCCW(ring) == counterClockwise) {
            return ring;
        }
        Coordinate[] turned = ring.clone();
        CoordinateArrays.reverse(turned);
        return turned;
    }

    private static ByteBuffer start(byte[] record, Kind kind) {
        return ByteBuffer.wrap(record).order(ByteOrder.LITTLE_ENDIAN).putInt(kind.code());
    }

    private static void put(ByteBuffer buffer, Coordinate... places) {
        for (Coordinate place : places) {
            buffer.putDouble(place.x).putDouble(place.y);
        }
    }

    /** West, south, east, north. */
    static void putBox(ByteBuffer buffer, Envelope box) {
        buffer.putDouble(box.getMinX()).putDouble(box.getMinY());
        buffer.putDouble(box.getMaxX()).putDouble(box.getMaxY());
    }
}
