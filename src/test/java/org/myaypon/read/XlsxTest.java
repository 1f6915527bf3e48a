package org.myaypon.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.myaypon.data.Field;
import org.myaypon.data.Result;
import org.myaypon.data.Table;
import org.myaypon.data.UserException;

class XlsxTest extends TableTest {

    private Result<Table> read(XlsxBytes book) {
        return read(book.write(folder.resolve("t.xlsx")));
    }

    @Test
    void aSheetIsReadWithItsRowNumbers() {
        Result<Table> result =
                read(new XlsxBytes().sheet("Data", "code|org|n", "MMR001001|WFP|12.5", "", "MMR001002||3"));

        assertTitles(result, "code", "org", "n");
        assertRows(result, "2: MMR001001|WFP|12.5", "4: MMR001002||3");
        assertEquals("xlsx", result.value().source().format());
        assertEquals(Field.Type.NUMBER, result.value().fields().get(2).type());
        assertNothingTold(result);
    }

    @Test
    void titlesAreFoundBelowTheSheetsTitleAndNotes() {
        Result<Table> result = read(new XlsxBytes()
                .sheet(
                        "Data",
                        "Food security 2022",
                        "",
                        "Source: the cluster",
                        "|code|org|people",
                        "|MMR001001|WFP|12",
                        "|MMR001002|FAO|7"));

        assertTitles(result, "code", "org", "people");
        assertRows(result, "5: MMR001001|WFP|12", "6: MMR001002|FAO|7");
        assertTold("The titles stand in row 4; what stands above them is not data (t.xlsx, rows 1 to 3)", result);
    }

    @Test
    void bannersOverSeveralColumnsGoBeforeTheirTitles() {
        Result<Table> result = read(new XlsxBytes()
                .merged(
                        "Data",
                        "A1:F1 C2:D2 E2:F2",
                        "Population by township",
                        "||Population||Households",
                        "code|township|Male|Female|Male|Female",
                        "MMR001001|Myitkyina|1|2|3|4",
                        "MMR001002|Waingmaw|5|6|7|8"));

        assertTitles(
                result,
                "code",
                "township",
                "Population / Male",
                "Population / Female",
                "Households / Male",
                "Households / Female");
        assertRows(result, "4: MMR001001|Myitkyina|1|2|3|4", "5: MMR001002|Waingmaw|5|6|7|8");
    }

    @Test
    void titlesMergedDownBesideBannersAreKept() {
        Result<Table> result = read(new XlsxBytes()
                .merged(
                        "Data",
                        "A1:A2 B1:B2 C1:D1",
                        "code|township|Population",
                        "||Male|Female",
                        "MMR001001|Myitkyina|1|2",
                        "MMR001002|Waingmaw|5|6"));

        assertTitles(result, "code", "township", "Population / Male", "Population / Female");
        assertRows(result, "3: MMR001001|Myitkyina|1|2", "4: MMR001002|Waingmaw|5|6");
    }

    @Test
    void rowsThatOnlyDescribeTheColumnsAreNotData() {
        Result<Table> result = read(new XlsxBytes()
                .sheet(
                        "Data",
                        "State Pcode|Pcode|Score|People",
                        "MIMU|MIMU|calculated|2014 Census, people",
                        "MMR001|MMR001001|0.5|12",
                        "MMR001|MMR001002|0.7|13",
                        "MMR001|MMR001003|0.1|14",
                        "MMR001|MMR001004|0.2|15"));

        assertEquals(4, result.value().rows().size());
        assertEquals(Field.Type.INTEGER, result.value().fields().get(3).type());
        assertTold("1 row under the titles only describes the columns and is not data (t.xlsx, row 2)", result);
    }

    @Test
    void aFirstRowWithoutNumbersButWithItsCodeIsData() {
        Result<Table> result = read(new XlsxBytes()
                .sheet(
                        "Data",
                        "Pcode|Score|People",
                        "MMR001001|not reported|not accessible",
                        "MMR001002|0.7|13",
                        "MMR001003|0.1|14",
                        "MMR001004|0.2|15",
                        "MMR001005|0.2|15"));

        assertEquals(5, result.value().rows().size());
    }

