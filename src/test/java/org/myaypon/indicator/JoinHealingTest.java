package org.myaypon.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.data.Table;
import org.myaypon.indicator.RowOutcome.Cause;

class JoinHealingTest {

    private static final String CHANGES =
            """
            MMR909001,Moor,replace,MMR901002,Ford,2020-01-27,032/2020,,
            MMR909009,Heath,replace,MMR909001,Moor,,,,
            MMR909002,Twins,split,MMR902001,Ring,2020-01-27,032/2020,,
            MMR909002,Twins,split,MMR902002,Core,2020-01-27,032/2020,,
            MMR909003,Both,merge,MMR901001,Hill,,,merged with both; shares not stated,
            MMR909003,Both,merge,MMR901002,Ford,,,merged with both; shares not stated,
            MMR909004,Lost,no polygon,,,,,parent not stated,
            MMR909005,Camp,roll-up,MMR901003,Isles,,,,
            193543,Village,roll-up,MMR901003,Isles,,,,
            MMR909006,Uneven,split,MMR902001,Ring,,,,0.75
            MMR909006,Uneven,split,MMR902002,Core,,,,0.25
            """;

    @TempDir
    private Path folder;

    private JoinRules rules() {
        return JoinRules.with(CrosswalkTest.write(folder, CHANGES).value());
    }

    private static Join join(JoinRules rules, String... lines) {
        return Join.on(TinyCountry.townships(), "TS_PCODE", TinyCountry.table(lines), "code", rules);
    }

    private static RowOutcome first(Join join) {
        return join.outcomes().of(0);
    }

    private static List<String> suggested(Join join, int row) {
        return join.outcomes().suggestions(row).stream()
                .map(Suggestion::sentence)
                .toList();
    }

    private static void assertPutTo(String area, Cause cause, Join join) {
        assertEquals(cause, first(join).cause(), first(join).reason());
        assertEquals(List.of(new AreaShare(area, 1)), first(join).areas());
        assertEquals(1, join.report().boundariesMatched());
    }

    private static void assertUnmatched(Cause cause, Join join) {
        assertEquals(cause, first(join).cause(), first(join).reason());
        assertEquals(List.of(), first(join).areas());
        assertEquals(1, join.report().unmatchedRows().size());
    }

    @Test
    void lostZerosAndPrefixesArePutBack() {
        assertPutTo("MMR901001", Cause.DIGITS, join(JoinRules.NONE, "code", "901001"));
        assertEquals(
                "'901001' read as MMR901001",
                first(join(JoinRules.NONE, "code", "901001")).reason());
        assertPutTo("MMR901001", Cause.SPELLING, join(JoinRules.NONE, "code", "MMR-9O1-OO1"));
    }

    @Test
    void numbersOfAFileThatHasNoPcodesFindEachOtherWithoutZeros() {
        Layer layer = TinyCountry.townships();
        for (int i = 0; i < 6; i++) {
            layer.features().get(i).setAttribute("TS_PCODE", "010" + i);
        }
        Join join = Join.on(layer, "TS_PCODE", TinyCountry.table("code", "101", "105.0", "17"), "code");
        assertEquals(List.of(0), join.rowsOfArea().get(1));
        assertEquals(List.of(1), join.rowsOfArea().get(5));
        assertEquals(Cause.UNKNOWN_CODE, join.outcomes().of(2).cause());
    }

    @Test
    void finerPlacesRollUpToTheirTownship() {
        for (String code : List.of("MMR901001040", "MMR901001701", "MMR901001701501", "901001040", "mmr901001040")) {
            assertPutTo("MMR901001", Cause.FINER, join(JoinRules.NONE, "code", code));
        }
        assertEquals(
                "MMR901001040 is a village tract of township MMR901001",
                first(join(JoinRules.NONE, "code", "MMR901001040")).reason());
    }

    @Test
    void aCoarserCodeStaysUnmatchedWithItsReason() {
        Join join = join(JoinRules.NONE, "code", "MMR901");
        assertUnmatched(Cause.COARSER, join);
        assertEquals(
                "MMR901 is a state/region, and the boundaries are townships",
                first(join).reason());
    }

