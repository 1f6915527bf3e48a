package org.myaypon.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StateUnitsTest {

    private static final List<String> CODES = IntStream.rangeClosed(1, 18)
            .mapToObj(number -> "MMR0" + (number < 10 ? "0" : "") + number)
            .toList();

    @Test
    void codesOfWholeBagoOrShanTellFifteenUnits() {
        assertEquals(StateUnits.FIFTEEN, StateUnits.of(List.of("MMR001", "mmr111 ")));
        assertEquals(StateUnits.FIFTEEN, StateUnits.of(List.of("MMR222")));
        assertEquals(StateUnits.EIGHTEEN, StateUnits.of(CODES));
    }

    @Test
    void eighteenStatesAreFifteenUnits() {
        assertEquals(15, CODES.stream().map(StateUnits.FIFTEEN::unit).distinct().count());
        assertEquals(CODES, CODES.stream().map(StateUnits.EIGHTEEN::unit).toList());
        assertEquals("MMR111", StateUnits.FIFTEEN.unit("MMR008"));
        assertEquals("MMR222", StateUnits.FIFTEEN.unit("MMR222"));
        assertEquals(List.of("MMR014", "MMR015", "MMR016"), StateUnits.FIFTEEN.parts("MMR222"));
        assertEquals(List.of("MMR001"), StateUnits.FIFTEEN.parts("MMR001"));
    }

    @Test
    void wholeUnitsHaveNamesOfTheirOwn() {
        assertEquals("Bago", StateUnits.FIFTEEN.name("MMR111", "Bago (East)"));
        assertEquals("Chin", StateUnits.FIFTEEN.name("MMR004", "Chin"));
    }
}
