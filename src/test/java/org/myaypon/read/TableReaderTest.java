package org.myaypon.read;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.myaypon.data.Field;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.Result;
import org.myaypon.data.Table;
import org.myaypon.data.UserException;

class TableReaderTest {

    private static final String TOWNS = "TS_PCODE,နာမည်\nMMR001001,မြစ်ကြီးနား\nMMR013001,ရန်ကုန်\n";

    @TempDir
    private Path folder;

    @Test
    void aPlainTableIsRead() throws IOException {
        Table table =
                read("code,org\r\nMMR001,WFP\r\nMMR002,\"Care, Inc.\"\r\n").value();

        assertEquals(List.of("code", "org"), table.columnNames());
        assertEquals(List.of("MMR002", "Care, Inc."), table.rows().get(1).cells());
        assertEquals("csv", table.source().format());
    }

    @Test
    void utf8IsReadWithAByteOrderMarkOrWithout() throws IOException {
        assertTowns("UTF-8", "detected", TOWNS.getBytes(UTF_8));
        assertTowns("UTF-8", "byte order mark", ("\uFEFF" + TOWNS).getBytes(UTF_8));
    }

    @Test
    void utf16IsReadWithAByteOrderMarkOrWithout() throws IOException {
        assertTowns("UTF-16LE", "byte order mark", ("\uFEFF" + TOWNS).getBytes(UTF_16LE));
        assertTowns("UTF-16BE", "byte order mark", ("\uFEFF" + TOWNS).getBytes(UTF_16BE));
        assertTowns("UTF-16LE", "detected", TOWNS.getBytes(UTF_16LE));
        assertTowns("UTF-16BE", "detected", TOWNS.getBytes(UTF_16BE));
    }

    @Test
    void otherBytesAreWindows1252AndTold() throws IOException {
        Result<Table> result = read("a,b\nx,Médecins\n".getBytes(Charset.forName("windows-1252")));

        assertEquals("Médecins", result.value().rows().get(0).cells().get(1));
        assertEquals("windows-1252", result.value().source().encoding());
        assertTold("The text is not UTF-8: windows-1252 is assumed (t.csv, line 2)", result);
    }

    @Test
    void oneBrokenByteDoesNotSpoilAWholeTable() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(TOWNS.getBytes(UTF_8));
        bytes.writeBytes(new byte[] {'x', ',', (byte) 0xE9, '\n'});

        Result<Table> result = read(bytes.toByteArray());

        assertEquals("မြစ်ကြီးနား", result.value().rows().get(0).cells().get(1));
        assertEquals("\uFFFD", result.value().rows().get(2).cells().get(1));
        assertTold("1 byte is not UTF-8 and stands as \uFFFD (t.csv, line 4)", result);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theDelimiterIsFound(String delimiter) throws IOException {
        Table table = read("name#note#n\n\"A, B; C|D\"#x, y#1\nB#\"p;q|r\"#2\n".replace("#", delimiter))
                .value();

        assertEquals(List.of("name", "note", "n"), table.columnNames());
        assertEquals("A, B; C|D", table.rows().get(0).cells().get(0));
        assertEquals("p;q|r", table.rows().get(1).cells().get(1));
    }

    @Test
    void decimalCommasDoNotHideTheSemicolon() throws IOException {
        Table table = read("name;share\nA;1,5\nB;2,5\nC;3,25\n").value();

        assertEquals(List.of("name", "share"), table.columnNames());
    }

    @Test
    void excelsFirstLineNamesTheDelimiter() throws IOException {
        Table table = read("sep=;\r\na;b\r\n1,5;2\r\n").value();

        assertEquals(List.of("a", "b"), table.columnNames());
        assertEquals(3, table.rows().get(0).line());
    }

    @Test
    void aTableOfOneColumnIsRead() throws IOException {
        Table table = read("code\nMMR001\nMMR002\n").value();

        assertEquals(List.of("code"), table.columnNames());
        assertEquals(2, table.rows().size());
    }

    @Test
    void quotedCellsHoldLinesAndMarksAndRowsKeepTheirLine() throws IOException {
        Table table = read("a,b\n1,\"two\nlines\r\nthree\"\n2,\"say \"\"no\"\"\"\n\n , \n3,c\n")
                .value();

        assertEquals("two\nlines\r\nthree", table.rows().get(0).cells().get(1));
        assertEquals("say \"no\"", table.rows().get(1).cells().get(1));
        assertEquals(
                List.of(2, 5, 8), table.rows().stream().map(Table.Row::line).toList());
    }

    @Test
    void oldLineEndsAreRead() throws IOException {
        Table table = read("a,b\r1,2\r3,4").value();

        assertEquals(List.of("3", "4"), table.rows().get(1).cells());
        assertEquals(3, table.rows().get(1).line());
    }