    @Test
    void townshipsRollUpToStates() {
        Layer states = TinyCountry.layer("OBJECTID", "TS", "TS_PCODE", "ST", "ST_PCODE", "ST_MMR4", "Shape_Area");
        for (int i = 0; i < 6; i++) {
            states.features().get(i).setAttribute("ST_PCODE", "MMR90" + (i + 1));
        }
        Join join = Join.on(states, "ST_PCODE", TinyCountry.table("code", "MMR902003", "MMR903D001"), "code");
        assertEquals(AreaLevel.STATE, join.level());
        assertEquals(List.of(0), join.rowsOfArea().get(1));
        assertEquals(List.of(1), join.rowsOfArea().get(2));
    }

    @Test
    void replacedCodesGoToTheirSuccessor() {
        assertPutTo("MMR901002", Cause.CROSSWALK, join(rules(), "code", "MMR909001"));
        assertEquals(
                "MMR909001 Moor was replaced by MMR901002 Ford (2020-01-27, 032/2020)",
                first(join(rules(), "code", "MMR909001")).reason());
    }

    @Test
    void changesAreFollowedThroughSeveralReleasesAndFinerPlaces() {
        assertPutTo("MMR901002", Cause.CROSSWALK, join(rules(), "code", "MMR909009"));
        assertPutTo("MMR901002", Cause.CROSSWALK, join(rules(), "code", "MMR909009012"));
        assertPutTo("MMR901003", Cause.CROSSWALK, join(rules(), "code", "MMR909005"));
        assertPutTo("MMR901003", Cause.CROSSWALK, join(rules(), "code", "193543"));
    }

    @Test
    void splitCodesStayUnmatchedAndTheirPartsAreSuggested() {
        Join join = join(rules(), "code", "MMR909002", "MMR909002005");
        assertEquals(2, join.report().unmatchedRows().size());
        assertEquals(Cause.SPLIT, first(join).cause());
        assertEquals(Cause.SPLIT, join.outcomes().of(1).cause(), "a village tract of a split township");
        assertEquals(
                "MMR909002 Twins was split into MMR902001 Ring and MMR902002 Core (2020-01-27, 032/2020);"
                        + " the row does not tell of which part it is",
                first(join).reason());
        assertEquals(
                List.of("MMR902001 Ring: a part of what was split", "MMR902002 Core: a part of what was split"),
                suggested(join, 0));
        assertEquals(suggested(join, 0), suggested(join, 1));
    }

    @Test
    void aMergeWithSeveralWhoseSharesAreNotStatedStaysUnmatched() {
        Join join = join(rules(), "code", "MMR909003");
        assertUnmatched(Cause.MERGED, join);
        assertTrue(
                first(join).reason().endsWith("; merged with both; shares not stated"),
                first(join).reason());
        assertEquals(2, suggested(join, 0).size());
    }

    @Test
    void aCodeWithoutAStatedParentStaysUnmatched() {
        Join join = join(rules(), "code", "MMR909004");
        assertUnmatched(Cause.NO_SUCCESSOR, join);
        assertEquals(
                "MMR909004 Lost has no polygon of its own: parent not stated",
                first(join).reason());
    }

    @Test
    void partsGoBackToTheWholeWhereTheBoundariesAreOlder() {
        Layer older = TinyCountry.townships();
        older.features().get(3).setAttribute("TS_PCODE", "MMR909002");
        older.features().get(4).setAttribute("TS_PCODE", "MMR902009");
        Join join = Join.on(
                older,
                "TS_PCODE",
                TinyCountry.table("code", "MMR902002"),
                "code",
                JoinRules.with(CrosswalkTest.write(
                                folder, "MMR909002,,split,MMR902001,,,,,\nMMR909002,,split,MMR902002,,,,,\n")
                        .value()));
        assertEquals(Cause.CROSSWALK, first(join).cause());
        assertEquals(List.of(0), join.rowsOfArea().get(3));
    }

    @Test
    void aKeyThatTheBoundariesStillHaveIsNeverChanged() {
        Join join = join(
                JoinRules.with(CrosswalkTest.write(folder, "MMR901001,,replace,MMR902001,,,,,\n")
                        .value()),
                "code",
                "MMR901001");
        assertPutTo("MMR901001", Cause.EXACT, join);
    }

