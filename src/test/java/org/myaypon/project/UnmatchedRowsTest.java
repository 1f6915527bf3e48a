package org.myaypon.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myaypon.indicator.Crosswalk;
import org.myaypon.indicator.Decision;
import org.myaypon.indicator.Join;
import org.myaypon.indicator.JoinRules;
import org.myaypon.indicator.TinyCountry;

class UnmatchedRowsTest {

    @TempDir
    private Path folder;

    @Test
    void everyUnmatchedRowIsWrittenWithItsReasonAndSuggestions() throws IOException {
        Path walk = folder.resolve("walk.csv");
        Files.writeString(
                walk,
                """
                from_pcode,change,to_pcode
                MMR909002,split,MMR902001
                MMR909002,split,MMR902002
                """);
        JoinRules rules =
                JoinRules.with(Crosswalk.read(walk).value()).withDecisions(List.of(Decision.leaveOut("MMR909009", "")));
        Join join = Join.on(
                TinyCountry.townships(),
                "TS_PCODE",
                TinyCountry.table(
                        "code,Township,State,n",
                        "MMR901001,Hill,North,1",
                        "MMR909002,Twins,South,2",
                        ",Islles,North,3",
                        "MMR909009,,,4"),
                "code",
                rules);
        Path csv = folder.resolve("unmatched.csv");
        UnmatchedRows.write(join, csv);
        assertEquals(
                List.of(
                        "line,key,reason,suggestion,code,Township,State,n",
                        "3,MMR909002,MMR909002 was split into MMR902001 and MMR902002; the row does not tell of which part"
                                + " it is,MMR902001 Ring: a part of what was split; MMR902002 Core: a part of what was"
                                + " split,MMR909002,Twins,South,2",
                        "5,MMR909009,left out by a decision,,MMR909009,,,4"),
                Files.readAllLines(csv));
    }
}
