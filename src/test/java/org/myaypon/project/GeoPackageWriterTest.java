package org.myaypon.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.myaypon.project.Layers.row;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.myaypon.data.CancelledException;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.UserException;

class GeoPackageWriterTest {

    @TempDir
    private Path folder;

    @Test
    void theFileSaysThatItIsAGeoPackageOfVersion13() throws IOException {
        write(Layers.of(List.of(), row("POINT (1 2)")));

        ByteBuffer header = ByteBuffer.wrap(Files.readAllBytes(file()));
        assertEquals(0x47504B47, header.getInt(68));
        assertEquals(10300, header.getInt(60));
    }

    @Test
    void theContentsTellExtentSystemAndKind() {
        write(Layers.of(List.of(), row("POLYGON ((0 0, 4 0, 4 5, 0 0))"), row((Object) null)));

        assertEquals(
                List.of("towns|features|towns|2026-01-01T00:00:00.000Z|0.0|0.0|4.0|5.0|4326"),
                query("SELECT table_name, data_type, identifier, last_change, min_x, min_y, max_x, max_y, srs_id"
                        + " FROM gpkg_contents"));
        assertEquals(
                List.of("towns|geom|POLYGON|4326|0|0"),
                query("SELECT table_name, column_name, geometry_type_name, srs_id, z, m FROM gpkg_geometry_columns"));
        assertEquals(
                List.of("-1|NONE|-1|undefined", "0|NONE|0|undefined"),
                query("SELECT srs_id, organization, organization_coordsys_id, definition FROM gpkg_spatial_ref_sys"
                        + " WHERE srs_id < 1 ORDER BY srs_id"));
        assertEquals(
                List.of("EPSG|4326"),
                query("SELECT organization, organization_coordsys_id FROM gpkg_spatial_ref_sys WHERE srs_id = 4326"
                        + " AND definition LIKE 'GEOGCS[\"WGS 84\"%'"));
    }

    @Test
    void metresKeepTheirSystemByItsNumber() {
        write(Layers.onUtm47(List.of(), row("POINT (500000 1768935)")));

        assertEquals(List.of("32647"), query("SELECT srs_id FROM gpkg_geometry_columns"));
        assertEquals(
                List.of("EPSG|32647"),
                query("SELECT organization, organization_coordsys_id FROM gpkg_spatial_ref_sys WHERE srs_id = 32647"
                        + " AND definition LIKE 'PROJCS[%Transverse_Mercator%'"));
    }

    @Test
    void aLayerThatLiesNowhereIsOnAPlane() {
        write(Layers.on(null, List.of(), row("POINT (500000 1768935)")));

        assertEquals(List.of("-1"), query("SELECT srs_id FROM gpkg_geometry_columns"));
    }

    @Test
    void attributesKeepTheirKinds() {
        write(Layers.of(
                List.of(
                        "NAME",
                        String.class,
                        "SMALL",
                        Integer.class,
                        "LARGE",
                        Long.class,
                        "SHARE",
                        Double.class,
                        "OPEN",
                        Boolean.class,
                        "DAY",
                        LocalDate.class,
                        "SEEN",
                        Timestamp.class),
                row(
                        "POINT (1 2)",
                        "မြစ်ကြီးနား",
                        -7,
                        Long.MAX_VALUE,
                        0.1,
                        true,
                        LocalDate.of(2026, 6, 30),
                        Timestamp.from(Instant.parse("2026-06-30T07:30:00Z"))),
                row("POINT (1 2)", null, null, null, Double.NaN, null, null, null)));

        assertEquals(
                List.of(
                        "1|မြစ်ကြီးနား|-7|9223372036854775807|0.1|1|2026-06-30|2026-06-30T07:30:00.000Z",
                        "2|null|null|null|null|null|null|null"),
                query("SELECT fid, NAME, SMALL, LARGE, SHARE, OPEN, DAY, SEEN FROM towns"));
        assertEquals(
                List.of(
                        "fid|INTEGER",
                        "geom|POINT",
                        "NAME|TEXT",
                        "SMALL|MEDIUMINT",
                        "LARGE|INTEGER",
                        "SHARE|DOUBLE",
                        "OPEN|BOOLEAN",
                        "DAY|DATE",
                        "SEEN|DATETIME"),
                query("SELECT name, type FROM pragma_table_info('towns')"));
    }

    @Test
    void aShapeIsAHeaderWithItsExtentAndIsoWellKnownBinary() throws SQLException, ParseException {
        String wkt = "POLYGON ((0 0, 4 0, 4 5, 0 0))";
        write(Layers.of(List.of(), row(wkt)));

        byte[] blob = blob("SELECT geom FROM towns");
        ByteBuffer header = ByteBuffer.wrap(blob).order(ByteOrder.LITTLE_ENDIAN);
        assertEquals('G', header.get());
        assertEquals('P', header.get());
        assertEquals(0, header.get(), "version");
        assertEquals(0b011, header.get(), "little-endian, with extent");
        assertEquals(4326, header.getInt());
        assertArrayEquals(
                new double[] {0, 4, 0, 5},
                new double[] {header.getDouble(), header.getDouble(), header.getDouble(), header.getDouble()});
        byte[] wkb = new byte[header.remaining()];
        header.get(wkb);
        assertTrue(Layers.geometry(wkt).equalsExact(new WKBReader().read(wkb)));
    }