    @Test
    void aStrayQuotationMarkIsTextAndTold() throws IOException {
        Result<Table> result = read("a,b\n\"the \"big\" one\",2\n5\" pipe,3\n");

        assertEquals(
                List.of("the \"big\" one", "2"), result.value().rows().get(0).cells());
        assertEquals(List.of("5\" pipe", "3"), result.value().rows().get(1).cells());
        assertTold("2 quotation marks within quoted cells are not doubled", result);
    }

    @Test
    void aQuotationMarkThatNeverClosesSwallowsNothing() throws IOException {
        Result<Table> result = read("a,b\n\"open,2\nx,3\ny,4\n");

        assertEquals(3, result.value().rows().size());
        assertEquals("\"open", result.value().rows().get(0).cells().get(0));
        assertTold(
                "1 cell begins with a quotation mark that never closes; it was taken as text (t.csv, line 2)", result);
    }

    @Test
    void aMarkThatClosesManyLinesLaterIsTold() throws IOException {
        Result<Table> result = read("a,b\n\"open,2\n" + "x,3\n".repeat(80) + "y,\"z\"\n");

        assertTold("1 cell runs over more than 50 lines", result);
    }

    @Test
    void rowsTooLongOrTooShortAreMendedAndTold() throws IOException {
        Result<Table> result = read("a,b,c\n1,2\n1,2,3\n1,2,3,4\n1,2,3,,\n");

        assertEquals(List.of("1", "2", ""), result.value().rows().get(0).cells());
        assertEquals(List.of("1", "2", "3"), result.value().rows().get(2).cells());
        assertTold(
                "1 row has more cells than there are columns; what is too much was left out (t.csv, line 4)", result);
        assertTold("1 row has fewer cells than there are columns; the rest is empty (t.csv, line 2)", result);
    }

    @Test
    void emptyAndDoubledTitlesAreMadeUniqueAndTold() throws IOException {
        Result<Table> result = read("org,,org,\"two\nlines\",,\n1,2,3,4,,\n");

        assertEquals(
                List.of("org", "column_2", "org_2", "two lines"), result.value().columnNames());
        assertTold("A column has the title of another and is called org_2 (t.csv)", result);
        assertTold("1 column has no title", result);
    }

    @Test
    void thousandsOfEmptyColumnsAreDropped() throws IOException {
        assertEquals(
                2,
                read("a,b" + ",".repeat(16000) + "\n1,2" + ",".repeat(16000) + "\n")
                        .value()
                        .fields()
                        .size());
    }

