package org.myaypon.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkbookDamageTest extends TableTest {

    private static final String ROW = "<row><c><v>1</v></c><c><v>2</v></c></row>";

    private Path book(String xml) {
        return new XlsxBytes().raw("Data", xml).write(folder.resolve("t.xlsx"));
    }

    @Test
    void aSheetThatUnpacksToMuchMoreThanItsSizeIsRefused() {
        long start = System.nanoTime();

        assertRefused(
                "It unpacks to more than 32 MB, too much for a file of its size (t.xlsx)",
                book("<sheetData>" + "<row></row>".repeat(3_500_000) + "</sheetData>"));
        assertTrue(System.nanoTime() - start < 20e9, "took longer than 20 s");
    }

    @Test
    void piecesThatNoSheetHasAreRefused() {
        String piece = "It holds a single piece of more than 8 MB, so it is no sound workbook (t.xlsx)";
        String long9 = "x < y ".repeat(1_500_000);
        assertRefused(piece, book("<sheetData a='" + "x".repeat(9_000_000) + "'/>"));
        assertRefused(piece, book("<sheetData><!--" + long9 + "--></sheetData>"));
        assertRefused(piece, book("<sheetData><?do " + long9 + "?></sheetData>"));
    }

    @Test
    void aCellWithoutEndIsRefused() {
        assertRefused(
                "A cell holds more than a million characters (t.xlsx)",
                book("<sheetData><row><c t='str'><v>" + "x".repeat(2_000_000) + "</v></c></row></sheetData>"));
    }

    @Test
    void entitiesAreNeverExpandedOrFetched() throws IOException {
        Path secret = file("secret.txt", "do not tell");
        String laughs = "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]>";
        String fetch = "<!DOCTYPE x [<!ENTITY a SYSTEM '" + secret.toUri() + "'>]>";
        String refusal = "It holds a document type with entities";
        for (String type : new String[] {laughs, fetch, "<!DOCTYPE x SYSTEM '" + secret.toUri() + "'>"}) {
            String sheet = type + "<worksheet><sheetData><row><c t='str'><v>&a;</v></c></row></sheetData></worksheet>";
            assertRefused(
                    refusal,
                    new XlsxBytes()
                            .sheet("Data", "a", "1")
                            .part("xl/worksheets/sheet1.xml", sheet)
                            .write(folder.resolve("t.xlsx")));
            assertRefused(refusal, ods(type + "<x>&a;</x>"));
        }
    }

    @Test
    void tagsNestedWithoutEndAreRefused() {
        assertRefused("Its tags are nested too deeply", book("<a>".repeat(1_000_000)));
    }

    @Test
    void spacesThatMultiplyAreRefused() {
        assertRefused(
                "A cell holds more than a million characters (t.ods)",
                ods("<x><table name='a'><table-row><table-cell><p>" + "<s c='1000'/>".repeat(2000)
                        + "</p></table-cell></table-row></table></x>"));
    }

    @Test
    void tooManyPartsAreRefused() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int i = 0; i < 10_001; i++) {
            parts.put("part" + i, new byte[0]);
        }
        XlsxBytes.write(folder.resolve("t.xlsx"), parts);

        assertRefused("It holds 10,001 files, more than the 10,000", folder.resolve("t.xlsx"));
    }

    @Test
    void cellsWhereNoSheetHasAnyAreRefused() {
        assertRefused(
                "It is damaged: a cell stands beyond the last column that a sheet can have (t.xlsx, row 1)",
                book("<sheetData><row r='1'><c r='ZZZZZZ1'><v>1</v></c></row></sheetData>"));
        assertRefused(
                "It is damaged: a cell names a text that is not there (t.xlsx, row 7)",
                book("<sheetData><row r='7'><c t='s'><v>99</v></c></row></sheetData>"));
    }

    @Test
    void damagedFilesAreRefusedInASentence() throws IOException {
        Path whole = book("<sheetData>" + ROW + "</sheetData>");
        byte[] bytes = Files.readAllBytes(whole);
        Files.write(whole, Arrays.copyOf(bytes, bytes.length / 2));
        assertRefused("It cannot be unpacked: it is damaged (t.xlsx)", whole);

        assertRefused("It is damaged: a part of it is not XML", book("<sheetData><row></sheetData>"));
        assertRefused(
                "It is damaged: its part xl/worksheets/sheet1.xml is missing", without("xl/worksheets/sheet1.xml"));
        assertRefused(
                "It is damaged: its part xl/_rels/workbook.xml.rels is missing", without("xl/_rels/workbook.xml.rels"));
        assertRefused("It is damaged, or no workbook whatever its ending says (t.xlsx)", file("t.xlsx", "a,b\n1,2\n"));
    }

    private Path without(String part) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(
                book("<sheetData>" + ROW + "</sheetData>").toFile())) {
            for (var entry : java.util.Collections.list(zip.entries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        parts.remove(part);
        XlsxBytes.write(folder.resolve("t.xlsx"), parts);
        return folder.resolve("t.xlsx");
    }

    @Test
    void oldAndOtherWorkbooksAreNamed() throws IOException {
        Path old = folder.resolve("t.xls");
        Files.write(old, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1});
        assertRefused("It is an old Excel workbook (.xls) (t.xls). Open it", old);

        XlsxBytes.write(folder.resolve("t.xlsb"), Map.of("xl/workbook.bin", new byte[1]));
        assertRefused("It is a binary Excel workbook (.xlsb) (t.xlsb). Save it as .xlsx", folder.resolve("t.xlsb"));

        XlsxBytes.write(folder.resolve("t.ods"), Map.of("picture.png", new byte[1]));
        assertRefused("It is a zip file and no workbook (t.ods)", folder.resolve("t.ods"));
    }

    @Test
    void aSheetOfNothingIsRefused() {
        assertRefused("Its sheet \"Data\" is empty (t.xlsx)", book("<sheetData/>"));
    }

    private Path ods(String content) {
        XlsxBytes.write(folder.resolve("t.ods"), Map.of("content.xml", content.getBytes(UTF_8)));
        return folder.resolve("t.ods");
    }
}