    @Test
    void aLongChainOfChangesEndsUnmatchedInsteadOfRunningOn() {
        StringBuilder chain = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            chain.append("X").append(i).append(",,replace,X").append(i + 1).append(",,,,,\n");
        }
        chain.append("X5000,,replace,MMR901001,,,,,\n");
        Join join = join(
                JoinRules.with(CrosswalkTest.write(folder, chain.toString()).value()), "code", "X0");
        assertEquals(1, join.report().unmatchedRows().size());
    }

    @Test
    void everyWayOfHealingIsSaid() {
        Join join = join(
                rules(),
                "code,Township,State",
                "901001,,",
                "MMR901001040,,",
                "MMR909001,,",
                ",Ring,South",
                "MMR909004,,");
        assertEquals(
                List.of(
                        "1 row of tiny.csv matched only once \"MMR\" or lost zeros were put back: 901001 → MMR901001"
                                + " (line 2). Keep column code as text, not as numbers, where the table is made.",
                        "1 row of tiny.csv has the code of a place within a township and was put there: MMR901001040 →"
                                + " MMR901001 (line 3).",
                        "1 row of tiny.csv has the code of another release and was put to what became of it: MMR909001"
                                + " → MMR901002 (line 4).",
                        "1 row of tiny.csv has no usable code and was found by name: Ring, South → MMR902001 (line 5)."
                                + " Look them over in the join report, or give them codes."),
                join.problems().stream().map(Problem::sentence).limit(4).toList());
        assertEquals(
                "1 of 5 rows of tiny.csv leads to no single township: MMR909004 Lost has no polygon of its own: parent not"
                        + " stated (line 6). Decide where it belongs: in the join report, or under join: decisions: in the"
                        + " map document.",
                join.problems().get(4).sentence());
    }

    @Test
    void rowsOfWhichMoreIsKnownAreToldOnceAndApartFromTheUnknown() {
        Join join = join(rules(), "code", "MMR901001", "MMR909002", "MMR999001", "MMR909003", "MMR999002");
        List<String> told = join.problems().stream().map(Problem::sentence).toList();
        assertEquals(
                "4 of 5 rows of tiny.csv match no township; of 2 nothing more is known: MMR999001 (line 4),"
                        + " MMR999002 (line 6). Check column code; P-codes differ from release to release.",
                told.get(0));
        assertTrue(told.get(1).startsWith("The other 2 rows lead to no single township: MMR909002"), told.get(1));
        assertTrue(told.get(2).startsWith("5 of 6 townships have no row"), told.get(2));
        assertEquals(3, told.size());
    }

    @Test
    void rowsOfOneHandleAreListedTogether() {
        Join join = join(rules(), "code", "MMR909002", "MMR901001", "MMR909002");
        assertEquals(
                List.of(0, 2),
                join.outcomes().byHandle(RowOutcome.Kind.UNMATCHED).get("MMR909002"));
        assertEquals(3, join.outcomes().all().size());
    }

    @Test
    void aMistypedCodeIsOnlySuggested() {
        Join join = join(JoinRules.NONE, "code", "MMR9010031");
        assertUnmatched(Cause.UNKNOWN_CODE, join);
        Layer layer = TinyCountry.townships();
        layer.features().get(0).setAttribute("TS_PCODE", "MMR901771");
        Join near = Join.on(layer, "TS_PCODE", TinyCountry.table("code", "MMR90177", "MMR9017711"), "code");
        assertEquals(List.of("MMR901771 Hill: the code has one character less"), suggested(near, 0));
        assertEquals(List.of("MMR901771 Hill: the code has one character more"), suggested(near, 1));
    }

    @Test
    void aTableOfVillageTractsIsJoinedOnItsCodesAndATagDecides() {
        Table tracts = TinyCountry.table("vt_pcode,n", "MMR901001040,1", "MMR901002001,2");
        assertEquals(Optional.of("vt_pcode"), Join.recogniseTableKey(tracts, TinyCountry.townships(), "TS_PCODE"));
        Table both = TinyCountry.table("vt_pcode,ts", "MMR901001040,MMR901001", "MMR901002001,MMR901002");
        assertEquals(Optional.of("ts"), Join.recogniseTableKey(both, TinyCountry.townships(), "TS_PCODE"));
    }
}
