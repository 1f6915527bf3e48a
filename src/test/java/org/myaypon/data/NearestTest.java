package org.myaypon.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    @Test
    void mistypedNamesAreFoundRegardlessOfCase() {
        assertEquals(
                "TS_PCODE",
                Nearest.names("ts_pcod", List.of("ST", "DT_PCODE_LONG", "TS_PCODE"))
                        .get(0));
    }

    @Test
    void aNameThatContainsTheGivenOneIsNear() {
        assertEquals(
                "conflict_score",
                Nearest.names("score", List.of("sectors_all", "conflict_score", "township"))
                        .get(0));
    }

    @Test
    void atMostThreeAreNamed() {
        assertEquals("Did you mean a, b or c", Nearest.didYouMean("x", List.of("a", "b", "c", "d")));
    }

    @Test
    void nothingKnownIsSaid() {
        assertEquals("There are none", Nearest.didYouMean("x", List.of()));
        assertEquals("Did you mean a", Nearest.didYouMean("x", List.of("a")));
    }
}
