package org.myaypon.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.myaypon.data.FileSource;
import org.myaypon.data.Layer;
import org.myaypon.data.Progress;
import org.myaypon.data.Result;
import org.myaypon.data.UserException;
import org.myaypon.read.LayerReader;

class ShapefileWriterTest {

    private static final String ISLAND_WITH_LAKE =
            "MULTIPOLYGON (((0 0, 4 0, 4 4, 0 4, 0 0), (1 1, 1 2, 2 2, 2 1, 1 1)), ((5 5, 5 6, 6 6, 5 5)))";

    @TempDir
    private Path folder;

    @Test
    void readsBackAsItWasWritten() {
        Layer written = layer(
                MultiPolygon.class,
                List.of(
                        "TS_PCODE",
                        String.class,
                        "PEOPLE",
                        Integer.class,
                        "SHARE",
                        Double.class,
                        "DAY",
                        LocalDate.class),
                row(ISLAND_WITH_LAKE, "MMR001001", 317604, 0.25, LocalDate.of(2025, 8, 14)),
                row("MULTIPOLYGON (((9 9, 9 8, 8 8, 9 9)))", "မြစ်ကြီးနား", -7, 12.5, null));

        Layer read = read(write(written).value());

        assertEquals(List.of("TS_PCODE", "PEOPLE", "SHARE", "DAY"), read.attributeNames());
        for (int i = 0; i < 2; i++) {
            Geometry expected = Layer.geometry(written.features().get(i)).orElseThrow();
            assertTrue(
                    expected.equalsTopo(Layer.geometry(read.features().get(i)).orElseThrow()));
        }
        assertEquals("MMR001001", Layer.text(read.features().get(0), "TS_PCODE"));
        assertEquals("မြစ်ကြီးနား", Layer.text(read.features().get(1), "TS_PCODE"));
        assertEquals("317604", Layer.text(read.features().get(0), "PEOPLE"));
        assertEquals("-7", Layer.text(read.features().get(1), "PEOPLE"));
        assertEquals("0.25", Layer.text(read.features().get(0), "SHARE"));
        assertEquals("", Layer.text(read.features().get(1), "DAY"));
        assertEquals("UTF-8", read.source().encoding());
        assertTrue(read.crs().isPresent());
    }

    @Test
    void turnsOuterRingsClockwiseAndHolesBack() throws IOException {
        Path shp = write(layer(MultiPolygon.class, List.of(), row(ISLAND_WITH_LAKE)))
                .value();

        ByteBuffer record = ByteBuffer.wrap(Files.readAllBytes(shp)).order(ByteOrder.LITTLE_ENDIAN);
        assertEquals(5, record.getInt(108));
        assertEquals(3, record.getInt(144));
        assertEquals(14, record.getInt(148));
        int[] starts = {record.getInt(152), record.getInt(156), record.getInt(160), 14};
        assertArrayEquals(new int[] {0, 5, 10, 14}, starts);
        assertTrue(signedArea(record, starts[0], starts[1]) < 0, "outer ring");
        assertTrue(signedArea(record, starts[1], starts[2]) > 0, "hole");
        assertTrue(signedArea(record, starts[2], starts[3]) < 0, "second outer ring");
    }

    private static double signedArea(ByteBuffer record, int from, int to) {
        double sum = 0;
        for (int i = from; i + 1 < to; i++) {
            int at = 164 + 16 * i;
            sum += record.getDouble(at) * record.getDouble(at + 24)
                    - record.getDouble(at + 16) * record.getDouble(at + 8);
        }
        return sum / 2;
    }

    @Test
    void headersTellLengthKindAndExtent() throws IOException {
        Path shp = write(layer(Point.class, List.of(), row("POINT (96.5 16.25)"), row("POINT (97 20)")))
                .value();

        ByteBuffer main = ByteBuffer.wrap(Files.readAllBytes(shp));
        ByteBuffer index = ByteBuffer.wrap(Files.readAllBytes(folder.resolve("towns.shx")));
        assertEquals(9994, main.getInt(0));
        assertEquals(main.capacity() / 2, main.getInt(24));
        assertEquals(index.capacity() / 2, index.getInt(24));
        assertEquals(64, index.getInt(108), "the second record begins at byte 128");
        assertEquals(2, main.getInt(128));
        main.order(ByteOrder.LITTLE_ENDIAN);
        assertEquals(1, main.getInt(32));
        assertEquals(96.5, main.getDouble(36));
        assertEquals(20, main.getDouble(60));
    }

