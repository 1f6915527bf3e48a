package org.myaypon.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.myaypon.indicator.Decision;

class DecisionLineTest {

    private static final Map<String, AreaChoice> AREAS = Map.of(
            "MMR001005", new AreaChoice("MMR001005", "Eain", "", ""),
            "MMR001006", new AreaChoice("MMR001006", "Falam", "", ""));

    @Test
    void whatWasDecidedIsToldInWords() {
        assertEquals("Put to MMR001006 Falam", what(Decision.to("MMR001999", "mmr001006", "")));
        assertEquals("Left out", what(Decision.leaveOut("MMR001999", "")));
        assertEquals("Shared out as the crosswalk tells", what(Decision.share("MMR001999", "")));
    }

    @Test
    void sharesAreToldWithTheirWeightsUnlessTheyAreEqual() {
        Decision.Part one = new Decision.Part("MMR001005", 1);
        assertEquals(
                "Shared out equally among MMR001005 Eain, MMR001006 Falam",
                what(Decision.share("x", List.of(one, new Decision.Part("MMR001006", 1)), "")));
        assertEquals(
                "Shared out among MMR001005 Eain (1), MMR001006 Falam (2.5)",
                what(Decision.share("x", List.of(one, new Decision.Part("MMR001006", 2.5)), "")));
    }

    @Test
    void anAreaThatIsNotThereIsTold() {
        assertEquals("Put to MMR777, which is none of these areas", what(Decision.to("MMR001999", "MMR777", "")));
    }

    private static String what(Decision decision) {
        return DecisionLine.of(decision, AREAS, 1).what();
    }
}
