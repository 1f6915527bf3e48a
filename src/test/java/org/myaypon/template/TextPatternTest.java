package org.myaypon.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextPatternTest {

    private static String fill(String pattern, Map<String, String> values) {
        return new TextPattern(pattern).fill(values);
    }

    @Test
    void variablesAreReplacedAndUnknownOnesStay() {
        assertEquals("A map at A3 {what}", fill("{title} at {paper} {what}", Map.of("title", "A map", "paper", "A3")));
        assertEquals(
                List.of("title", "paper"),
                List.copyOf(new TextPattern("{title} [at {paper}] {{x}} {title}").variables()));
    }

    @Test
    void aPartInBracketsNeedsAllItsVariables() {
        String pattern = "Map[ of {date}][ by {producer}, {date}].";
        assertEquals("Map.", fill(pattern, Map.of("date", "", "producer", "MIMU")));
        assertEquals("Map of May.", fill(pattern, Map.of("date", "May", "producer", " ")));
        assertEquals("Map of May by MIMU, May.", fill(pattern, Map.of("date", "May", "producer", "MIMU")));
        assertEquals("", fill("[{nodata} have no data]", Map.of("nodata", "0")));
        assertEquals("0 have none", fill("{nodata} have none", Map.of("nodata", "0")));
    }

    @Test
    void aLineOfNothingButVariablesWithoutValueIsLeftOut() {
        assertEquals("a\n\nc", fill("{x}\n[by {y}]\n\n{z}\n", Map.of("x", "a", "y", "", "z", "c")));
        assertEquals("c", fill("{x}\n{z}", Map.of("x", "", "z", "c")));
    }

    @Test
    void aValueIsNotReadAsAPattern() {
        assertEquals("{b} [c]", fill("{a}", Map.of("a", "{b} [c]", "b", "no")));
    }

    @Test
    void doubledBracketsStandForThemselves() {
        assertEquals("{title} [x] é", fill("{{title}} [[x]] {e}", Map.of("title", "no", "e", "é")));
    }

    @Test
    void brokenBracketsAreToldInASentence() {
        for (String broken : List.of("{title", "a ] b", "[a", "[a [b] c]", "{}", "[a\nb]", "a } b")) {
            assertThrows(IllegalArgumentException.class, () -> new TextPattern(broken), broken);
        }
    }
}
