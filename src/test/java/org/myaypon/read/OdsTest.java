package org.myaypon.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.myaypon.data.Field;
import org.myaypon.data.Result;
import org.myaypon.data.Table;

class OdsTest extends TableTest {

    @Test
    void aSheetWrittenByAnotherProgramIsRead() throws IOException {
        Sheet data = new Sheet("Data", 3, 4);
        data.getDataRange()
                .setValues(
                        "code",
                        "people",
                        "day",
                        "share",
                        "MMR001001",
                        1200,
                        LocalDate.of(2022, 3, 31),
                        0.5,
                        "MMR001002",
                        null,
                        LocalDate.of(2022, 4, 1),
                        1.25);
        SpreadSheet book = new SpreadSheet();
        book.appendSheet(new Sheet("Empty"));
        book.appendSheet(data);
        book.save(folder.resolve("t.ods").toFile());

        Result<Table> result = read(folder.resolve("t.ods"));

        assertTitles(result, "code", "people", "day", "share");
        assertRows(result, "2: MMR001001|1200|2022-03-31|0.5", "3: MMR001002||2022-04-01|1.25");
        assertEquals("ods", result.value().source().format());
        assertEquals(Field.Type.DATE, result.value().fields().get(2).type());
        assertTold("The sheet \"Data\" was read; there is also \"Empty\" (t.ods)", result);
    }

    @Test
    void textsNotesErrorsAndMergedCellsAreReadAsTheyShow() {
        Result<Table> result = read(ods("<table:table table:name='Data'>"
                + row(text("name") + text("note") + text("n") + text("ok"))
                + row("<table:table-cell office:value-type='string'><office:annotation><text:p>hush</text:p>"
                        + "</office:annotation><text:p>two<text:s text:c='2'/>words</text:p><text:p>and <text:span>more"
                        + "</text:span></text:p></table:table-cell>"
                        + "<table:table-cell table:number-rows-spanned='2' office:value-type='string'><text:p>both</text:p>"
                        + "</table:table-cell>"
                        + "<table:table-cell office:value-type='string' calcext:value-type='error'><text:p>#N/A</text:p>"
                        + "</table:table-cell>"
                        + "<table:table-cell office:value-type='boolean' office:boolean-value='true'/>")
                + row(text("x") + "<table:covered-table-cell/>"
                        + "<table:table-cell office:value-type='float' office:value='12.0'><text:p>12</text:p>"
                        + "</table:table-cell>")
                + "</table:table>"));

        assertEquals(
                "two  words\nand more", result.value().rows().get(0).cells().get(0));
        assertRows(
                new Result<>(
                        new Table(
                                result.value().source(),
                                result.value().fields(),
                                result.value().rows().subList(1, 2)),
                        result.problems()),
                "3: x|both|12|");
        assertEquals("TRUE", result.value().rows().get(0).cells().get(3));
        assertTold("1 cell holds an error", result);
    }

    @Test
    void repeatedCellsAndRowsAreBoundedByWhatIsFilled() {
        Result<Table> result = read(ods("<table:table table:name='Data'>"
                + row(text("a") + text("b") + "<table:table-cell table:number-columns-repeated='16382'/>")
                + "<table:table-row table:number-rows-repeated='2'>"
                + "<table:table-cell table:number-columns-repeated='2' office:value-type='float' office:value='7'/>"
                + "</table:table-row>"
                + "<table:table-row table:number-rows-repeated='1048000'>"
                + "<table:table-cell table:number-columns-repeated='16384'/></table:table-row></table:table>"));

        assertRows(result, "2: 7|7", "3: 7|7");
    }

    @Test
    void aBombOfRepeatedCellsIsRefused() {
        Path bomb = ods("<table:table table:name='Data'>"
                + ("<table:table-row table:number-rows-repeated='1'><table:table-cell"
                                + " table:number-columns-repeated='16384' office:value-type='float' office:value='7'/>"
                                + "</table:table-row>")
                        .repeat(60_000)
                + "</table:table>");

        assertRefused("It holds more cells than fit in memory here (t.ods)", bomb);
    }

    @Test
    void hiddenSheetsAreNotChosen() {
        Result<Table> result = read(ods("<table:table table:style-name='ta2' table:name='Old'>"
                + row(text("code")) + row(text("MMR001001")) + "</table:table><table:table table:style-name='ta1'"
                + " table:name='New'>" + row(text("name")) + row(text("x")) + "</table:table>"));

        assertRows(result, "2: x");
        assertTold("1 sheet is hidden and not read: \"Old\" (t.ods)", result);
    }

    private Path ods(String tables) {
        String content = "<office:document-content xmlns:office='o' xmlns:table='t' xmlns:text='x' xmlns:style='s'"
                + " xmlns:calcext='c'><office:automatic-styles><style:style style:name='ta1'><style:table-properties"
                + " table:display='true'/></style:style><style:style style:name='ta2'><style:table-properties"
                + " table:display='false'/></style:style></office:automatic-styles><office:body><office:spreadsheet>"
                + tables + "</office:spreadsheet></office:body></office:document-content>";
        XlsxBytes.write(folder.resolve("t.ods"), Map.of("content.xml", content.getBytes(UTF_8)));
        return folder.resolve("t.ods");
    }

    private static String row(String cells) {
        return "<table:table-row>" + cells + "</table:table-row>";
    }

    private static String text(String text) {
        return "<table:table-cell office:value-type='string'><text:p>" + text + "</text:p></table:table-cell>";
    }
}
