package org.myaypon.project;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geotools.api.feature.simple.SimpleFeature;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.geom.Point;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.data.UserException;
import org.myaypon.project.ShapefileRecord.Kind;

/** The shapes of a layer as the bytes of a {@code .shp} and its {@code .shx}; a feature without one is a null shape. */
final class ShapefileShapes {

    private static final int HEADER = 100;
    private static final int MAGIC = 9994;
    private static final int VERSION = 1000;
    private static final long LARGEST = Integer.MAX_VALUE - 1024L;

    private final List<byte[]> records = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Envelope extent = new Envelope();
    private final Kind kind;

    /**
     * The shapes of a layer.
     *
     * @param name the file to write, for sentences
     * @throws UserException when there are none, or of several kinds
     */
    ShapefileShapes(Layer layer, String name) {
        LayerColumns.requireShapes(layer, name);
        kind = kind(layer, name);
        int heights = 0;
        for (SimpleFeature feature : layer.features()) {
            Optional<Geometry> shape = Layer.geometry(feature);
            records.add(
                    shape.map(geometry -> ShapefileRecord.of(geometry, kind)).orElseGet(ShapefileRecord::empty));
            if (shape.isPresent()) {
                extent.expandToInclude(shape.get().getEnvelopeInternal());
                heights += Double.isNaN(shape.get().getCoordinate().getZ()) ? 0 : 1;
            }
        }
        if (HEADER + records.stream().mapToLong(record -> 8L + record.length).sum() > LARGEST) {
            throw new UserException(
                    layer.source().fileName() + " is larger than the 2 GB that a shapefile holds",
                    name,
                    "Write a .gpkg instead");
        }
        if (heights > 0) {
            problems.add(new Problem("The heights of " + heights + " shapes were left out", name, ""));
        }
    }

    private static Kind kind(Layer layer, String name) {
        Kind kind = declared(layer);
        for (SimpleFeature feature : layer.features()) {
            Optional<Geometry> shape = Layer.geometry(feature);
            if (shape.isPresent()) {
                kind = together(kind, Kind.of(shape.get()), layer, name);
            }
        }
        return kind;
    }

    /** What the schema says before any feature is seen, so that an empty layer of points keeps its kind. */
    private static Kind declared(Layer layer) {
        Class<?> binding = layer.schema().getGeometryDescriptor().getType().getBinding();
        if (Point.class.isAssignableFrom(binding)) {
            return Kind.POINT;
        }
        return MultiPoint.class.isAssignableFrom(binding) ? Kind.POINTS : Kind.NONE;
    }

    private static Kind together(Kind before, Kind next, Layer layer, String name) {
        if (before == Kind.NONE || before == next) {
            return next;
        }
        if (isPoints(before) && isPoints(next)) {
            return Kind.POINTS;
        }
        throw new UserException(
                layer.source().fileName() + " holds shapes of several kinds, which one shapefile cannot",
                name,
                "Write points, lines and polygons to files of their own");
    }

    private static boolean isPoints(Kind kind) {
        return kind == Kind.POINT || kind == Kind.POINTS;
    }

    /** What the format could not hold of the shapes. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The bytes of the {@code .shp}. */
    byte[] main() {
        byte[] file = new byte
                [HEADER + records.stream().mapToInt(record -> 8 + record.length).sum()];
        ByteBuffer buffer = header(file);
        for (int i = 0; i < records.size(); i++) {
            buffer.putInt(i + 1).putInt(records.get(i).length / 2).put(records.get(i));
        }
        return file;
    }

    /** The bytes of the {@code .shx}. */
    byte[] index() {
        byte[] file = new byte[HEADER + 8 * records.size()];
        ByteBuffer buffer = header(file);
        int offset = HEADER;
        for (byte[] record : records) {
            buffer.putInt(offset / 2).putInt(record.length / 2);
            offset += 8 + record.length;
        }
        return file;
    }

    private ByteBuffer header(byte[] file) {
        ByteBuffer buffer = ByteBuffer.wrap(file).putInt(0, MAGIC).putInt(24, file.length / 2);
        buffer.order(ByteOrder.LITTLE_ENDIAN).putInt(28, VERSION).putInt(32, kind.code());
        if (!extent.isNull()) {
            ShapefileRecord.putBox(buffer.position(36), extent);
        }
        return buffer.order(ByteOrder.BIG_ENDIAN).position(HEADER);
    }
}
