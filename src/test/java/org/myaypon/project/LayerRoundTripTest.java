package org.myaypon.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.locationtech.jts.geom.Geometry;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.Table;
import org.myaypon.read.LayerReader;
import org.myaypon.read.TableReader;

/** What is written in a format and read again is what it was. */
class LayerRoundTripTest {

    private static final List<Object> FIELDS = List.of(
            "NAME", String.class,
            "PEOPLE", Integer.class,
            "CODE", Long.class,
            "SHARE", Double.class,
            "OPEN", Boolean.class,
            "DAY", Date.class);

    /** 17 digits, the most whole numbers that a shapefile keeps. */
    private static final long LARGEST = 99_999_999_999_999_999L;

    private Path folder;

    @BeforeTry
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("round-trip");
    }

    @AfterTry
    void removeFolder() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Provide
    Arbitrary<List<Object[]>> rows() {
        return Combinators.combine(areas(), texts(), integers(), longs(), doubles(), flagsAndDays())
                .as((area, name, people, code, share, rest) ->
                        new Object[] {area, name, people, code, share, rest[0], rest[1]})
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    /** Areas of one or two parts, with and without a hole, or none; their corners on a grid of a millionth degree. */
    private static Arbitrary<Object> areas() {
        Arbitrary<Double> west =
                Arbitraries.integers().between(-160_000_000, 160_000_000).map(steps -> steps / 1e6);
        Arbitrary<Double> south =
                Arbitraries.integers().between(-80_000_000, 70_000_000).map(steps -> steps / 1e6);
        Arbitrary<Double> side = Arbitraries.integers().between(30, 4_000_000).map(steps -> steps / 1e6);
        Arbitrary<Integer> kind = Arbitraries.integers().between(0, 3);
        Arbitrary<Object> areas = Combinators.combine(west, south, side, kind).as(LayerRoundTripTest::area);
        return areas.injectNull(0.15);
    }

    private static Object area(double west, double south, double side, int kind) {
        String outer = ring(west, south, side);
        String hole = kind % 2 == 0 ? "" : ", " + ring(west + side / 3, south + side / 3, side / 3);
        String second = kind < 2 ? "" : ", (" + ring(west + 2 * side, south, side) + ")";
        return "MULTIPOLYGON ((" + outer + hole + ")" + second + ")";
    }

    private static String ring(double west, double south, double side) {
        double w = Math.rint(west * 1e6) / 1e6;
        double s = Math.rint(south * 1e6) / 1e6;
        double e = Math.rint((west + side) * 1e6) / 1e6;
        double n = Math.rint((south + side) * 1e6) / 1e6;
        return "(" + w + " " + s + ", " + e + " " + s + ", " + e + " " + n + ", " + w + " " + n + ", " + w + " " + s
                + ")";
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.of(
                        "မြစ်ကြီးနား", "တောင်ကြီး", "လပွတ္တာ", "Hill", "a,b", "\"q\"", "<&>", "'", "#1", "မ😀", "é")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(words -> String.join(" ", words))
                .injectNull(0.2);
    }

    private static Arbitrary<Integer> integers() {
        return Arbitraries.integers().injectNull(0.2);
    }

    private static Arbitrary<Long> longs() {
        return Arbitraries.longs().between(-LARGEST, LARGEST).injectNull(0.2);
    }

    private static Arbitrary<Double> doubles() {
        return Arbitraries.oneOf(
                        Arbitraries.doubles(),
                        Arbitraries.of(0.1, -1e-300, 1e300, 1234567.0625, 3.0, Double.MIN_VALUE, Double.MAX_VALUE))
                .injectNull(0.2);
    }

    private static Arbitrary<Object[]> flagsAndDays() {
        return Combinators.combine(
                        Arbitraries.of(true, false).injectNull(0.3),
                        Arbitraries.integers()
                                .between(0, 80_000)
                                .map(day ->
                                        Date.valueOf(LocalDate.of(1900, 1, 1).plusDays(day)))
                                .injectNull(0.3))
                .as((flag, day) -> new Object[] {flag, day});
    }

    @Property(tries = 60)
    void shapefilesKeepShapesAndAttributes(@ForAll("rows") List<Object[]> rows) {
        comesBack(rows, "towns.shp", true);
    }

    @Property(tries = 40)
    void zippedShapefilesKeepShapesAndAttributes(@ForAll("rows") List<Object[]> rows) {
        comesBack(rows, "towns.zip", true);
    }

    @Property(tries = 60)
    void geoPackagesKeepShapesAndAttributes(@ForAll("rows") List<Object[]> rows) {
        comesBack(rows, "towns.gpkg", true);
    }

    @Property(tries = 60)
    void geoJsonKeepsShapesAndAttributes(@ForAll("rows") List<Object[]> rows) {
        comesBack(rows, "towns.geojson", false);
    }

    @Property(tries = 40)
    void kmlKeepsShapesAndWhatAttributesSay(@ForAll("rows") List<Object[]> rows) {
        comesBack(rows, "towns.kml", false);
    }

    @Property(tries = 40)
    void csvKeepsShapesAndWhatAttributesSay(@ForAll("rows") List<Object[]> rows) {
        rows.stream().filter(row -> row[1] == null).forEach(row -> row[1] = "Hill"); // a blank line is no row
        Layer written = layer(rows);
        Path file = folder.resolve("towns.csv");
        LayerCsv.write(written, file, CsvShapes.WKT, Progress.NONE);

        Table table = TableReader.read(file, Progress.NONE).value();
        assertEquals(rows.size(), table.rows().size());
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < 6; column++) {
                Object expected = rows.get(row)[column + 1];
                String cell = table.rows().get(row).cells().get(column);
                assertEquals(
                        plain(expected),
                        expected instanceof Number && !cell.isEmpty()
                                ? plain(expected instanceof Double ? (Object) Double.valueOf(cell) : Long.valueOf(cell))
                                : cell);
            }
        }
        if (rows.stream().anyMatch(row -> row[0] != null)) {
            Layer read = LayerReader.read(file, Progress.NONE).value();
            sameShapes(written, read);
        }
    }

    private void comesBack(List<Object[]> rows, String name, boolean sameKinds) {
        Layer written = layer(rows);
        Path file = folder.resolve(name);
        List<Problem> problems = LayerFormat.of(file).write(written, file, Progress.NONE);
        assertEquals(List.of(), problems);

        Layer read = LayerReader.read(file, Progress.NONE).value();

        sameShapes(written, read);
        assertTrue(read.attributeNames().containsAll(named(rows, written)), () -> read.attributeNames()
                .toString());
        for (String attribute : named(rows, written)) {
            if (sameKinds) {
                assertEquals(kind(written, attribute), kind(read, attribute), attribute);
            }
            for (int i = 0; i < rows.size(); i++) {
                Object before = plain(written.features().get(i).getAttribute(attribute));
                Object after = plain(read.features().get(i).getAttribute(attribute));
                assertEquals(
                        before, sameKinds || !(after instanceof String) ? after : spoken(before, after), attribute);
            }
        }
    }

    /** The attributes that hold anything at all: KML has no others. */
    private static List<String> named(List<Object[]> rows, Layer layer) {
        List<String> names = layer.attributeNames();
        return names.stream()
                .filter(name -> rows.stream().anyMatch(row -> row[names.indexOf(name) + 1] != null))
                .toList();
    }

    private static Layer layer(List<Object[]> rows) {
        return Layers.of(FIELDS, rows.toArray(Object[][]::new));
    }

    private static ValueKind kind(Layer layer, String attribute) {
        ValueKind kind =
                ValueKind.of(layer.schema().getDescriptor(attribute).getType().getBinding());
        return kind == ValueKind.SMALL ? ValueKind.WHOLE : kind;
    }

    /** A value as every format can say it: whole numbers and decimals as numbers, days as text. */
    private static Object plain(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Number number) {
            double decimal = number.doubleValue() + 0.0;
            return number instanceof Double ? (Object) decimal : number.longValue();
        }
        return value.toString();
    }

    /** What a format without that kind of number says, as the number that it says. */
    private static Object spoken(Object before, Object after) {
        return before instanceof Long ? (Object) Long.valueOf(after.toString()) : after;
    }

    private static void sameShapes(Layer written, Layer read) {
        assertEquals(written.features().size(), read.features().size());
        for (int i = 0; i < written.features().size(); i++) {
            Optional<Geometry> before = Layer.geometry(written.features().get(i));
            Optional<Geometry> after = Layer.geometry(read.features().get(i));
            assertEquals(before.isPresent(), after.isPresent());
            if (before.isPresent()) {
                assertTrue(
                        before.get().norm().equalsExact(after.get().norm(), 1e-9),
                        () -> before.get() + " became " + after.get());
            }
        }
    }
}