    @Test
    void theSheetOfTownshipsIsReadAndTheOthersAreNamed() {
        Result<Table> result = read(new XlsxBytes()
                .sheet("Read me", "Title|Map data", "Contact|desk")
                .sheet("Districts", "code|n", "MMR001D001|1", "MMR001D002|2", "MMR001D003|3", "MMR001D004|3")
                .sheet("Townships", "code|n", "MMR001001|1", "MMR001002|2")
                .sheet(
                        "Villages",
                        "ts|code|n",
                        "MMR001001|MMR001001001|1",
                        "MMR001001|MMR001001002|2",
                        "MMR001001|MMR001001003|2"));

        assertRows(result, "2: MMR001001|1", "3: MMR001002|2");
        assertTold(
                "The sheet \"Townships\" was read; there are also \"Read me\", \"Districts\", \"Villages\" (t.xlsx)",
                result);
    }

    @Test
    void hiddenSheetsAreNamedAndReadOnlyWhenAskedFor() {
        XlsxBytes book = new XlsxBytes()
                .hidden("Old", "code|n", "MMR001001|1", "MMR001002|2", "MMR001003|2")
                .sheet("New", "name|n", "x|1");

        Result<Table> result = read(book);

        assertRows(result, "2: x|1");
        assertTold("1 sheet is hidden and not read: \"Old\" (t.xlsx)", result);
        assertEquals(3, read(folder.resolve("t.xlsx"), "old ").value().rows().size());
    }

    @Test
    void aSheetThatIsNotThereIsRefusedWithTheNamesThatAre() {
        new XlsxBytes().sheet("Townships", "a|b", "x|1").write(folder.resolve("t.xlsx"));

        UserException refused = assertThrows(UserException.class, () -> read(folder.resolve("t.xlsx"), "Townshps"));

        assertTrue(
                refused.getMessage().startsWith("It has no sheet Townshps, only \"Townships\" (t.xlsx)"),
                refused::getMessage);
    }

    @Test
    void onlyHiddenSheetsWithRowsAreAskedFor() {
        new XlsxBytes().hidden("Data", "a|b", "x|1").sheet("Empty").write(folder.resolve("t.xlsx"));

        assertRefused("Its sheets are empty, but for some that are hidden (t.xlsx)", folder.resolve("t.xlsx"));
    }

    @Test
    void datesBecomeIsoText() {
        Result<Table> result = read(new XlsxBytes()
                .styles("14", "d-mmm-yy;@", "[$-409]m/d/yy\\ h:mm AM/PM;@", "#,##0.00\\d", "[h]:mm", "\"day\" 0")
                .raw(
                        "Data",
                        "<sheetData><row r='1'>" + titles("a", "b", "c", "d", "e", "f", "g") + "</row><row r='2'>"
                                + "<c r='A2' s='1'><v>44651</v></c><c r='B2' s='2'><v>44651</v></c>"
                                + "<c r='C2' s='3'><v>44651.604166666664</v></c><c r='D2' s='4'><v>44651</v></c>"
                                + "<c r='E2' s='5'><v>1.5</v></c><c r='F2' s='6'><v>7</v></c>"
                                + "<c r='G2' s='1'><v>59</v></c></row></sheetData>"));

        assertRows(result, "2: 2022-03-31|2022-03-31|2022-03-31T14:30|44651|1.5|7|1900-02-28");
        assertEquals(Field.Type.DATE, result.value().fields().get(2).type());
    }

    @Test
    void datesMayCountFrom1904() {
        Result<Table> result = read(new XlsxBytes()
                .from1904()
                .styles("14")
                .raw(
                        "Data",
                        "<sheetData><row r='1'>" + titles("a")
                                + "</row><row r='2'><c r='A2' s='1'><v>43189</v></c></row>" + "</sheetData>"));

        assertRows(result, "2: 2022-03-31");
    }

    @Test
    void numbersAreAsShortAsTheyCanBe() {
        Result<Table> result = read(new XlsxBytes()
                .styles("000000")
                .raw(
                        "Data",
                        "<sheetData><row>" + titles("a", "b", "c", "d", "e") + "</row><row>"
                                + "<c><v>0.10000000000000001</v></c><c><v>1.2E7</v></c><c><v>1.0000000000000001E-5</v></c>"
                                + "<c s='1'><v>1001</v></c><c><v>-3.0</v></c></row></sheetData>"));

        assertRows(result, "2: 0.1|12000000|0.00001|001001|-3");
        assertEquals(Field.Type.TEXT, result.value().fields().get(3).type());
    }

