package org.myaypon.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;
import org.myaypon.data.UserException;

class CrosswalkTest {

    static final String HEAD = "from_pcode,from_name,change,to_pcode,to_name,date,notification,note,share\n";

    @TempDir
    private Path folder;

    private Result<Crosswalk> read(String lines) {
        return write(folder, lines);
    }

    /** A crosswalk of lines under the usual titles. */
    static Result<Crosswalk> write(Path folder, String lines) {
        try {
            Path file = folder.resolve("walk.csv");
            Files.writeString(file, HEAD + lines);
            return Crosswalk.read(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private String refusal(String lines) {
        return assertThrows(UserException.class, () -> read(lines)).getMessage();
    }

    @Test
    void theShippedCrosswalkHoldsTogether() {
        Result<Crosswalk> shipped = Crosswalk.read(Path.of("maps", "crosswalk", "pcodes_2014_to_9.3.csv"));
        assertEquals(List.of(), shipped.problems());
        assertEquals(28, shipped.value().size());
        assertEquals(
                List.of("MMR013046", "MMR013047"),
                shipped.value().of("MMR013008").stream().map(CodeChange::to).toList());
        assertEquals(
                "merged with both; shares not stated",
                shipped.value().of("MMR013045").get(0).note());
    }

    @Test
    void codesAreReadInOneFormAndRepeatedLinesCountOnce() {
        Crosswalk walk = read("mmr901 001,,Replace,MMR901002,,,,,\nMMR901001,,replaced,MMR901002,,,,,\n")
                .value();
        assertEquals(1, walk.of("MMR901001").size());
        assertEquals("MMR901002", walk.of("MMR901001").get(0).to());
        assertEquals(1, walk.into("MMR901002").size());
    }

    @Test
    void linesThatCannotBeUsedAreTold() {
        Result<Crosswalk> read = read("MMR1,,vanished,,,,,,\n,,split,MMR2,,,,,\nMMR3,,no polygon,,,,,,\n");
        assertEquals(1, read.value().size());
        assertEquals(
                List.of(
                        "2 lines of walk.csv cannot be used: \"vanished\" is no change (line 2), no from_pcode (line 3)."
                                + " Give each an old code and a change: replace, split, merge, roll-up or no polygon."),
                read.problems().stream().map(Problem::sentence).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A1,,replace,B1 / A1,,replace,C1 | lines 2 and 3: A1 was replaced by B1 and also was replaced by C1",
                "A1,,split,B1 / A1,,split,C1 / A1,,merge,D1 | lines 2 and 4: A1 was split into B1 and also was merged with",
                "A1,,roll-up,B1 / A1,,roll-up,C1 | lines 2 and 3: A1 belongs to B1 and also belongs to C1",
                "A1,,no polygon, / A1,,replace,B1 | lines 2 and 3: A1 has no polygon of its own and also was replaced by",
                "A1,,replace, | line 2 names no code that A1 was replaced by",
                "A1,,no polygon,B1 | line 2 names a successor of A1 that has none"
            })
    void linesThatContradictEachOtherAreRefusedByTheirNumbers(String lines, String told) {
        String message = refusal(lines.replace(" / ", ",,,,,\n") + ",,,,,\n");
        assertTrue(message.startsWith("The crosswalk walk.csv contradicts itself: " + told), message);
    }

    @Test
    void aCircleIsRefusedWithItsLines() {
        String message = refusal(
                "X1,,replace,A1,,,,,\nA1,,replace,B1,,,,,\nB1,,split,C1,,,,,\nB1,,split,D1,,,,,\nD1,,merge,A1,,,,,\n");
        assertEquals(
                "The crosswalk walk.csv leads in a circle: lines 3, 5 and 6: A1 → B1 → D1 → A1."
                        + " Keep only changes from older codes to newer ones.",
                message);
    }

    @Test
    void aCodeThatReplacesItselfIsACircle() {
        assertTrue(refusal("A1,,replace,A1,,,,,\n").contains("leads in a circle: line 2: A1 → A1"));
    }

    @Test
    void aPartOfASplitMayKeepTheOldCode() {
        assertEquals(
                2,
                read("A1,,split,A1,,,,,\nA1,,split,B1,,,,,\n").value().of("A1").size());
    }

    @Test
    void waysThatMeetAgainAreNoCircle() {
        assertEquals(
                3,
                read("A1,,split,B1,,,,,\nA1,,split,C1,,,,,\nB1,,merge,D1,,,,,\nC1,,merge,D1,,,,,\n")
                        .value()
                        .size());
    }

    @Test
    void sharesMustMakeUpOne() {
        assertTrue(
                refusal("A1,,split,B1,,,,,0.6\nA1,,split,C1,,,,,0.6\n").contains("the shares of A1 do not make up 1"));
        assertTrue(refusal("A1,,split,B1,,,,,0.6\nA1,,split,C1,,,,,\n").contains("lines 2 and 3"));
        assertTrue(refusal("A1,,split,B1,,,,,half\n").startsWith("\"half\" is not a share (walk.csv, line 2)"));
        assertEquals(
                0.6,
                read("A1,,split,B1,,,,,0.6\nA1,,split,C1,,,,,0.4\n")
                        .value()
                        .of("A1")
                        .get(0)
                        .share()
                        .getAsDouble());
    }

    @Test
    void aMissingColumnIsNamed() throws IOException {
        Path file = folder.resolve("walk.csv");
        Files.writeString(file, "from_pcode,changes,to_pcode\nA1,split,B1\n");
        String message =
                assertThrows(UserException.class, () -> Crosswalk.read(file)).getMessage();
        assertTrue(message.startsWith("The crosswalk walk.csv has no column change. Did you mean changes"), message);
    }

    @Test
    void aChainAsLongAsTheFileIsCheckedWithoutRunningOutOfAnything() {
        StringBuilder chain = new StringBuilder();
        int length = 50_000;
        for (int i = 0; i < length; i++) {
            chain.append("C").append(i).append(",,replace,C").append(i + 1).append(",,,,,\n");
        }
        assertTimeout(
                Duration.ofSeconds(20),
                () -> assertEquals(length, read(chain.toString()).value().size()));
        chain.append("C").append(length).append(",,replace,C0,,,,,\n");
        String message = refusal(chain.toString());
        assertTrue(message.contains("leads in a circle") && message.length() < 1000, message);
    }
}
