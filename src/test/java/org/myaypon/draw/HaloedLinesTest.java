package org.myaypon.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.myaypon.text.Fonts;

class HaloedLinesTest {

    private static HaloedLines.Line line(String text, double xMm, double baselineMm, double angleDegrees) {
        return new HaloedLines.Line(Fonts.shape(text, Sheet.WITH_HALO), xMm, baselineMm, angleDegrees);
    }

    /** The texts that are drawn together. */
    private static List<String> groups(HaloedLines.Line... lines) {
        return HaloedLines.groups(Arrays.asList(lines)).stream()
                .map(group -> String.join(
                        "+", group.stream().map(line -> line.text().text()).toList()))
                .toList();
    }

    @Test
    void linesWhoseHalosReachNoOtherLettersStandAlone() {
        assertEquals(List.of("Bago", "Hpa-An"), groups(line("Bago", 5, 20, 0), line("Hpa-An", 5, 40, 0)));
    }

    @Test
    void linesWhoseHalosReachEachOthersLettersAreDrawnTogether() {
        assertEquals(
                List.of("gyp+Hhl", "Bago"),
                groups(line("gyp", 5, 20, 0), line("Bago", 60, 20, 0), line("Hhl", 5, 24, 0)));
    }

    @Test
    void aLetterThatReachesDownBetweenLettersThatDoNotReachUpTouchesNothing() {
        double farEnoughMm = 5.0;
        assertEquals(List.of("aaag", "aaa"), groups(line("aaag", 5, 20, 0), line("aaa", 5, 20 + farEnoughMm, 0)));
    }

    @Test
    void linesThatTouchOverAThirdAreDrawnTogetherInTheirOrder() {
        assertEquals(
                List.of("one+two+three"),
                groups(line("one", 5, 20, 0), line("two", 5, 25.5, 0), line("three", 5, 23, 0)));
    }

    @Test
    void turnedLinesSideBySideDoNotTouchThoughTheirBoxesDo() {
        assertEquals(
                List.of("Ayeyarwady", "Chindwin"),
                groups(line("Ayeyarwady", 10, 60, -45), line("Chindwin", 25, 60, -45)));
    }

    @Test
    void aLineWithoutAHaloIsDrawnWithTheOneWhoseHaloReachesIt() {
        HaloedLines.Line plain = new HaloedLines.Line(Fonts.shape("gyp", Sheet.PLAIN), 5, 20, 0);
        assertEquals(List.of("gyp+Hhl"), groups(plain, line("Hhl", 5, 23.5, 0)));
    }

    @Test
    void aLineWithoutLettersIsNoTrouble() {
        assertEquals(List.of(" ", "Bago"), groups(line(" ", 5, 20, 0), line("Bago", 5, 20, 0)));
    }
}
