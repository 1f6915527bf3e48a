package org.myaypon.read;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBWriter;
import org.locationtech.jts.io.WKTReader;

/** Writes tiny GeoPackages for tests through JDBC. */
final class TinyGeoPackage implements AutoCloseable {

    private final Connection database;

    TinyGeoPackage(Path file) throws SQLException {
        Path made = file.toAbsolutePath();
        database = DriverManager.getConnection("jdbc:sqlite:" + made);
        run("CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT, srs_id INTEGER PRIMARY KEY, organization TEXT,"
                + " organization_coordsys_id INTEGER, definition TEXT, description TEXT)");
        run(
                "CREATE TABLE gpkg_contents (table_name TEXT PRIMARY KEY, data_type TEXT, identifier TEXT, srs_id INTEGER)");
        run("CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, geometry_type_name TEXT,"
                + " srs_id INTEGER, z INTEGER, m INTEGER)");
        srs(4326, "EPSG", 4326, PrjTextTest.ESRI_WGS84);
        srs(-1, "NONE", -1, "undefined");
    }

    TinyGeoPackage run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
        return this;
    }

    TinyGeoPackage srs(int id, String organization, int code, String definition) throws SQLException {
        return run("INSERT INTO gpkg_spatial_ref_sys VALUES ('x', " + id + ", '" + organization + "', " + code + ", '"
                + definition + "', '')");
    }

    /** A table of features; {@code columns} in SQL after its number and shape: "name TEXT, pop INTEGER". */
    TinyGeoPackage layer(String name, String kind, int srs, String columns) throws SQLException {
        run("CREATE TABLE " + quoted(name) + " (fid INTEGER PRIMARY KEY, geom " + kind + ", " + columns + ")");
        run("INSERT INTO gpkg_contents VALUES ('" + name + "', 'features', '" + name + "', " + srs + ")");
        return run(
                "INSERT INTO gpkg_geometry_columns VALUES ('" + name + "', 'geom', '" + kind + "', " + srs + ", 0, 0)");
    }

    TinyGeoPackage row(String layer, String wkt, Object... values) throws SQLException {
        return row(layer, blob(wkt), values);
    }

    TinyGeoPackage row(String layer, byte[] blob, Object... values) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement(
                "INSERT INTO " + quoted(layer) + " VALUES (NULL, ?" + ", ?".repeat(values.length) + ")")) {
            insert.setBytes(1, blob);
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 2, values[i]);
            }
            insert.executeUpdate();
        }
        return this;
    }

    private static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    /** A shape as GeoPackages hold it. */
    static byte[] blob(String wkt) {
        try {
            Geometry shape = new WKTReader().read(wkt);
            byte[] wkb = new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN).write(shape);
            return blob(wkb);
        } catch (ParseException e) {
            throw new IllegalArgumentException(wkt, e);
        }
    }

    static byte[] blob(byte[] wkb) {
        return ByteBuffer.allocate(8 + wkb.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(new byte[] {'G', 'P', 0, 1})
                .putInt(4326)
                .put(wkb)
                .array();
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
