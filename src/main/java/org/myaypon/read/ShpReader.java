package org.myaypon.read;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.myaypon.data.Problem;
import org.myaypon.data.UserException;

/**
 * The shapes of a .shp file, after the ESRI Shapefile Technical Description (1998), with what real files do besides.
 *
 * <p>Every count and length in the file is checked against the bytes that are there before anything is allocated.
 */
final class ShpReader {

    private static final int HEADER = 100;
    private static final int MAGIC = 9994;

    private final ByteBuffer bytes;
    private final ShpIndex index;
    private final ShapeKind kind;
    private final GeometryFactory factory = new GeometryFactory();
    private final Rings rings = new Rings(factory);
    private final Tally unreadable = new Tally();
    private final Tally shapeless = new Tally();
    private final Tally otherKind = new Tally();
    private final Tally onePoint = new Tally();

    private ShpReader(ByteBuffer bytes, ShpIndex index, ShapeKind kind) {
        this.bytes = bytes;
        this.index = index;
        this.kind = kind;
    }

    /**
     * Opens a .shp file.
     *
     * @param name the file's name, for sentences
     * @param shx the bytes of its .shx, when there is one
     * @param rows how many rows its .dbf has, when there is one
     */
    static ShpReader open(String name, byte[] shp, Optional<byte[]> shx, OptionalInt rows) {
        ByteBuffer bytes = ByteBuffer.wrap(shp);
        if (shp.length < HEADER || bytes.getInt(0) != MAGIC) {
            throw new UserException(
                    name + " is not a shapefile, although its name says so", "", "Export it again as a shapefile");
        }
        ShpIndex index = ShpIndex.of(bytes, shx, rows);
        ShapeKind kind = kind(bytes, index);
        if (kind == ShapeKind.MULTIPATCH) {
            throw new UserException(
                    name + " holds 3-D surfaces (multipatches), which have no outline on a map",
                    "",
                    "Convert them to polygons and export those");
        }
        return new ShpReader(bytes, index, kind);
    }

    /** What the first record that has a shape says, else what the header says. */
    private static ShapeKind kind(ByteBuffer bytes, ShpIndex index) {
        for (int record = 0; record < index.count(); record++) {
            ShapeKind kind = ShapeKind.of(type(bytes, index, record)).orElse(ShapeKind.NONE);
            if (kind != ShapeKind.NONE) {
                return kind;
            }
        }
        return ShapeKind.of(Integer.reverseBytes(bytes.getInt(32))).orElse(ShapeKind.NONE);
    }

    private static int type(ByteBuffer bytes, ShpIndex index, int record) {
        return index.start(record) == 0 ? 0 : Integer.reverseBytes(bytes.getInt(index.start(record)));
    }

    /** How many records there are, with shapes or without. */
    int count() {
        return index.count();
    }

    ShapeKind kind() {
        return kind;
    }

    /** Whether records are missing at the end. */
    boolean cut() {
        return index.cut();
    }

    /** The shape of a record (from 0); empty when it has none, or none that can be understood, which is counted. */
    Optional<Geometry> geometry(int record) {
        int type = type(bytes, index, record);
        if (type == 0) {
            shapeless.add(record + 1L);
            return Optional.empty();
        }
        if (ShapeKind.of(type).orElse(kind) != kind) {
            otherKind.add(record + 1L);
            return Optional.empty();
        }
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        try {
            ShpRecord content = new ShpRecord(bytes, index.start(record), index.end(record), type);
            return Optional.of(shape(type, content, record)).filter(shape -> !shape.isEmpty());
        } catch (NotAShape e) {
            unreadable.add(record + 1L);
            return Optional.empty();
        } finally {
            bytes.order(ByteOrder.BIG_ENDIAN);
        }
    }

    /** Adds what was found while reading. */
    void report(List<Problem> problems) {
        shapeless.report(problems, "1 record has no shape", "%s records have no shape", "record", "");
        onePoint.report(
                problems,
                "1 line of a single point was left out",
                "%s lines of a single point were left out",
                "record",
                "");
        rings.report(problems);
        otherKind.report(
                problems,
                "1 shape is of another kind than the " + kind.plural() + " of this file and was left out",
                "%s shapes are of another kind than the " + kind.plural() + " of this file and were left out",
                "record",
                "Export each kind of shape to a file of its own");
        unreadable.report(
                problems,
                "1 shape is damaged and is not drawn",
                "%s shapes are damaged and are not drawn",
                "record",
                "Copy or export the file again");
    }

    private Geometry shape(int type, ShpRecord record, int number) throws NotAShape {
        if (ShapeKind.of(type).isEmpty()) {
            throw new NotAShape();
        }
        return switch (kind) {
            case POINT -> factory.createPoint(record.point());
            case MULTIPOINT -> factory.createMultiPointFromCoords(record.points());
            case LINE -> lines(record.parts(), number);
            case POLYGON -> rings.polygons(record.parts(), number + 1L);
            case NONE, MULTIPATCH -> throw new NotAShape();
        };
    }

    private Geometry lines(List<Coordinate[]> parts, int number) {
        List<LineString> lines = new ArrayList<>(parts.size());
        for (Coordinate[] part : parts) {
            if (part.length == 1) {
                onePoint.add(number + 1L);
            } else {
                lines.add(factory.createLineString(part));
            }
        }
        return factory.createMultiLineString(lines.toArray(LineString[]::new));
    }
}
