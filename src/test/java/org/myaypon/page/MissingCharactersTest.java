package org.myaypon.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.myaypon.data.Problem;
import org.myaypon.page.PageItem.PlacedLine;
import org.myaypon.text.Face;
import org.myaypon.text.Fonts;
import org.myaypon.text.TextStyle;

class MissingCharactersTest {

    private static PlacedLine line(String text) {
        return new PlacedLine(Fonts.shape(text, TextStyle.of(Face.REGULAR, 10, Color.BLACK)), 0, 0);
    }

    private static Optional<Problem> of(String... lines) {
        return MissingCharacters.of(
                "head",
                java.util.Arrays.stream(lines).map(MissingCharactersTest::line).toList(),
                "a.yaml, line 3");
    }

    @Test
    void eachIsNamedAndCountedOnceOverAllLines() {
        assertEquals(
                "2 characters of head are in no font of the program and stand as empty boxes: 予 😀 (a.yaml, line 3)."
                        + " Write it with other characters.",
                of("Budget 予 😀", "予 ကခ").orElseThrow().sentence());
    }

    @Test
    void oneIsToldAsOne() {
        assertTrue(of("算").orElseThrow().what().startsWith("1 character of head is in no font"));
    }

    @Test
    void manyAreCountedAndTheFirstNamed() {
        String many = IntStream.range(0x4E00, 0x4E00 + 500)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        String told = of(many).orElseThrow().what();
        assertTrue(told.startsWith("500 characters"), told);
        assertTrue(told.endsWith("and 490 more"), told);
    }

    @Test
    void aTextThatCanBeDrawnIsNoProblem() {
        assertEquals(List.of(), of("Townships မြို့နယ် א").stream().toList());
    }
}
