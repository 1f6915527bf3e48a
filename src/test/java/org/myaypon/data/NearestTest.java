package org.myaypon.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    void aThingIsFoundByAnyOfItsNames() {
        Map<String, List<String>> known = new LinkedHashMap<>();
        known.put("Donor", List.of("Donor"));
        known.put("Organisation", List.of("Organisation", "org"));
        assertEquals("Did you mean Organisation or Donor", Nearest.didYouMean("orgg", known));
    }

    @Test
    void aNameThatBeginsWithTheGivenOneIsNearest() {
        assertEquals(
                "Organisation",
                Nearest.names("org", List.of("Donor", "Organisation", "orb")).get(0));
    }

    @Test
    void aQuestionEndsWithAQuestionMark() {
        String fix = Nearest.didYouMean("sectr", List.of("sector"));
        assertEquals("No sectr. Did you mean sector?", new Problem("No sectr", "", fix).sentence());
        assertEquals(
                "No sectr. Did you mean sector? All are here.",
                new Problem("No sectr", "", fix + "? All are here").sentence());
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