    @Test
    void columnsAreTypedByTheirCells() throws IOException {
        Table table = read("whole,decimal,date,text,code,none,big\n1,2.5,2022-01-31,x,007,NA,1\n-,NA,n/a,3,012,-,"
                        + "12345678901234567890\n\"1,234\",7,2022-02-01,,001,,3\n")
                .value();

        assertEquals(
                List.of(
                        Field.Type.INTEGER,
                        Field.Type.NUMBER,
                        Field.Type.DATE,
                        Field.Type.TEXT,
                        Field.Type.TEXT,
                        Field.Type.TEXT,
                        Field.Type.TEXT),
                table.fields().stream().map(Field::type).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-03-31",
                "2022-03-31 12:00:00",
                "2022-03-31T12:00:00Z",
                "2022/3/31",
                "31/03/2022",
                "3/31/2022",
                "31.3.2022",
                "31-Mar-2022",
                "5 jan 2022"
            })
    void datesAreKnown(String cell) {
        assertEquals(Field.Type.DATE, ColumnType.of(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-13-01", "31/31/2022", "1.2.3", "12-34-5678", "2022-03", "MMR-01-2022", "1-2 2022 x"})
    void whatOnlyLooksLikeADateIsText(String cell) {
        assertEquals(Field.Type.TEXT, ColumnType.of(cell));
    }

    @Test
    void burmeseDigitsAndPercentagesAreNumbersButBurmeseCodesStayText() {
        assertEquals(Field.Type.INTEGER, ColumnType.of("၁၂၃"));
        assertEquals(Field.Type.NUMBER, ColumnType.of("၁,၂၃၄.၅"));
        assertEquals(Field.Type.INTEGER, ColumnType.of("12%"));
        assertEquals(Field.Type.TEXT, ColumnType.of("၀၁၂"));
    }

    @Test
    void blanksAroundCellsAreTrimmed() throws IOException {
        Table table = read("a , b\n \u00a0x\u00a0 ,\" y \"\n").value();

        assertEquals(List.of("a", "b"), table.columnNames());
        assertEquals(List.of("x", "y"), table.rows().get(0).cells());
    }

    @Test
    void titlesWithoutRowsAreTold() throws IOException {
        Result<Table> result = read("a,b\n\n");

        assertEquals(0, result.value().rows().size());
        assertTold("It has titles but no rows (t.csv)", result);
    }

    @Test
    void filesThatAreNoTablesAreRefusedInASentence() throws IOException {
        assertRefused("It is a workbook (.xlsx, .ods) or a zip file", "t.csv", "PK\3\4 xxxx".getBytes(UTF_8));
        assertRefused("It is an old Excel workbook", "t.csv", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
        assertRefused("It is a web page or XML", "t.csv", "\n<!DOCTYPE html><html>".getBytes(UTF_8));
        assertRefused("It holds bytes that no text has", "t.csv", new byte[] {'a', 0, 0, 0, 1, 2, 3, 0, 0, 'b'});
        assertRefused("It holds no rows, only blank lines", "t.csv", " \n,,,\n".getBytes(UTF_8));
        assertRefused("t.csv is empty", "t.csv", new byte[0]);
        assertRefused("It is damaged, or no workbook whatever its ending says", "t.xlsx", new byte[] {1});
        assertRefused("t.doc is not a table that can be read", "t.doc", new byte[] {1});
    }

    @Test
    void aCellWithoutEndIsRefusedInASentence() throws IOException {
        String longest = "x".repeat(CsvParser.LONGEST_CELL + 1);
        assertRefused(
                "A cell holds more than a million characters (t.csv, line 2)",
                "t.csv",
                ("a\n" + longest).getBytes(UTF_8));
        assertRefused(
                "A cell holds more than a million characters", "t.csv", ("a\n\"" + longest + "\"").getBytes(UTF_8));
    }

    @Test
    void aRowWithoutEndIsRefusedInASentence() throws IOException {
        assertRefused(
                "A row holds more than 50,000 cells (t.csv, line 1)",
                "t.csv",
                "a,".repeat(60_000).getBytes(UTF_8));
    }

    @Test
    void quotationMarksThatNeverPairUpAreRefusedQuickly() throws IOException {
        byte[] text = ("a,b\n" + "\"x,1\n".repeat(200_000)).getBytes(UTF_8);
        long start = System.nanoTime();

        assertRefused("Its quotation marks do not pair up (t.csv, line ", "t.csv", text);
        assertTrue(System.nanoTime() - start < 5e9, "took longer than 5 s");
    }

    @Test
    void moreCellsThanMemoryAllowsAreRefused() {
        UserException refused = assertThrows(UserException.class, () -> new CellPool(1000).reserve(1000));

        assertTrue(refused.getMessage().startsWith("It holds more cells than fit in memory"), refused::getMessage);
    }

    @Test
    void theRowsOfADbfAreATable() {
        new ShapefileBytes(folder, "towns")
                .text("NAME")
                .column("POP", 'N', 9, 0)
                .column("DAY", 'D', 8, 0)
                .deletedRow("gone", "1", "")
                .row("Yangon", "5209541", "20140329")
                .write();

        for (String file : List.of("towns.dbf", "towns.shp")) {
            Table table = TableReader.read(folder.resolve(file), Progress.NONE).value();

            assertEquals(
                    new Table.Row(2, List.of("Yangon", "5209541", "2014-03-29")),
                    table.rows().get(0));
            assertEquals(
                    List.of(Field.Type.TEXT, Field.Type.INTEGER, Field.Type.DATE),
                    table.fields().stream().map(Field::type).toList());
        }
    }

    @Test
    void aShpWithoutDbfIsNoTable() {
        new ShapefileBytes(folder, "towns").point(1, 1, 1).write();

        assertThrows(UserException.class, () -> TableReader.read(folder.resolve("towns.shp"), Progress.NONE));
    }

    private void assertTowns(String encoding, String from, byte[] bytes) throws IOException {
        Table table = read(bytes).value();
        assertEquals(List.of("TS_PCODE", "နာမည်"), table.columnNames());
        assertEquals(List.of("MMR013001", "ရန်ကုန်"), table.rows().get(1).cells());
        assertEquals(encoding, table.source().encoding());
        assertEquals(from, table.source().encodingFrom());
    }

    private Result<Table> read(String text) throws IOException {
        return read(text.getBytes(UTF_8));
    }

    private Result<Table> read(byte[] bytes) throws IOException {
        Path file = folder.resolve("t.csv");
        Files.write(file, bytes);
        return TableReader.read(file, Progress.NONE);
    }

    private void assertRefused(String sentence, String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, bytes);
        UserException refused = assertThrows(UserException.class, () -> TableReader.read(file, Progress.NONE));
        assertTrue(refused.getMessage().startsWith(sentence), refused::getMessage);
    }

    private static void assertTold(String sentence, Result<Table> result) {
        List<String> told = result.problems().stream().map(Problem::sentence).toList();
        assertTrue(told.stream().anyMatch(line -> line.startsWith(sentence)), told::toString);
    }
}