    @Test
    void writesLinesManyPointsAndMissingShapes() {
        String line = "LINESTRING (0 0, 1 1, 2 0)";
        Layer lines = read(write(layer(LineString.class, List.of("N", Integer.class), row(line, 1), row(null, 2)))
                .value());
        assertEquals(Optional.empty(), Layer.geometry(lines.features().get(1)));
        assertTrue(Layer.geometry(lines.features().get(0)).orElseThrow().equalsTopo(geometry(line)));

        String points = "MULTIPOINT ((1 2), (3 4))";
        Layer many = read(write(layer(MultiPoint.class, List.of(), row(points))).value());
        assertTrue(Layer.geometry(many.features().get(0)).orElseThrow().equalsTopo(geometry(points)));
    }

    @Test
    void anEmptyLayerIsAFileWithoutRecords() throws IOException {
        Path shp = write(layer(Point.class, List.of("NAME", String.class))).value();

        assertEquals(100, Files.size(shp));
        assertEquals(0, read(shp).features().size());
    }

    @Test
    void sameLayerGivesSameBytes() throws IOException {
        Layer layer = layer(Point.class, List.of("NAME", String.class), row("POINT (1 2)", "Insein"));
        write(layer);
        List<byte[]> first = contents();
        write(layer);
        List<byte[]> second = contents();

        assertEquals(5, first.size());
        for (int i = 0; i < first.size(); i++) {
            assertArrayEquals(first.get(i), second.get(i));
        }
    }