    @Test
    void heightsAreIsoCodesAndTold() throws SQLException {
        write(Layers.of(List.of(), row("LINESTRING Z (0 0 1, 1 1 2)")));

        ByteBuffer blob = ByteBuffer.wrap(blob("SELECT geom FROM towns")).order(ByteOrder.LITTLE_ENDIAN);
        assertEquals(1002, blob.getInt(41));
        assertEquals(2.0, blob.getDouble(blob.capacity() - 8));
        assertEquals(List.of("1"), query("SELECT z FROM gpkg_geometry_columns"));
    }

    @Test
    void onePartAmongManyBecomesAMultiShapeOfOnePart() throws SQLException {
        write(Layers.of(
                List.of(),
                row("POLYGON ((0 0, 4 0, 4 5, 0 0))"),
                row("MULTIPOLYGON (((0 0, 4 0, 4 5, 0 0)), ((8 8, 9 8, 9 9, 8 8)))")));

        assertEquals(List.of("MULTIPOLYGON"), query("SELECT geometry_type_name FROM gpkg_geometry_columns"));
        ByteBuffer blob =
                ByteBuffer.wrap(blob("SELECT geom FROM towns WHERE fid = 1")).order(ByteOrder.LITTLE_ENDIAN);
        assertEquals(6, blob.getInt(41));
    }

    @Test
    void theSpatialIndexFindsShapes() {
        write(Layers.of(
                List.of(),
                row("POLYGON ((0 0, 4 0, 4 5, 0 0))"),
                row((Object) null),
                row("POLYGON ((50 50, 54 50, 54 55, 50 50))")));

        assertEquals(
                List.of("3"), query("SELECT id FROM rtree_towns_geom WHERE minx <= 52 AND maxx >= 51 AND miny <= 52"));
        assertEquals(List.of("2"), query("SELECT count(*) FROM rtree_towns_geom"));
        assertEquals(
                List.of("towns|geom|gpkg_rtree_index"),
                query("SELECT table_name, column_name, extension_name FROM gpkg_extensions"));
        assertEquals(List.of("6"), query("SELECT count(*) FROM sqlite_master WHERE type = 'trigger'"));
        assertEquals(List.of("ok"), query("PRAGMA integrity_check"));
    }

    @Test
    void columnsThatDifferByCapitalsAloneAreRenamedAndTold() {
        List<Problem> problems = write(Layers.of(
                List.of("Name", String.class, "NAME", String.class, "FID", Integer.class, "geom", String.class),
                row("POINT (1 2)", "a", "b", 9, "c")));

        assertEquals(
                List.of("Name", "NAME_1", "FID", "geom", "fid_1", "geom_1"),
                Stream.of("Name", "NAME_1", "FID", "geom", "fid_1", "geom_1")
                        .filter(name -> query("SELECT name FROM pragma_table_info('towns')")
                                .contains(name))
                        .toList());
        assertEquals(1, problems.size());
        assertEquals(
                "Column NAME is named NAME_1 in the GeoPackage", problems.get(0).what());
    }

    @Test
    void aFileWithOtherLayersIsNotReplaced() throws SQLException, IOException {
        write(Layers.of(List.of(), row("POINT (1 2)")));
        write(Layers.of(List.of(), row("POINT (3 4)")));
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO gpkg_contents (table_name, data_type, identifier)"
                    + " VALUES ('roads', 'features', 'roads')");
        }
        byte[] before = Files.readAllBytes(file());

        UserException refused =
                assertThrows(UserException.class, () -> write(Layers.of(List.of(), row("POINT (5 6)"))));
        assertTrue(refused.getMessage().contains("roads"), refused.getMessage());
        assertArrayEquals(before, Files.readAllBytes(file()));
    }

    @Test
    void stoppedWorkAndUnwritablePlacesLeaveNothing() throws IOException {
        Layer layer = Layers.of(List.of(), row("POINT (1 2)"));
        assertThrows(CancelledException.class, () -> GeoPackageWriter.write(layer, file(), Layers.STOPPED));
        assertThrows(
                UserException.class,
                () -> GeoPackageWriter.write(layer, folder.resolve("missing").resolve("x.gpkg"), Progress.NONE));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void sameLayerGivesSameBytes() throws IOException {
        Layer layer = Layers.of(
                List.of("NAME", String.class),
                row("POLYGON ((0 0, 4 0, 4 5, 0 0))", "Insein"),
                row("POLYGON ((50 50, 54 50, 54 55, 50 50))", "Hlaing"));
        write(layer);
        byte[] first = Files.readAllBytes(file());
        write(layer);

        assertArrayEquals(first, Files.readAllBytes(file()));
    }

    private Path file() {
        return folder.resolve("towns.gpkg");
    }

    private List<Problem> write(Layer layer) {
        return GeoPackageWriter.write(layer, file(), Progress.NONE);
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file());
    }

    private byte[] blob(String sql) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.getBytes(1);
        }
    }

    private List<String> query(String sql) {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> lines = new ArrayList<>();
            while (rows.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    cells.add(String.valueOf(rows.getObject(i)));
                }
                lines.add(String.join("|", cells));
            }
            return lines;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
