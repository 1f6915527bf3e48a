package org.myaypon.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.OptionalLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.myaypon.data.Layer;
import org.myaypon.data.Result;
import org.myaypon.data.UserException;

/** Files that are damaged, odd or hostile open right or are refused in a sentence that says what is wrong with them. */
class BadInputTest extends TableTest {

    private Path bytes(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    @Test
    void aZeroByteInTextIsLeftOutAndTold() throws IOException {
        var table = csv("a,b\n" + "1,some ordinary words\n".repeat(20) + "2,wo\0rds\n");

        assertEquals("words", table.value().rows().get(20).cells().get(1));
        assertTold("1 character is none (NUL) and was left out (t.csv, line 22)", table);
    }

    @Test
    void textOfFourBytesACharacterIsRead() throws IOException {
        var table = read(bytes("t.csv", "\uFEFFa,b\n1,မြို့\n".getBytes(Charset.forName("UTF-32LE"))));

        assertRows(table, "2: 1|မြို့");
    }

    @Test
    void whatIsNoTextIsRefused() throws IOException {
        byte[] all = new byte[10_000];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) (1 + i % 255);
        }
        assertRefused("It holds bytes that no text has, so it is not a text table (t.csv)", bytes("t.csv", all));
    }

    @Test
    void aWebPageWithATableAsksForASpreadsheetProgram() throws IOException {
        assertRefused(
                "It is a web page or XML that holds a table, whatever its name says (t.xls). Open it in a spreadsheet",
                file("t.xls", "<html><body><table><tr><td>a</td></tr></table></body></html>"));
        assertRefused("It is a web page or XML, not a table", file("t.csv", "<html>Sign in</html>"));
    }

    @Test
    void aPasswordIsNamed() throws IOException {
        String old = "\u00d0\u00cf\u0011\u00e0" + "x".repeat(600);
        String part = new String("EncryptedPackage".getBytes(UTF_16LE), ISO_8859_1);

        assertRefused("It is protected by a password (t.xlsx)", bytes("t.xlsx", (old + part).getBytes(ISO_8859_1)));
    }

    @Test
    void moreRowsThanASheetCanHaveAreRefusedRatherThanLost() {
        String rows = "<table-row number-rows-repeated='1048576'><table-cell><p>1</p></table-cell></table-row>";
        XlsxBytes.write(
                folder.resolve("t.ods"),
                Map.of("content.xml", ("<x><table name='a'>" + rows + rows + "</table></x>").getBytes(UTF_8)));

        assertRefused("It holds more than the 1,048,576 rows that a sheet can have (t.ods)", folder.resolve("t.ods"));
    }

    @Test
    void jsonInAnotherEncodingIsReadAndTold() throws IOException {
        var table = read(bytes("t.json", "[{\"a\":\"Zürich\"}]".getBytes(Charset.forName("windows-1252"))));

        assertRows(table, "1: Zürich");
        assertTold("The text is not UTF-8: windows-1252 is assumed (t.json, line 1)", table);
    }

    @Test
    void listsOfJsonWithoutKeysAreCalledByTheirPlace() throws IOException {
        assertTold(
                "Its longest list, \"#2\", was read of \"#1\", \"#2\"",
                read(file("t.json", "[{\"a\":1}]\n[{\"a\":2},{\"a\":3}]")));
    }

    @Test
    void addressesAndLinksToNowhereAreNamed() throws IOException {
        assertRefused(
                "http:/example.org/a.csv is an address in a network, and nothing is ever fetched from one",
                Path.of("http:/example.org/a.csv"));
        Path link = Files.createSymbolicLink(folder.resolve("t.csv"), folder.resolve("gone.csv"));
        assertRefused("t.csv is a link that leads to no file", link);
    }

    @Test
    void shapesInAnotherCoordinateSystemAreNotPutWhereTheyAreNot() throws IOException {
        Result<Layer> places =
                Layers.read(file("t.csv", "n,wkt\nA,SRID=32647;POINT(500000 2200000)\nB,SRID=4326;POINT(96 20)\n"));

        assertEquals("", Layers.wkt(places, 1));
        Layers.assertTold(
                "1 shape is in another coordinate system than the first (EPSG 32647) and is not drawn (t.csv, line 3)",
                places);
    }

    @Test
    void aPartWhoseSumIsWrongIsDamaged() throws IOException {
        byte[] zip = zip("a.geojson", "{\"type\":\"Point\",\"coordinates\":[96,20]}".getBytes(UTF_8));
        ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putInt(directory(zip) + 16, 7);

        Layers.assertRefused("a.zip, a.geojson cannot be unpacked: it is damaged", bytes("a.zip", zip));
    }

    @Test
    void aBombThatClaimsToBeLargeIsRefusedAllTheSame() throws IOException {
        byte[] zip = zip("a.geojson", new byte[60 << 20]);
        ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putInt(directory(zip) + 20, Integer.MAX_VALUE);

        Layers.assertRefused("a.zip, a.geojson unpacks to more than 32 MB", bytes("a.zip", zip));
    }

    @Test
    void whatIsSmallAloneButMuchTogetherIsRefused() throws IOException {
        Unpacking bounds = new Unpacking(1000, 1 << 20, "Unpack it");
        byte[] nearly = new byte[1_000_000];
        for (int i = 0; i < 3; i++) {
            assertEquals(nearly.length, unpacked(bounds, nearly));
        }

        UserException refused = assertThrows(UserException.class, () -> unpacked(bounds, nearly));
        assertTrue(refused.getMessage().startsWith("a.json unpacks to more than"), refused::getMessage);
    }

    private static int unpacked(Unpacking bounds, byte[] content) throws IOException {
        return bounds.bounded(new ByteArrayInputStream(content), 10, "a.json", OptionalLong.empty())
                .readAllBytes()
                .length;
    }

    @Test
    void aViewThatNeverEndsIsRefused() throws SQLException {
        Path file = folder.resolve("land.gpkg");
        try (TinyGeoPackage land = new TinyGeoPackage(file)) {
            land.layer("t", "POINT", 4326, "a TEXT")
                    .run("DROP TABLE t")
                    .run("CREATE VIEW t AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i FROM n)"
                            + " SELECT i AS fid, NULL AS geom, 'x' AS a FROM n WHERE i > 1");
        }

        Layers.assertRefused("land.gpkg holds a view whose rows take too long to work out", file);
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }

    /** Where the record of the only entry begins. */
    private static int directory(byte[] zip) {
        return new String(zip, ISO_8859_1).indexOf("PK\1\2");
    }
}
