package org.myaypon.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myaypon.data.Problem;
import org.myaypon.indicator.RowOutcome.Cause;

class JoinDecisionsTest {

    @TempDir
    private Path folder;

    private Join join(List<Decision> decisions, String... lines) {
        Crosswalk crosswalk = CrosswalkTest.write(
                        folder,
                        """
                        MMR909002,Twins,split,MMR902001,Ring,,,,
                        MMR909002,Twins,split,MMR902002,Core,,,,
                        MMR909006,,split,MMR902001,,,,,0.75
                        MMR909006,,split,MMR902002,,,,,0.25
                        """)
                .value();
        JoinRules rules = JoinRules.with(crosswalk).withDecisions(decisions);
        return Join.on(TinyCountry.townships(), "TS_PCODE", TinyCountry.table(lines), "code", rules);
    }

    private static List<String> sentences(Join join) {
        return join.problems().stream().map(Problem::sentence).toList();
    }

    @Test
    void aSplitCodeIsPutWhereAPersonDecided() {
        Join join = join(
                List.of(Decision.to("mmr909002", "MMR902002", "all camps lie in Core")),
                "code",
                "MMR909002",
                "MMR909002040");
        assertEquals(List.of(0, 1), join.rowsOfArea().get(4));
        assertEquals(2, join.report().healed());
        RowOutcome outcome = join.outcomes().of(0);
        assertEquals(Cause.PLACED, outcome.cause());
        assertTrue(outcome.isDecided());
        assertEquals("put to MMR902002 Core by a decision (all camps lie in Core)", outcome.reason());
    }

    @Test
    void aSplitIsSharedOutInEqualPartsAndSaid() {
        Join join = join(List.of(Decision.share("MMR909002", "")), "code", "MMR909002", "MMR901001");
        assertEquals(
                List.of(new AreaShare("MMR902001", 0.5), new AreaShare("MMR902002", 0.5)),
                join.outcomes().of(0).areas());
        assertEquals(List.of(0), join.rowsOfArea().get(3));
        assertEquals(List.of(0), join.rowsOfArea().get(4));
        assertEquals(0.5, join.weight(3, 0));
        assertEquals(1, join.weight(0, 1));
        assertTrue(join.outcomes().anyShared());
        assertEquals(1, join.report().healed());
        assertEquals(
                "1 row of tiny.csv was shared out among several townships by decision: MMR909002 → MMR902001 50 % and"
                        + " MMR902002 50 % (line 2).",
                sentences(join).get(0));
    }

    @Test
    void statedSharesAndWeightsAreUsed() {
        Join stated = join(List.of(Decision.share("MMR909006", "")), "code", "MMR909006");
        assertEquals(0.75, stated.weight(3, 0));
        Join weighted = join(
                List.of(Decision.share(
                        "MMR909002",
                        List.of(new Decision.Part("MMR902001", 200_000), new Decision.Part("MMR901001", 100_000)),
                        "by population")),
                "code",
                "MMR909002");
        assertEquals(2.0 / 3, weighted.weight(3, 0), 1e-12);
        assertEquals(1.0 / 3, weighted.weight(0, 0), 1e-12);
        assertEquals(0, weighted.weight(4, 0));
        assertEquals(
                "shared out by a decision, 66.7 % to MMR902001 Ring, 33.3 % to MMR901001 Hill (by population)",
                weighted.outcomes().of(0).reason());
    }

    @Test
    void rowsThatAreLeftOutStayAmongTheUnmatchedAndAreNotAskedAboutAgain() {
        Join join = join(List.of(Decision.leaveOut("MMR909002", "counted twice")), "code", "MMR909002");
        assertEquals(1, join.report().unmatchedRows().size());
        assertEquals(Cause.LEFT_OUT, join.outcomes().of(0).cause());
        assertEquals(List.of(), join.outcomes().suggestions(0));
        assertTrue(sentences(join).contains("1 row of tiny.csv was left out by decision: MMR909002 (line 2)."));
    }

    @Test
    void aDecisionWinsOverAMatchedKey() {
        Join join = join(List.of(Decision.to("MMR901001", "MMR901002", "")), "code", "MMR901001");
        assertEquals(List.of(0), join.rowsOfArea().get(1));
        assertEquals(0, join.report().matched());
    }

    @Test
    void aRowWithoutACodeIsDecidedByItsNames() {
        Join join = join(
                List.of(Decision.to("Nowhere, South", "MMR902001", "")),
                "code,Township,State",
                ",Nowhere,South",
                ",Nowhere,North",
                ",,");
        assertEquals(List.of(0), join.rowsOfArea().get(3));
        assertEquals(2, join.report().unmatchedRows().size());
        assertEquals("line 4", join.outcomes().of(2).handle());
        Join byLine = join(List.of(Decision.to("line 3", "MMR902001", "")), "code", "", "");
        assertEquals(List.of(1), byLine.rowsOfArea().get(3));
    }

    @Test
    void aDecisionThatCannotBeDoneIsToldAndTheRowsStayOpen() {
        Join join = join(
                List.of(Decision.to("MMR909002", "MMR999999", ""), Decision.share("MMR909007", "")),
                "code",
                "MMR909002",
                "MMR909007");
        assertEquals(Cause.SPLIT, join.outcomes().of(0).cause());
        assertEquals(Cause.UNKNOWN_CODE, join.outcomes().of(1).cause());
        assertTrue(sentences(join)
                .contains("The decision about MMR909002 names MMR999999, which is not a key of the boundaries."
                        + " Decide anew; until then the rows are treated as if nothing had been decided."));
        assertTrue(sentences(join)
                .contains("MMR909007 cannot be shared out: nothing tells among which areas."
                        + " Name the areas in the decision."));
    }

    @Test
    void ofTwoDecisionsTheLaterHoldsAndIsTold() {
        Join join = join(
                List.of(Decision.to("MMR909002", "MMR902001", ""), Decision.to("MMR909002", "MMR902002", "")),
                "code",
                "MMR909002");
        assertEquals(List.of(0), join.rowsOfArea().get(4));
        assertTrue(sentences(join).contains("There are two decisions about MMR909002; the later one holds."));
    }

    @Test
    void withoutADecisionNothingIsShared() {
        Join join = join(List.of(), "code", "MMR909002", "MMR909006");
        assertEquals(2, join.report().unmatchedRows().size());
        assertEquals(false, join.outcomes().anyShared());
        assertEquals(
                Optional.empty(),
                join.outcomes().all().stream().filter(RowOutcome::isDecided).findAny());
    }
}
