package org.myaypon.series;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+2", "+95", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "'=1", "''=1"})
    void whatBeginsAsAFormulaHasAnApostropheInFrontAndComesBack(String text) {
        assertEquals("'" + text, Spreadsheet.cell(text));
        assertEquals(text, Spreadsheet.text(Spreadsheet.cell(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Hill", "Hpa-An", "'Hill'", "2=2", "မြို့"})
    void otherTextsStayAsTheyAre(String text) {
        assertEquals(text, Spreadsheet.cell(text));
        assertEquals(text, Spreadsheet.text(text));
    }

    @Test
    void aNameThatIsAFormulaIsTextInTheListOfSheets() {
        SheetRecord sheet = new SheetRecord(
                "MMR1_-2.pdf", "MMR1", "=HYPERLINK(\"x\")", 1, 100, List.of("+1 row."), "ab", "", List.of());
        assertEquals(
                "file,key,name,pages,scale,problems,sha256\r\nMMR1_-2.pdf,MMR1,\"'=HYPERLINK(\"\"x\"\")\",1,100,'+1 row.,ab\r\n",
                new String(Manifest.bytes(List.of(sheet)), StandardCharsets.UTF_8));
    }
}
