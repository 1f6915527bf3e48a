package org.myaypon.project;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.geotools.api.feature.simple.SimpleFeature;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.UserException;
import org.myaypon.data.WholeFile;
import org.myaypon.read.SqliteFile;
import org.sqlite.SQLiteConnection;

/**
 * Writes a layer as a GeoPackage 1.3 (OGC 12-128r17) of one table with a spatial index, in the layer's own coordinate
 * system. The database is made in memory, and the same layer gives the same bytes.
 */
public final class GeoPackageWriter {

    private static final int CHECK_EVERY = 256;

    /** The time of change that the format wants, always this one so that no clock shows in the file. */
    private static final String CHANGED = "2026-01-01T00:00:00.000Z";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'");

    private final Layer layer;
    private final GeoPackageSchema schema;
    private final GeoPackageCrs crs;
    private final ShapeKind kind;
    private final Progress progress;

    private GeoPackageWriter(Layer layer, Progress progress) {
        this.layer = layer;
        this.progress = progress;
        schema = GeoPackageSchema.of(layer);
        crs = GeoPackageCrs.of(layer.crs());
        kind = ShapeKind.of(layer);
    }

    /**
     * Writes a layer, replacing what was there, unless that holds other layers.
     *
     * @return the columns that had to be renamed
     * @throws UserException when the layer has no shapes, or the file cannot be written
     * @throws org.myaypon.data.CancelledException when the user stops it; nothing is left behind
     */
    public static List<Problem> write(Layer layer, Path file, Progress progress) {
        String name = String.valueOf(file.getFileName());
        LayerColumns.requireShapes(layer, name);
        GeoPackageWriter writer = new GeoPackageWriter(layer, progress);
        GeoPackageTarget.check(file, writer.schema.table());
        byte[] database = writer.database(name);
        progress.check();
        WholeFile.write(file, out -> out.write(database));
        return writer.problems(name);
    }

    private List<Problem> problems(String file) {
        List<Problem> problems = new ArrayList<>();
        List<String> before = layer.attributeNames();
        for (int i = 0; i < before.size(); i++) {
            String after = schema.columns().get(i).name();
            if (!after.equals(before.get(i))) {
                problems.add(new Problem(
                        "Column " + before.get(i) + " is named " + after + " in the GeoPackage",
                        file,
                        "Give columns names that differ by more than capital letters"));
            }
        }
        return problems;
    }

    private byte[] database(String file) {
        SqliteFile.prepare();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            try (Statement statement = connection.createStatement()) {
                for (String mark : GeoPackageSchema.MARKS) {
                    statement.execute(mark);
                }
                connection.setAutoCommit(false);
                for (String table : GeoPackageSchema.TABLES) {
                    statement.execute(table);
                }
                describe(connection);
                statement.execute(schema.createTable(kind));
                statement.execute("CREATE VIRTUAL TABLE " + GeoPackageSchema.quoted(schema.index())
                        + " USING rtree(id, minx, maxx, miny, maxy)");
                fill(connection);
                for (String trigger : schema.triggers()) {
                    statement.execute(trigger);
                }
                connection.commit();
            }
            return connection.unwrap(SQLiteConnection.class).serialize("main");
        } catch (SQLException e) {
            throw new UserException(
                    "The GeoPackage cannot be made", file, "Write a .geojson or .shp instead, and report this", e);
        }
    }

    private void describe(Connection connection) throws SQLException {
        Map<Integer, GeoPackageCrs> systems = new LinkedHashMap<>();
        for (GeoPackageCrs system : List.of(GeoPackageCrs.PLANE, GeoPackageCrs.SPHERE, GeoPackageCrs.WGS84, crs)) {
            systems.put(system.id(), system);
        }
        for (GeoPackageCrs system : systems.values()) {
            insert(
                    connection,
                    "INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, NULL)",
                    system.name(),
                    system.id(),
                    system.organization(),
                    system.code(),
                    system.definition());
        }
        Envelope box = new Envelope();
        int heights = 0;
        int shapes = 0;
        for (SimpleFeature feature : layer.features()) {
            Optional<Geometry> shape = Layer.geometry(feature);
            if (shape.isPresent()) {
                shapes++;
                heights += GeoPackageShape.hasHeights(shape.get()) ? 1 : 0;
                box.expandToInclude(shape.get().getEnvelopeInternal());
            }
        }
        insert(
                connection,
                "INSERT INTO gpkg_contents VALUES (?, 'features', ?, '', ?, ?, ?, ?, ?, ?)",
                schema.table(),
                schema.table(),
                CHANGED,
                box.isNull() ? null : box.getMinX(),
                box.isNull() ? null : box.getMinY(),
                box.isNull() ? null : box.getMaxX(),
                box.isNull() ? null : box.getMaxY(),
                crs.id());
        insert(
                connection,
                "INSERT INTO gpkg_geometry_columns VALUES (?, ?, ?, ?, ?, 0)",
                schema.table(),
                schema.shape(),
                kind.upperCase(),
                crs.id(),
                heights == 0 ? 0 : heights == shapes ? 1 : 2);
        insert(
                connection,
                "INSERT INTO gpkg_extensions VALUES (?, ?, 'gpkg_rtree_index',"
                        + " 'http://www.geopackage.org/spec120/#extension_rtree', 'write-only')",
                schema.table(),
                schema.shape());
    }

    private static void insert(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                row.setObject(i + 1, values[i]);
            }
            row.executeUpdate();
        }
    }

    private void fill(Connection connection) throws SQLException {
        long[] numbers = FeatureNumbers.of(layer);
        try (PreparedStatement row = connection.prepareStatement(schema.insert());
                PreparedStatement place = connection.prepareStatement(
                        "INSERT INTO " + GeoPackageSchema.quoted(schema.index()) + " VALUES (?, ?, ?, ?, ?)")) {
            for (int i = 0; i < numbers.length; i++) {
                if (i % CHECK_EVERY == 0) {
                    progress.check();
                    progress.report((double) i / numbers.length, "Writing GeoPackage");
                }
                SimpleFeature feature = layer.features().get(i);
                Optional<Geometry> shape = Layer.geometry(feature).map(kind::fitted);
                row.setLong(1, numbers[i]);
                row.setBytes(
                        2,
                        shape.map(found -> GeoPackageShape.bytes(found, crs.id()))
                                .orElse(null));
                for (int column = 0; column < schema.columns().size(); column++) {
                    row.setObject(column + 3, cell(schema.columns().get(column).value(feature)));
                }
                row.executeUpdate();
                if (shape.isPresent()) {
                    index(place, numbers[i], shape.get().getEnvelopeInternal());
                }
            }
        }
    }

    /** The value as SQLite holds it; null, as JDBC wants it, for none. */
    private static Object cell(Optional<Object> value) {
        if (value.isEmpty()) {
            return null;
        }
        if (value.get() instanceof Boolean flag) {
            return flag ? 1 : 0;
        }
        if (value.get() instanceof java.time.LocalDateTime time) {
            return TIME.format(time);
        }
        return value.get() instanceof java.time.LocalDate day ? day.toString() : value.get();
    }

    private static void index(PreparedStatement place, long number, Envelope box) throws SQLException {
        place.setLong(1, number);
        place.setDouble(2, box.getMinX());
        place.setDouble(3, box.getMaxX());
        place.setDouble(4, box.getMinY());
        place.setDouble(5, box.getMaxY());
        place.executeUpdate();
    }
}
