package org.myaypon.project;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geotools.api.feature.simple.SimpleFeature;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.data.UserException;

/** The shapes of a layer as the bytes of a {@code .shp} and its {@code .shx}; a feature without a shape is a null shape. */
final class ShapefileShapes {

    private enum Kind {
        NONE(0),
        POINT(1),
        LINE(3),
        POLYGON(5),
        POINTS(8);

        private final int code;

        Kind(int code) {
            this.code = code;
        }
    }

    private static final int HEADER = 100;
    private static final int MAGIC = 9994;
    private static final int VERSION = 1000;

    private final Kind kind;
    private final List<byte[]> records;
    private final Envelope extent;
    private final List<Problem> problems;

    private ShapefileShapes(Kind kind, List<byte[]> records, Envelope extent, List<Problem> problems) {
        this.kind = kind;
        this.records = records;
        this.extent = extent;
        this.problems = problems;
    }

    /**
     * The shapes of a layer.
     *
     * @param name the file to write, for sentences
     * @throws UserException when there are none, or of several kinds
     */
    static ShapefileShapes of(Layer layer, String name) {
        if (!layer.hasGeometry()) {
            throw new UserException(
                    layer.source().fileName() + " has no shapes to write", name, "Write it as a .csv instead");
        }
        Kind kind = declared(layer);
        List<byte[]> records = new ArrayList<>();
        Envelope extent = new Envelope();
        int heights = 0;
        for (SimpleFeature feature : layer.features()) {
            Optional<Geometry> shape = Layer.geometry(feature);
            if (shape.isPresent()) {
                Geometry geometry = shape.get();
                kind = together(kind, kind(geometry), layer, name);
                extent.expandToInclude(geometry.getEnvelopeInternal());
                heights += Double.isNaN(geometry.getCoordinate().getZ()) ? 0 : 1;
            }
        }
        for (SimpleFeature feature : layer.features()) {
            Kind all = kind;
            records.add(Layer.geometry(feature).map(shape -> record(shape, all)).orElseGet(() -> content(Kind.NONE, 0)
                    .array()));
        }
        return new ShapefileShapes(kind, records, extent, aboutHeights(heights, name));
    }

    private static List<Problem> aboutHeights(int heights, String name) {
        return heights == 0
                ? List.of()
                : List.of(new Problem("The heights of " + heights + " shapes were left out", name, ""));
    }

    /** What the schema says before any feature is seen, so that an empty layer keeps its kind. */
    private static Kind declared(Layer layer) {
        Class<?> binding = layer.schema().getGeometryDescriptor().getType().getBinding();
        if (Point.class.isAssignableFrom(binding)) {
            return Kind.POINT;
        }
        return MultiPoint.class.isAssignableFrom(binding) ? Kind.POINTS : Kind.NONE;
    }

    private static Kind kind(Geometry geometry) {
        if (geometry instanceof Point) {
            return Kind.POINT;
        }
        return switch (geometry.getDimension()) {
            case 0 -> Kind.POINTS;
            case 1 -> Kind.LINE;
            default -> Kind.POLYGON;
        };
    }

    private static Kind together(Kind before, Kind next, Layer layer, String name) {
        boolean points = next == Kind.POINT && before == Kind.POINTS || next == Kind.POINTS && before == Kind.POINT;
        if (points) {
            return Kind.POINTS;
        }
        if (before != Kind.NONE && before != next) {
            throw new UserException(
                    layer.source().fileName() + " holds shapes of several kinds, which one shapefile cannot",
                    name,
                    "Write points, lines and polygons to files of their own");
        }
        return next;
    }

    private static byte[] record(Geometry shape, Kind kind) {
        if (kind == Kind.POINT) {
            Coordinate place = shape.getCoordinate();
            return content(kind, 16).putDouble(place.x).putDouble(place.y).array();
        }
        return kind == Kind.POINTS ? points(shape) : parts(shape, kind);
    }

    private static byte[] points(Geometry shape) {
        Coordinate[] places = shape.getCoordinates();
        ByteBuffer record = content(Kind.POINTS, 36 + 16 * places.length);
        putExtent(record, shape.getEnvelopeInternal());
        record.putInt(places.length);
        put(record, places);
        return record.array();
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
        ByteBuffer record = content(kind, 40 + 4 * parts.size() + 16 * vertices);
        putExtent(record, shape.getEnvelopeInternal());
        record.putInt(parts.size()).putInt(vertices);
        int first = 0;
        for (Coordinate[] part : parts) {
            record.putInt(first);
            first += part.length;
        }
        parts.forEach(part -> put(record, part));
        return record.array();
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

    private static ByteBuffer content(Kind kind, int size) {
        return ByteBuffer.allocate(4 + size).order(ByteOrder.LITTLE_ENDIAN).putInt(kind.code);
    }

    private static void put(ByteBuffer buffer, Coordinate[] coordinates) {
        for (Coordinate coordinate : coordinates) {
            buffer.putDouble(coordinate.x).putDouble(coordinate.y);
        }
    }

    private static void putExtent(ByteBuffer buffer, Envelope box) {
        buffer.putDouble(box.getMinX()).putDouble(box.getMinY());
        buffer.putDouble(box.getMaxX()).putDouble(box.getMaxY());
    }

    /** These problems and those of the shapes. */
    List<Problem> withProblems(List<Problem> others) {
        List<Problem> all = new ArrayList<>(others);
        all.addAll(problems);
        return all;
    }

    /** The bytes of the {@code .shp}. */
    byte[] main() {
        ByteBuffer file = header(records.stream().mapToInt(record -> 8 + record.length).sum());
        for (int i = 0; i < records.size(); i++) {
            file.putInt(i + 1).putInt(records.get(i).length / 2).put(records.get(i));
        }
        return file.array();
    }

    /** The bytes of the {@code .shx}. */
    byte[] index() {
        ByteBuffer file = header(8 * records.size());
        int offset = HEADER;
        for (byte[] record : records) {
            file.putInt(offset / 2).putInt(record.length / 2);
            offset += 8 + record.length;
        }
        return file.array();
    }

    private ByteBuffer header(int size) {
        ByteBuffer file = ByteBuffer.allocate(HEADER + size);
        file.putInt(0, MAGIC).putInt(24, (HEADER + size) / 2);
        file.order(ByteOrder.LITTLE_ENDIAN).putInt(28, VERSION).putInt(32, kind.code);
        if (!extent.isNull()) {
            file.position(36);
            putExtent(file, extent);
        }
        return file.order(ByteOrder.BIG_ENDIAN).position(HEADER);
    }
}