    private List<byte[]> contents() throws IOException {
        List<byte[]> contents = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                contents.add(Files.readAllBytes(file));
            }
        }
        return contents;
    }

    @Test
    void longColumnNamesAreCutApartAndTold() {
        Result<Path> result = write(layer(
                Point.class,
                List.of("Organisations_reached", String.class, "Organisations_planned", String.class),
                row("POINT (1 2)", "a", "b")));

        assertEquals(List.of("Organisati", "Organisa_1"), read(result.value()).attributeNames());
        assertEquals(2, result.problems().size());
        assertEquals(
                "Column Organisations_planned is named Organisa_1 in the shapefile (towns.shp).",
                result.problems().get(1).sentence());
    }

    @Test
    void longTextsAreCutAtAWholeCharacterAndTold() {
        Result<Path> result =
                write(layer(Point.class, List.of("NOTE", String.class), row("POINT (1 2)", "မ".repeat(100))));

        assertEquals("မ".repeat(84), Layer.text(read(result.value()).features().get(0), "NOTE"));
        assertTrue(result.problems().get(0).what().startsWith("1 texts of column NOTE"));
    }

    @Test
    void numbersKeepAllTheirDigits() throws IOException {
        write(layer(
                Point.class,
                List.of("V", Double.class),
                row("POINT (1 2)", 0.1),
                row("POINT (1 2)", 1234567.0625),
                row("POINT (1 2)", Double.NaN)));

        String table = Files.readString(folder.resolve("towns.dbf"), StandardCharsets.ISO_8859_1);
        assertTrue(table.contains("       0.1000 1234567.0625             "), table);
    }

    @Test
    void staleIndexesOfAnEarlierFileGo() throws IOException {
        Files.writeString(folder.resolve("towns.qix"), "an index of other shapes");
        write(layer(Point.class, List.of(), row("POINT (1 2)")));

        assertFalse(Files.exists(folder.resolve("towns.qix")));
    }

    @Test
    void shapesOfSeveralKindsAreRefused() {
        Layer mixed = layer(Geometry.class, List.of(), row("POINT (1 2)"), row("LINESTRING (0 0, 1 1)"));

        UserException refused = assertThrows(UserException.class, () -> write(mixed));
        assertTrue(refused.problem().what().contains("several kinds"));
        assertFalse(Files.exists(folder.resolve("towns.shp")));
    }

    @Test
    void namesThatDifferByCapitalsAloneAreToldApart() {
        Result<Path> result = write(
                layer(Point.class, List.of("Name", String.class, "NAME", String.class), row("POINT (1 2)", "a", "b")));

        assertEquals(List.of("Name", "NAME_1"), read(result.value()).attributeNames());
    }

    @Test
    void numbersOfMoreDigitsThanTheFormatHoldsBecomeTextAndAreTold() {
        Result<Path> result =
                write(layer(Point.class, List.of("CODE", Long.class), row("POINT (1 2)", Long.MAX_VALUE)));

        assertEquals(
                "9223372036854775807",
                Layer.text(read(result.value()).features().get(0), "CODE"));
        assertTrue(result.problems().get(0).what().startsWith("The numbers of column CODE"));
    }

    @Test
    void timesBecomeTextAndAreTold() {
        Result<Path> result = write(layer(
                Point.class,
                List.of("SEEN", java.sql.Timestamp.class),
                row("POINT (1 2)", java.sql.Timestamp.from(java.time.Instant.parse("2026-06-30T07:30:15Z")))));

        assertEquals(
                "2026-06-30T07:30:15",
                Layer.text(read(result.value()).features().get(0), "SEEN"));
        assertTrue(result.problems().get(0).what().startsWith("The times of column SEEN"));
    }

    @Test
    void moreColumnsThanTheFormatHoldsAreRefused() {
        List<Object> fields = new ArrayList<>();
        for (int i = 0; i < 256; i++) {
            fields.add("C" + i);
            fields.add(Integer.class);
        }
        Layer wide = layer(Point.class, fields);

        UserException refused = assertThrows(UserException.class, () -> write(wide));
        assertTrue(refused.getMessage().contains("256 columns"), refused.getMessage());
        assertTrue(refused.getMessage().contains(".gpkg"), refused.getMessage());
    }

    @Test
    void theReferenceSystemIsNamedAsEsrisProgramsDo() throws IOException {
        ShapefileWriter.write(
                Layers.onUtm47(List.of(), row("POINT (500000 1768935)")), folder.resolve("utm.shp"), Progress.NONE);

        String prj = Files.readString(folder.resolve("utm.prj"));
        assertTrue(
                prj.startsWith("PROJCS[\"WGS_1984_UTM_Zone_47N\",GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\","), prj);
        assertTrue(prj.contains("SPHEROID[\"WGS_1984\",6378137.0,298.257223563]"), prj);
        assertTrue(prj.contains("PARAMETER[\"Central_Meridian\",99.0]"), prj);
        assertFalse(prj.contains("AXIS"), prj);
    }

    @Test
    void aFolderThatIsNotThereIsTold() {
        Layer layer = layer(Point.class, List.of(), row("POINT (1 2)"));

        UserException failed = assertThrows(
                UserException.class, () -> ShapefileWriter.write(layer, folder.resolve("missing/towns.shp")));
        assertEquals("The shapefile cannot be written", failed.problem().what());
    }

    private Result<Path> write(Layer layer) {
        return ShapefileWriter.write(layer, folder.resolve("towns.shp"));
    }

    private static Layer read(Path shp) {
        return LayerReader.read(shp, Progress.NONE).value();
    }

    private static Object[] row(String wkt, Object... values) {
        Object[] row = new Object[values.length + 1];
        row[0] = wkt == null ? null : geometry(wkt);
        System.arraycopy(values, 0, row, 1, values.length);
        return row;
    }

    private static Layer layer(Class<? extends Geometry> shape, List<?> fields, Object[]... rows) {
        SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
        type.setName("towns");
        type.setCRS(DefaultGeographicCRS.WGS84);
        type.add("the_geom", shape);
        for (int i = 0; i < fields.size(); i += 2) {
            type.add((String) fields.get(i), (Class<?>) fields.get(i + 1));
        }
        SimpleFeatureType schema = type.buildFeatureType();
        List<SimpleFeature> features = Arrays.stream(rows)
                .map(row -> SimpleFeatureBuilder.build(schema, row, null))
                .toList();
        return new Layer(new FileSource(Path.of("towns.shp"), "shapefile", "UTF-8", ".cpg"), schema, features);
    }

    private static Geometry geometry(String wkt) {
        try {
            return new WKTReader().read(wkt);
        } catch (ParseException e) {
            throw new IllegalArgumentException(wkt, e);
        }
    }
}
