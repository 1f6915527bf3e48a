package org.myaypon.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.myaypon.read.Layers.assertNothingTold;
import static org.myaypon.read.Layers.assertRefused;
import static org.myaypon.read.Layers.assertTold;
import static org.myaypon.read.Layers.type;
import static org.myaypon.read.Layers.value;
import static org.myaypon.read.Layers.wkt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Point;
import org.myaypon.data.Field;
import org.myaypon.data.FileSource;
import org.myaypon.data.Layer;
import org.myaypon.data.Progress;
import org.myaypon.data.Result;
import org.myaypon.data.Table;

class TableLayerTest {

    @TempDir
    private Path folder;

    private Path file(String text) {
        try {
            return Files.writeString(folder.resolve("sites.csv"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Result<Layer> read(String text) {
        return Layers.read(file(text));
    }

    @Test
    void rowsWithLongitudeAndLatitudeAreAPointLayer() {
        Result<Layer> sites = read(
                """
                name,pop,lat,lon
                Yangon,12,16.80,96.15
                Sittwe,7,20.15,92.90
                """);

        assertNothingTold(sites);
        assertEquals(Point.class, Layers.shapeType(sites));
        assertEquals("POINT (96.15 16.8)", wkt(sites, 0));
        assertEquals("Sittwe", value(sites, 1, "name"));
        assertEquals(7, value(sites, 1, "pop"));
        assertEquals(Double.class, type(sites, "lat"));
        assertSame(DefaultGeographicCRS.WGS84, sites.value().crs().orElseThrow());
        assertEquals("csv", sites.value().source().format());
    }

    @ParameterizedTest
    @CsvSource({
        "Longitude,Latitude",
        "LONG,LAT",
        "X,Y",
        "POINT_X,POINT_Y",
        "_gps_longitude,_gps_latitude",
        "GPS Lon (E),GPS Lat (N)",
        "x_coord,y_coord"
    })
    void coordinatesAreFoundByTheirTitles(String longitude, String latitude) {
        assertEquals("POINT (96.15 16.8)", wkt(read("a," + longitude + "," + latitude + "\nz,96.15,16.80\n"), 0));
    }

    @Test
    void coordinatesAreFoundByTheirHashtagsWhateverTheirTitles() {
        Table table = new Table(
                new FileSource(Path.of("sites.csv"), "csv", "UTF-8", "detected"),
                List.of(
                        new Field("x", Field.Type.NUMBER),
                        new Field("y", Field.Type.NUMBER),
                        hxl("North", "#geo+lat"),
                        hxl("East", "#geo+gps+lon")),
                List.of(new Table.Row(2, List.of("1", "2", "16.8", "96.15"))));

        assertEquals("POINT (96.15 16.8)", wkt(TableLayer.of(Result.of(table), Progress.NONE), 0));
    }

    private static Field hxl(String title, String tag) {
        return new Field(title, Field.Type.NUMBER, java.util.Optional.of(tag));
    }

    @Test
    void swappedColumnsAreSwappedBackAndTold() {
        Result<Layer> sites = read("lon,lat\n16.80,96.15\n20.15,92.90\n");

        assertEquals("POINT (96.15 16.8)", wkt(sites, 0));
        assertTold("Longitude and latitude are the wrong way round in \"lon\" and \"lat\"", sites);
    }

    @Test
    void singleSwappedRowsAreSwappedBackAndCounted() {
        Result<Layer> sites = read("lon,lat\n96.15,16.80\n20.15,92.90\n95.5,22.1\n");

        assertEquals("POINT (92.9 20.15)", wkt(sites, 1));
        assertEquals("POINT (95.5 22.1)", wkt(sites, 2));
        assertTold(
                "1 row has longitude and latitude the wrong way round; it was swapped back (sites.csv, line 3).",
                sites);
    }

    @Test
    void pointsOutsideMyanmarStayWhereTheyAre() {
        Result<Layer> sites = read("lon,lat\n8.5,47.4\n-74.0,40.7\n96.15,16.80\n");

        assertNothingTold(sites);
        assertEquals("POINT (8.5 47.4)", wkt(sites, 0));
    }

    @Test
    void rowsWithoutCoordinatesStayAndAreCounted() {
        Result<Layer> sites = read("name,lon,lat\na,96.15,16.80\nb,,\nc,0,0\nd,NA,n/a\n");

        assertEquals(4, sites.value().features().size());
        assertEquals("", wkt(sites, 2));
        assertTold("3 rows have no coordinates (sites.csv, first: line 3).", sites);
    }

    @ParameterizedTest
    @ValueSource(strings = {"96°09'E,16.8", "96.15,", "500,16.8", "1e308,16.8", "NaN,16.8", "96.15,north"})
    void rowsThatAreNoDegreesStayAndAreCounted(String coordinates) {
        Result<Layer> sites = read("lon,lat\n96.15,16.80\n" + coordinates + "\n");

        assertEquals(2, sites.value().features().size());
        assertEquals("", wkt(sites, 1));
        assertTold("1 row has coordinates that are not decimal degrees and is not drawn (sites.csv, line 3).", sites);
    }

    @Test
    void aTableOfDegreesAndMinutesIsRefusedInASentence() {
        assertRefused(
                "The columns \"lon\" and \"lat\" of sites.csv do not hold decimal degrees (first: 96°09'E, 16°48'N)",
                file("lon,lat\n96°09'E,16°48'N\n"));
        assertRefused(
                "The columns \"x\" and \"y\" of sites.csv do not hold decimal degrees (first: 200000, 1860000)",
                file("x,y\n200000,1860000\n"));
    }

    @Test
    void aTableWithoutCoordinatesIsRefusedInASentence() {
        assertRefused("sites.csv does not tell where its rows lie", file("name,pop\na,1\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POLYGON ((96 16, 97 16, 97 17, 96 16))",
                "SRID=4326;POLYGON((96 16,97 16,97 17,96 16))",
                "MULTIPOLYGON Z (((96 16 5, 97 16 5, 97 17 5, 96 16 5)))",
                "0103000000010000000400000000000000000058400000000000003040000000000040584000000000000030400000000000405840"
                        + "000000000000314000000000000058400000000000003040"
            })
    void shapesInWktOrHexAreRead(String shape) {
        Result<Layer> areas = read("name,the_geom\na,\"" + shape + "\"\n");

        assertEquals(
                "MULTIPOLYGON (((96 16, 97 16, 97 17, 96 16)))",
                wkt(areas, 0).replace(" Z", "").replace(" 5", ""));
        assertEquals(List.of("name"), areas.value().attributeNames());
        assertSame(DefaultGeographicCRS.WGS84, areas.value().crs().orElseThrow());
    }

    @Test
    void theNumberBeforeAShapeTellsItsSystem() {
        Result<Layer> areas = read("wkt,a\nSRID=32646;POINT (500000 2000000),1\n");

        assertNothingTold(areas);
        assertEquals(
                "WGS 84 / UTM zone 46N",
                areas.value().crs().orElseThrow().getName().getCode());
    }

    @Test
    void wktWithoutSystemIsGuessedAndTold() {
        assertTold(
                "It does not tell its coordinate system: the coordinates look like longitude and latitude",
                read("wkt\nPOINT (96 16)\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POLYGON ((96 16, 97 16",
                "POINT (NaN 16)",
                "POINT (1e308 -1e308)",
                "CIRCULARSTRING (0 0, 1 1, 2 0)",
                "hello"
            })
    void shapesThatAreNoneStayWithoutAndAreCounted(String shape) {
        Result<Layer> areas = read("name\tgeometry\nx\tPOINT (96 16)\ny\t" + shape + "\n");

        assertEquals("", wkt(areas, 1));
        assertTold("1 shape cannot be understood, or has coordinates that are none", areas);
    }

    @Test
    void wktThatNestsWithoutEndIsNoShape() {
        Result<Layer> areas = read("wkt\nPOINT (96 16)\n" + "GEOMETRYCOLLECTION (".repeat(20_000) + "\n");

        assertEquals("", wkt(areas, 1));
    }

    @Test
    void aVeryLargeShapeIsRead() {
        StringBuilder line = new StringBuilder("wkt\n\"LINESTRING (");
        for (int i = 0; i < 100_000; i++) {
            line.append(i % 100).append(' ').append(i % 50).append(',');
        }

        Result<Layer> lines = read(line + "0 0)\"\n");

        assertEquals(
                100_001,
                Layer.geometry(lines.value().features().get(0)).orElseThrow().getNumPoints());
    }
}
