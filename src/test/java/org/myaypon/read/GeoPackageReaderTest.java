package org.myaypon.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.myaypon.read.Layers.assertNothingTold;
import static org.myaypon.read.Layers.assertRefused;
import static org.myaypon.read.Layers.assertTold;
import static org.myaypon.read.Layers.type;
import static org.myaypon.read.Layers.value;
import static org.myaypon.read.Layers.wkt;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.MultiPolygon;
import org.myaypon.data.CancelledException;
import org.myaypon.data.Layer;
import org.myaypon.data.Progress;
import org.myaypon.data.Result;
import org.myaypon.data.UserException;

class GeoPackageReaderTest {

    private static final String SQUARE = "POLYGON ((96 16, 97 16, 97 17, 96 17, 96 16))";

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("land.gpkg");
    }

    private Path towns() throws SQLException {
        try (TinyGeoPackage land = new TinyGeoPackage(file())) {
            land.layer("towns", "POLYGON", 4326, "name TEXT(20), pop INTEGER, rate DOUBLE, open BOOLEAN, seen DATE")
                    .row("towns", SQUARE, "မြို့", 5_000_000_000L, 1, 1, "2022-03-31")
                    .row("towns", SQUARE, null, 7, 2.5, 0, null);
        }
        return file();
    }

    @Test
    void aLayerIsReadWithTheClassesOfItsColumns() throws SQLException {
        Result<Layer> towns = Layers.read(towns());

        assertNothingTold(towns);
        assertEquals("towns", towns.value().schema().getTypeName());
        assertEquals(MultiPolygon.class, Layers.shapeType(towns));
        assertEquals("MULTIPOLYGON (((96 16, 97 16, 97 17, 96 17, 96 16)))", wkt(towns, 0));
        assertEquals(
                List.of("name", "pop", "rate", "open", "seen"), towns.value().attributeNames());
        assertEquals("မြို့", value(towns, 0, "name"));
        assertEquals(5_000_000_000L, value(towns, 0, "pop"));
        assertEquals(7L, value(towns, 1, "pop"));
        assertEquals(1.0, value(towns, 0, "rate"));
        assertEquals(true, value(towns, 0, "open"));
        assertEquals(Date.valueOf("2022-03-31"), value(towns, 0, "seen"));
        assertNull(value(towns, 1, "seen"));
        assertSame(DefaultGeographicCRS.WGS84, towns.value().crs().orElseThrow());
    }

    @Test
    void readingLeavesNothingBesideTheFile() throws SQLException, IOException {
        Path file = towns();
        byte[] before = Files.readAllBytes(file);

        Layers.read(file);

        assertEquals(List.of(file), listed());
        assertTrue(Arrays.equals(before, Files.readAllBytes(file)));
    }

    private List<Path> listed() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void columnsWithoutAnyValueKeepTheirClass() throws SQLException {
        try (TinyGeoPackage land = new TinyGeoPackage(file())) {
            land.layer("towns", "POINT", 4326, "pop INTEGER, seen DATE, picture BLOB")
                    .row("towns", "POINT (96 16)", null, null, new byte[] {1});
        }

        Result<Layer> towns = Layers.read(file());

        assertEquals(Long.class, type(towns, "pop"));
        assertEquals(Date.class, type(towns, "seen"));
        assertEquals(List.of("pop", "seen"), towns.value().attributeNames());
        assertTold("1 column of pictures or other binary data was left out", towns);
    }

    @Test
    void ofSeveralLayersTheLargestOfAreasIsTakenUnlessOneIsNamed() throws SQLException {
        try (TinyGeoPackage land = new TinyGeoPackage(file())) {
            land.layer("sites", "POINT", 4326, "a TEXT")
                    .row("sites", "POINT (96 16)", "x")
                    .row("sites", "POINT (97 16)", "y")
                    .layer("of \"quotes\"", "MULTIPOLYGON", 4326, "a TEXT")
                    .row("of \"quotes\"", SQUARE, "z");
        }

        assertTold("It holds 2 layers, of which \"of \"quotes\"\" is taken, the largest of areas", Layers.read(file()));
        assertEquals(2, Layers.read(file(), "sites").value().features().size());
        UserException refused = assertThrows(UserException.class, () -> Layers.read(file(), "site"));
        assertTrue(refused.getMessage().startsWith("land.gpkg has no layer \"site\"; it has "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a?b.gpkg", "a#b.gpkg", "50%25.gpkg", "မြို့ နယ်.gpkg", "file:x.gpkg"})
    void anyFileNameWillDo(String name) throws SQLException, IOException {
        Path named = Files.move(towns(), folder.resolve(name));

        assertEquals(2, Layers.read(named).value().features().size());
    }

    @Test
    void aUtmLayerIsKnownByItsNumber() throws SQLException {
        try (TinyGeoPackage land = new TinyGeoPackage(file())) {
            land.srs(32646, "EPSG", 32646, "whatever")
                    .layer("sites", "POINT", 32646, "a TEXT")
                    .row("sites", "POINT (500000 2000000)", "x");
        }

        Result<Layer> sites = Layers.read(file());

        assertNothingTold(sites);
        assertEquals(
                "WGS 84 / UTM zone 46N",
                sites.value().crs().orElseThrow().getName().getCode());
    }

    @Test
    void anUnknownSystemIsGuessedAndTold() throws SQLException {
        try (TinyGeoPackage land = new TinyGeoPackage(file())) {
            land.layer("sites", "POINT", -1, "a TEXT").row("sites", "POINT (96 16)", "x");
        }

        Result<Layer> sites = Layers.read(file());

        assertTold("It does not tell its coordinate system: the coordinates look like longitude and latitude", sites);
        assertSame(DefaultGeographicCRS.WGS84, sites.value().crs().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nothing|1 feature has no shape",
                "empty|1 feature has no shape",
                "nan|1 shape cannot be understood",
                "huge|1 shape cannot be understood",
                "junk|1 shape cannot be understood",
                "count|1 shape cannot be understood",
                "nested|1 shape cannot be understood",
                "curve|1 shape cannot be understood"
            })
    void aBadShapeCostsTheShapeNotTheFeature(String shape, String told) throws SQLException {
        try (TinyGeoPackage land = new TinyGeoPackage(file())) {
            land.layer("sites", "GEOMETRY", 4326, "a TEXT")
                    .row("sites", bad(shape), "x")
                    .row("sites", SQUARE, "y");
        }

        Result<Layer> sites = Layers.read(file());

        assertEquals("", wkt(sites, 0));
        assertEquals("x", value(sites, 0, "a"));
        assertTrue(wkt(sites, 1).startsWith("MULTIPOLYGON"));
        assertTold(told, sites);
    }

    private static byte[] bad(String shape) {
        return switch (shape) {
            case "nothing" -> null;
            case "empty" -> TinyGeoPackage.blob("POINT EMPTY");
            case "nan" ->
                TinyGeoPackage.blob(wkb(2).putInt(2)
                        .putDouble(Double.NaN)
                        .putDouble(0)
                        .putDouble(1)
                        .putDouble(1)
                        .array());
            case "huge" ->
                TinyGeoPackage.blob(wkb(1).putDouble(1e308).putDouble(-1e308).array());
            case "junk" -> new byte[] {'G', 'P', 0, 1, 0, 0, 0};
            case "count" -> TinyGeoPackage.blob(wkb(2).putInt(Integer.MAX_VALUE).array());
            case "nested" -> {
                ByteBuffer nested = ByteBuffer.allocate(9 * 100_000).order(ByteOrder.LITTLE_ENDIAN);
                while (nested.hasRemaining()) {
                    nested.put((byte) 1).putInt(7).putInt(1);
                }
                yield TinyGeoPackage.blob(nested.array());
            }
            case "curve" -> TinyGeoPackage.blob(wkb(8).putInt(0).array());
            default -> throw new IllegalArgumentException(shape);
        };
    }

    private static ByteBuffer wkb(int type) {
        return ByteBuffer.allocate(48)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) 1)
                .putInt(type);
    }

    @Test
    void heightsAreReadAsGeoPackageAndAsPostgisMarkThem() throws NotAShape {
        ByteBuffer iso = wkb(1001).putDouble(96).putDouble(16).putDouble(5).flip();
        ByteBuffer postgis = wkb(0xA0000001)
                .putInt(4326)
                .putDouble(96)
                .putDouble(16)
                .putDouble(5)
                .flip();

        WkbShape shapes = new WkbShape(new ShapeBuilder(), new MemoryRoom("x"));

        assertEquals(5, shapes.of(iso).orElseThrow().getCoordinate().z);
        assertEquals(5, shapes.of(postgis).orElseThrow().getCoordinate().z);
    }

    @Test
    void aCutOrDamagedFileIsRefusedInASentence() throws SQLException, IOException {
        byte[] sound = Files.readAllBytes(towns());
        byte[] holed = sound.clone();
        Arrays.fill(holed, 100, 4096, (byte) 0x7f);

        assertRefused("land.gpkg is broken off or damaged", Files.write(file(), Arrays.copyOf(sound, 5000)));
        assertRefused("land.gpkg is broken off or damaged", Files.write(file(), Arrays.copyOf(sound, 90)));
        assertRefused("land.gpkg is broken off or damaged", Files.write(file(), holed));
    }

    @Test
    void whatIsNoGeoPackageIsRefusedInASentence() throws SQLException, IOException {
        assertRefused("x.gpkg is not a GeoPackage", Files.writeString(folder.resolve("x.gpkg"), "hello"));
        try (TinyGeoPackage land = new TinyGeoPackage(file())) {
            land.run("DROP TABLE gpkg_geometry_columns");
        }
        assertRefused("land.gpkg is a database, but not a GeoPackage", file());
        Path empty = folder.resolve("empty.gpkg");
        new TinyGeoPackage(empty).close();
        assertRefused("empty.gpkg holds no layers", empty);
    }

    @Test
    void aViewThatNeverEndsCanBeStopped() throws SQLException {
        try (TinyGeoPackage land = new TinyGeoPackage(file())) {
            land.layer("t", "POINT", 4326, "a TEXT")
                    .run("DROP TABLE t")
                    .run("CREATE VIEW t AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i FROM n)"
                            + " SELECT i AS fid, NULL AS geom, 'x' AS a FROM n WHERE i > 1");
        }
        long end = System.nanoTime() + 300_000_000L;
        Progress impatient = new Progress() {
            @Override
            public void report(double fraction, String doing) {
                // Nobody watches.
            }

            @Override
            public boolean cancelled() {
                return System.nanoTime() > end;
            }
        };

        assertThrows(CancelledException.class, () -> LayerReader.read(file(), impatient));
    }

    @Test
    void aValueThatGrowsBeyondAllBoundsIsRefused() throws SQLException {
        try (TinyGeoPackage land = new TinyGeoPackage(file())) {
            land.layer("t", "POINT", 4326, "a TEXT")
                    .run("DROP TABLE t")
                    .run("CREATE VIEW t AS SELECT 1 AS fid, NULL AS geom, hex(zeroblob(900000000)) AS a");
        }

        assertRefused("land.gpkg holds a shape or value larger than can be read", file());
    }
}
