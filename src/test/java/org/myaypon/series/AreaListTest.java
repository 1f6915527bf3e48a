package org.myaypon.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myaypon.data.UserException;

class AreaListTest {

    @TempDir
    private Path folder;

    private List<String> read(String name, String text) throws IOException {
        return AreaList.of(Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8));
    }

    @Test
    void emptyLinesRemarksAndAByteOrderMarkDoNotCount() throws IOException {
        String text = "\ufeff# Round 2\r\n\r\nMMR901001\r\n  # not yet: MMR901002\r\n Hill \r\nMMR901001\r\n";
        assertEquals(List.of("MMR901001", "Hill"), read("list.txt", text));
    }

    @Test
    void aLineMayHoldSeveralAsTheOptionItself() throws IOException {
        assertEquals(List.of("MMR901001", "Ford", "Ring"), read("list.txt", "MMR901001, Ford; Ring\n"));
    }

    @Test
    void ofATableTheColumnWithTheMostCodesCounts() throws IOException {
        String text =
                "ST_PCODE,Name,TS_PCODE\n#adm1+code,#adm3+name,#adm3+code\nMMR901,\"Hill, old\",MMR901001\nMMR901,Ford,MMR901002\n";
        assertEquals(List.of("MMR901001", "MMR901002"), read("list.csv", text));
    }

    @Test
    void ofATableWithoutCodesTheNamesCount() throws IOException {
        assertEquals(List.of("Hill", "Ford"), read("list.csv", "Remark;Township\nsoon;Hill\nlate;Ford\n"));
    }

    @Test
    void aTitleAboveOneColumnIsNoArea() throws IOException {
        assertEquals(List.of("MMR901001"), read("list.csv", "P-code\nMMR901001\n"));
    }

    @Test
    void aListWithoutATitleLosesNoLine() throws IOException {
        assertEquals(List.of("MMR901001", "MMR901002"), read("list.csv", "MMR901001\nMMR901002\n"));
    }

    @Test
    void theListOfAnEarlierRunServesAsOne() throws IOException {
        SheetRecord sheet = new SheetRecord("a.pdf", "=MMR1", "Hill", 1, 100, List.of(), "ab", "", List.of());
        byte[] list = Manifest.bytes(List.of(sheet, sheet.inFile("b.pdf", "cd")));
        assertEquals(List.of("=MMR1"), AreaList.of(Files.write(folder.resolve("manifest.csv"), list)));
    }

    @Test
    void aListInUtf16IsRead() throws IOException {
        Path file = Files.write(folder.resolve("list.txt"), "\ufeffမြို့\r\nHill".getBytes(StandardCharsets.UTF_16LE));
        assertEquals(List.of("မြို့", "Hill"), AreaList.of(file));
    }

    @Test
    void whatIsNoTextIsToldInASentence() throws IOException {
        Path file = Files.write(folder.resolve("list.pdf"), new byte[] {37, 80, 0, 1});
        String told = assertThrows(UserException.class, () -> AreaList.of(file))
                .problem()
                .sentence();
        assertTrue(told.contains("is no text"), told);
    }
}
