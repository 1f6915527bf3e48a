package org.myaypon.boundary;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** A coverage as bytes: counts and coordinates one after the other, closed by a checksum of all before it. */
final class CoverageFile {

    /** Raised whenever the bytes or the cleaning change, so that what an older program wrote is not taken for ours. */
    static final int VERSION = 1;

    private static final int MAGIC = 0x4D594356;
    private static final int CHECKSUM_BYTES = Long.BYTES;

    private CoverageFile() {}

    static byte[] bytes(Coverage coverage) {
        ByteBuffer out = ByteBuffer.allocate(Math.toIntExact(size(coverage)));
        Repairs repairs = coverage.repairs();
        out.putInt(MAGIC).putInt(VERSION);
        out.putInt(repairs.verticesMoved()).putInt(repairs.gapsClosed());
        out.putInt(repairs.overlapsClosed()).putInt(repairs.shapesFixed());
        out.putInt(repairs.changed().size());
        repairs.changed().forEach(out::putInt);
        writeShapes(coverage.areas(), out);
        out.putLong(checksum(out.array(), out.position()));
        return Arrays.copyOf(out.array(), out.position());
    }

    /** Shapes one after the other: so many parts, of so many rings, of so many places each. */
    static void writeShapes(List<Geometry> shapes, ByteBuffer out) {
        out.putInt(shapes.size());
        for (Geometry shape : shapes) {
            int parts = shape.isEmpty() ? 0 : shape.getNumGeometries();
            out.putInt(parts);
            for (int i = 0; i < parts; i++) {
                write(shape.getGeometryN(i), out);
            }
        }
    }

    /** How many bytes {@link #writeShapes} may take at most. */
    static long shapesSize(List<Geometry> shapes) {
        long size = Integer.BYTES;
        for (Geometry shape : shapes) {
            size += Integer.BYTES + 2L * Double.BYTES * shape.getNumPoints();
            for (int i = 0; i < shape.getNumGeometries(); i++) {
                int holes = shape.getGeometryN(i) instanceof Polygon polygon ? polygon.getNumInteriorRing() : 0;
                size += (2L + holes) * Integer.BYTES;
            }
        }
        return size;
    }

    private static long size(Coverage coverage) {
        return (7L + coverage.repairs().changed().size()) * Integer.BYTES
                + shapesSize(coverage.areas())
                + CHECKSUM_BYTES;
    }

    private static void write(Geometry part, ByteBuffer out) {
        if (!(part instanceof Polygon polygon) || polygon.isEmpty()) {
            out.putInt(0);
            return;
        }
        out.putInt(1 + polygon.getNumInteriorRing());
        write(polygon.getExteriorRing(), out);
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            write(polygon.getInteriorRingN(i), out);
        }
    }

    private static void write(LinearRing ring, ByteBuffer out) {
        Coordinate[] places = ring.getCoordinates();
        out.putInt(places.length);
        for (Coordinate place : places) {
            out.putDouble(place.x).putDouble(place.y);
        }
    }

    /** The coverage that the bytes hold; empty when they are not a whole and sound coverage of so many areas. */
    static Optional<Coverage> read(byte[] bytes, int areas, GeometryFactory factory) {
        int end = bytes.length - CHECKSUM_BYTES;
        if (end < 0 || ByteBuffer.wrap(bytes).getLong(end) != checksum(bytes, end)) {
            return Optional.empty();
        }
        try {
            return new Reader(ByteBuffer.wrap(bytes, 0, end), factory).coverage(areas);
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static long checksum(byte[] bytes, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, length);
        return crc.getValue();
    }

    /** Reads counts with suspicion: none may promise more than the bytes that follow. */
    private record Reader(ByteBuffer in, GeometryFactory factory) {

        Optional<Coverage> coverage(int areas) {
            if (in.getInt() != MAGIC || in.getInt() != VERSION) {
                return Optional.empty();
            }
            int moved = in.getInt();
            int gaps = in.getInt();
            int overlaps = in.getInt();
            int fixed = in.getInt();
            List<Integer> changed = new ArrayList<>();
            for (int left = count(Integer.BYTES); left > 0; left--) {
                int area = in.getInt();
                require(area >= 0 && area < areas);
                changed.add(area);
            }
            require(count(Integer.BYTES) == areas);
            List<Geometry> shapes = new ArrayList<>(areas);
            for (int i = 0; i < areas; i++) {
                shapes.add(shape());
            }
            require(!in.hasRemaining());
            return Optional.of(new Coverage(shapes, new Repairs(moved, gaps, overlaps, fixed, changed)));
        }

        private Geometry shape() {
            Polygon[] parts = new Polygon[count(Integer.BYTES)];
            for (int i = 0; i < parts.length; i++) {
                parts[i] = polygon();
            }
            return switch (parts.length) {
                case 0 -> factory.createPolygon();
                case 1 -> parts[0];
                default -> factory.createMultiPolygon(parts);
            };
        }

        private Polygon polygon() {
            int rings = count(Integer.BYTES);
            if (rings == 0) {
                return factory.createPolygon();
            }
            LinearRing shell = ring();
            LinearRing[] holes = new LinearRing[rings - 1];
            for (int i = 0; i < holes.length; i++) {
                holes[i] = ring();
            }
            return factory.createPolygon(shell, holes);
        }

        private LinearRing ring() {
            Coordinate[] places = new Coordinate[count(2 * Double.BYTES)];
            require(places.length >= 4);
            for (int i = 0; i < places.length; i++) {
                double x = in.getDouble();
                double y = in.getDouble();
                require(Double.isFinite(x) && Double.isFinite(y));
                places[i] = new CoordinateXY(x, y);
            }
            return factory.createLinearRing(places);
        }

        private int count(int bytesEach) {
            int count = in.getInt();
            require(count >= 0 && count <= in.remaining() / bytesEach);
            return count;
        }

        private static void require(boolean sound) {
            if (!sound) {
                throw new IllegalArgumentException("not a coverage");
            }
        }
    }
}
