package org.myaypon.read;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * Reads well-known binary (OGC 06-103r4, with the ways in which PostGIS marks heights) and what a GeoPackage puts before
 * it. Every count is checked against the bytes that are there before anything is allocated. Curves are not read.
 */
final class WkbShape {

    private static final int DEEPEST = 32;
    private static final int EWKB_Z = 0x80000000;
    private static final int EWKB_M = 0x40000000;
    private static final int EWKB_SRID = 0x20000000;
    private static final int[] ENVELOPE_BYTES = {0, 32, 48, 48, 64};

    private final ShapeBuilder builder;
    private final MemoryRoom room;

    WkbShape(ShapeBuilder builder, MemoryRoom room) {
        this.builder = builder;
        this.room = room;
    }

    /** The shape in a GeoPackage's blob (OGC 12-128r19, clause 2.1.3); empty when it has no coordinates. */
    Optional<Geometry> ofGeoPackage(byte[] blob) throws NotAShape {
        if (blob.length < 8 || blob[0] != 'G' || blob[1] != 'P') {
            throw new NotAShape();
        }
        int flags = blob[3];
        int envelope = flags >> 1 & 7;
        boolean extended = (flags & 0x20) != 0;
        if (extended || envelope >= ENVELOPE_BYTES.length || blob.length < 8 + ENVELOPE_BYTES[envelope]) {
            throw new NotAShape();
        }
        int start = 8 + ENVELOPE_BYTES[envelope];
        return of(ByteBuffer.wrap(blob, start, blob.length - start));
    }

    /** The shape in well-known binary; empty when it has no coordinates. */
    Optional<Geometry> of(ByteBuffer bytes) throws NotAShape {
        try {
            List<Geometry> parts = new ArrayList<>();
            read(bytes, parts, 0);
            return parts.isEmpty() ? Optional.empty() : Optional.of(builder.together(parts));
        } catch (BufferUnderflowException e) {
            throw new NotAShape();
        }
    }

    private void read(ByteBuffer bytes, List<Geometry> parts, int depth) throws NotAShape {
        bytes.order(bytes.get() == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        int type = bytes.getInt();
        if ((type & EWKB_SRID) != 0) {
            bytes.getInt();
        }
        int plain = type & 0xffff;
        boolean z = (type & EWKB_Z) != 0 || plain / 1000 == 1 || plain / 1000 == 3;
        boolean m = (type & EWKB_M) != 0 || plain / 1000 == 2 || plain / 1000 == 3;
        int ordinates = 2 + (z ? 1 : 0) + (m ? 1 : 0);
        switch (plain % 1000) {
            case 1 -> point(bytes, z, ordinates).ifPresent(parts::add);
            case 2 -> {
                List<Coordinate> places = places(bytes, z, ordinates);
                if (!places.isEmpty()) {
                    parts.add(builder.line(places));
                }
            }
            case 3, 17 -> polygon(bytes, z, ordinates).ifPresent(parts::add);
            case 4, 5, 6, 7, 11, 12, 15, 16 -> {
                int count = count(bytes, 5);
                for (int i = 0; i < count; i++) {
                    if (depth == DEEPEST) {
                        throw new NotAShape();
                    }
                    read(bytes, parts, depth + 1);
                }
            }
            default -> throw new NotAShape();
        }
    }

    /** A point whose coordinates are both not a number is empty. */
    private Optional<Geometry> point(ByteBuffer bytes, boolean z, int ordinates) throws NotAShape {
        if (bytes.remaining() < 8 * ordinates) {
            throw new NotAShape();
        }
        int start = bytes.position();
        if (Double.isNaN(bytes.getDouble(start)) && Double.isNaN(bytes.getDouble(start + 8))) {
            bytes.position(start + 8 * ordinates);
            return Optional.empty();
        }
        return Optional.of(builder.point(place(bytes, z, ordinates)));
    }

    private Optional<Geometry> polygon(ByteBuffer bytes, boolean z, int ordinates) throws NotAShape {
        int count = count(bytes, 4);
        List<List<Coordinate>> rings = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            rings.add(places(bytes, z, ordinates));
        }
        return rings.isEmpty() ? Optional.empty() : Optional.of(builder.polygon(rings));
    }

    private List<Coordinate> places(ByteBuffer bytes, boolean z, int ordinates) throws NotAShape {
        int count = count(bytes, 8 * ordinates);
        room.take((long) MemoryRoom.COORDINATE * count);
        List<Coordinate> places = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            places.add(place(bytes, z, ordinates));
        }
        return places;
    }

    private static Coordinate place(ByteBuffer bytes, boolean z, int ordinates) throws NotAShape {
        double x = bytes.getDouble();
        double y = bytes.getDouble();
        double third = ordinates > 2 ? bytes.getDouble() : Double.NaN;
        if (ordinates > 3) {
            bytes.getDouble();
        }
        return ShapeBuilder.coordinate(x, y, z ? third : Double.NaN);
    }

    /** A count, if as many things of a size can follow it. */
    private static int count(ByteBuffer bytes, int size) throws NotAShape {
        int count = bytes.getInt();
        if (count < 0 || (long) size * count > bytes.remaining()) {
            throw new NotAShape();
        }
        return count;
    }
}