    @Test
    void numbersKeptAsTextAreNumbers() {
        Result<Table> result = read(new XlsxBytes().sheet("Data", "a|b", "x|\u00a01\u00a0234 ", "y| 56"));

        assertEquals(Field.Type.INTEGER, result.value().fields().get(1).type());
        assertEquals(
                1234, Table.number(result.value().rows().get(0).cells().get(1)).orElseThrow());
    }

    @Test
    void formulasGiveTheirValuesAndErrorsNoData() {
        Result<Table> result = read(new XlsxBytes()
                .raw(
                        "Data",
                        "<sheetData><row>" + titles("a", "b", "c", "d") + "</row><row>"
                                + "<c><f>1+1</f><v>2</v></c><c t='str'><f>A1</f><v>MMR001001</v></c><c t='b'><v>1</v></c>"
                                + "<c t='e'><f>1/0</f><v>#DIV/0!</v></c></row></sheetData>"));

        assertRows(result, "2: 2|MMR001001|TRUE|");
        assertTold("1 cell holds an error such as #N/A or #REF! and counts as no data (t.xlsx)", result);
    }

    @Test
    void sharedStringsAreReadWithoutTheirFormatAndReadings() {
        Result<Table> result = read(new XlsxBytes()
                .strings(
                        "<si><r><t>Myit</t></r><r><rPr><b/></rPr><t>kyina</t></r><rPh sb='0' eb='1'><t>x</t></rPh></si>"
                                + "<si><t>two_x000D_\nlines _x005F_x</t></si><si><t>a</t></si><si><t>b</t></si>")
                .raw(
                        "Data",
                        "<sheetData><row><c t='s'><v>2</v></c><c t='s'><v>3</v></c></row>"
                                + "<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c></row></sheetData>"));

        assertEquals(
                List.of("Myitkyina", "two\r\nlines _x"),
                result.value().rows().get(0).cells());
    }

    @Test
    void onlyWhatIsFilledCountsWhateverTheSheetDeclares() {
        Result<Table> result = read(new XlsxBytes()
                .part("xl/pivotCache/pivotCacheDefinition1.xml", "<broken")
                .raw(
                        "Data",
                        "<dimension ref='A1:XFD1048576'/><sheetData><row r='1'>" + titles("a", "b")
                                + "<c r='XFD1' s='1'/></row><row r='2'><c r='A2'><v>1</v></c><c r='XFD2' s='1'/></row>"
                                + "<row r='1048576'><c r='XFD1048576' s='0'/></row></sheetData>"));

        assertTitles(result, "a", "b");
        assertRows(result, "2: 1|");
    }

    @Test
    void wordsMergedOverSeveralRowsStandInEach() {
        Result<Table> result = read(new XlsxBytes()
                .merged(
                        "Data",
                        "A2:A4 C2:C3",
                        "township|activity|budget",
                        "Myitkyina|x|100",
                        "|y|",
                        "|z|5",
                        "Waingmaw|x|6"));

        assertRows(result, "2: Myitkyina|x|100", "3: Myitkyina|y|", "4: Myitkyina|z|5", "5: Waingmaw|x|6");
        assertTold("2 cells that are merged with the one above repeat its words (t.xlsx)", result);
    }

    @Test
    void aWorkbookIsKnownByItsBytesAndNotItsEnding() throws java.io.IOException {
        new XlsxBytes().sheet("Data", "a|b", "x|1").write(folder.resolve("t.xls"));
        assertRows(read(folder.resolve("t.xls")), "2: x|1");
        assertRows(read(file("text.xls", "a\tb\nx\t1\n")), "2: x|1");
    }

    private static String titles(String... titles) {
        StringBuilder cells = new StringBuilder();
        for (String title : titles) {
            cells.append("<c t='inlineStr'><is><t>").append(title).append("</t></is></c>");
        }
        return cells.toString();
    }
}
