package org.myaypon.read;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXYM;
import org.locationtech.jts.geom.CoordinateXYZM;

/** One record of a .shp file: its points and parts, with heights and measures where they are there. */
final class ShpRecord {

    private static final int BOX = 4 + 32;
    private static final int XY = 16;

    /** Beyond this, a coordinate or measure means "none" (the format's own rule). */
    private static final double NO_DATA = 1e38;

    private final ByteBuffer bytes;
    private final int start;
    private final int end;
    private final int type;

    /** A record's content, from its type on, in a little-endian buffer. */
    ShpRecord(ByteBuffer bytes, int start, int end, int type) {
        this.bytes = bytes;
        this.start = start;
        this.end = end;
        this.type = type;
    }

    /** The only point of a point record. */
    Coordinate point() throws NotAShape {
        int at = start + 4;
        boolean heights = ShapeKind.hasHeights(type) && at + XY + 8 <= end;
        int measures = at + XY + (ShapeKind.hasHeights(type) ? 8 : 0);
        require(at + XY <= end);
        return coordinate(
                at,
                heights ? bytes.getDouble(at + XY) : Double.NaN,
                ShapeKind.canMeasure(type) && measures + 8 <= end ? measure(measures) : Double.NaN);
    }

    /** The points of a multipoint record. */
    Coordinate[] points() throws NotAShape {
        int count = count(start + BOX, XY);
        return points(start + BOX + 4, count);
    }

    /** The parts of a line or polygon record, without empty ones. */
    List<Coordinate[]> parts() throws NotAShape {
        int partCount = count(start + BOX, 4);
        require(start + BOX + 8 <= end);
        int pointCount = bytes.getInt(start + BOX + 4);
        int firsts = start + BOX + 8;
        int xy = firsts + 4 * partCount;
        require(pointCount >= 0 && xy + (long) XY * pointCount <= end);
        Coordinate[] points = points(xy, pointCount);
        List<Coordinate[]> parts = new ArrayList<>(partCount);
        for (int part = 0; part < partCount; part++) {
            int from = bytes.getInt(firsts + 4 * part);
            int to = part + 1 < partCount ? bytes.getInt(firsts + 4 * part + 4) : pointCount;
            require(from >= 0 && from <= to && to <= pointCount);
            if (from < to) {
                parts.add(partCount == 1 && from == 0 ? points : Arrays.copyOfRange(points, from, to));
            }
        }
        return parts;
    }

    /** A count that stands at a place, if as many things of a size can follow it in the record. */
    private int count(int at, int size) throws NotAShape {
        require(at + 4 <= end);
        int count = bytes.getInt(at);
        require(count >= 0 && at + 4 + (long) size * count <= end);
        return count;
    }

    private Coordinate[] points(int xy, int count) throws NotAShape {
        int after = xy + XY * count;
        boolean heights = ShapeKind.hasHeights(type) && holds(after, count);
        int measures = after + (ShapeKind.hasHeights(type) ? 16 + 8 * count : 0);
        boolean measured =
                ShapeKind.canMeasure(type) && measures > 0 && holds(measures, count) && anyMeasure(measures, count);
        Coordinate[] points = new Coordinate[count];
        for (int i = 0; i < count; i++) {
            points[i] = coordinate(
                    xy + XY * i,
                    heights ? bytes.getDouble(after + 16 + 8 * i) : Double.NaN,
                    measured ? measure(measures + 16 + 8 * i) : Double.NaN);
        }
        return points;
    }

    private boolean holds(int at, int count) {
        return at + 16 + 8L * count <= end;
    }

    private boolean anyMeasure(int measures, int count) {
        for (int i = 0; i < count; i++) {
            if (!Double.isNaN(measure(measures + 16 + 8 * i))) {
                return true;
            }
        }
        return false;
    }

    private double measure(int at) {
        double measure = bytes.getDouble(at);
        return measure > -NO_DATA ? measure : Double.NaN;
    }

    private Coordinate coordinate(int at, double z, double m) throws NotAShape {
        double x = bytes.getDouble(at);
        double y = bytes.getDouble(at + 8);
        require(Math.abs(x) < NO_DATA && Math.abs(y) < NO_DATA);
        if (Double.isNaN(m)) {
            return new Coordinate(x, y, z);
        }
        return ShapeKind.hasHeights(type) ? new CoordinateXYZM(x, y, z, m) : new CoordinateXYM(x, y, m);
    }

    private static void require(boolean holds) throws NotAShape {
        if (!holds) {
            throw new NotAShape();
        }
    }
}
