package org.myaypon.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.data.Table;
import org.myaypon.data.UserException;
import org.myaypon.indicator.JoinReport.UnmatchedArea;
import org.myaypon.indicator.JoinReport.UnmatchedRow;

class JoinTest {

    private static Join join(String... lines) {
        return Join.on(TinyCountry.townships(), "TS_PCODE", TinyCountry.table(lines), "code");
    }

    private static List<String> sentences(Join join) {
        return join.problems().stream().map(Problem::sentence).toList();
    }

    @Test
    void everyRowFindsItsAreaByItsCode() {
        Join join = join(
                "code,v", "MMR902003,6", "MMR901001,1", "MMR901002,2", "MMR901003,3", "MMR902001,4", "MMR902002,5");
        assertEquals(
                List.of(1, 2, 3, 4, 5, 0),
                join.rowsOfArea().stream().map(rows -> rows.get(0)).toList());
        assertEquals(new JoinReport(6, 6, 6, 0, List.of(), 6, List.of(), List.of()), join.report());
        assertEquals(List.of(), join.problems());
        assertEquals(AreaLevel.TOWNSHIP, join.level());
    }

    @Test
    void rowsWithoutAnAreaAndAreasWithoutARowAreReported() {
        Join join = join(
                "code,Township",
                "MMR901001,Hill",
                "MMR909001,Lost",
                ",Nameless",
                "MMR909002,NA",
                "MMR901002,Ford",
                "MMR902001,Ring");
        JoinReport report = join.report();
        assertEquals(3, report.matched());
        assertEquals(
                List.of(
                        new UnmatchedRow(3, "MMR909001", "Lost", "no township has the code MMR909001"),
                        new UnmatchedRow(4, "", "Nameless", "the row has no code"),
                        new UnmatchedRow(5, "MMR909002", "", "no township has the code MMR909002")),
                report.unmatchedRows());
        assertEquals(3, report.boundariesMatched());
        assertEquals(
                List.of(
                        new UnmatchedArea("MMR901003", "Isles"),
                        new UnmatchedArea("MMR902002", "Core"),
                        new UnmatchedArea("MMR902003", "Hill")),
                report.unmatchedBoundaries());
        assertEquals(
                List.of(
                        "3 of 6 rows of tiny.csv match no township: MMR909001 Lost (line 3), no code Nameless (line 4),"
                                + " MMR909002 (line 5)."
                                + " Check column code; P-codes differ from release to release.",
                        "3 of 6 townships have no row in tiny.csv: MMR901003 Isles, MMR902002 Core, MMR902003 Hill."
                                + " They have no value on the map."),
                sentences(join));
    }

    @Test
    void spacesAndLowerCaseInKeysAreHealedAndSaid() {
        Join join = join("code", "mmr901001", "MMR 901002", "\u00a0MMR901003\u200b", "MMR902001");
        assertEquals(1, join.report().matched());
        assertEquals(3, join.report().healed());
        assertEquals(4, join.report().boundariesMatched());
        assertTrue(
                sentences(join)
                        .get(0)
                        .startsWith(
                                "3 rows of tiny.csv matched only regardless of spaces and case: 'mmr901001' (line 2),"),
                sentences(join).get(0));
    }

    @Test
    void healingNeverChoosesBetweenTwoAreas() {
        Layer layer = TinyCountry.townships();
        layer.features().get(0).setAttribute("TS_PCODE", "a1");
        layer.features().get(1).setAttribute("TS_PCODE", "A1");
        Join join = Join.on(layer, "TS_PCODE", TinyCountry.table("code", "a 1", "A1"), "code");
        assertEquals(
                List.of(new UnmatchedRow(2, "a 1", "", "'a 1' may mean a1 Hill or A1 Ford")),
                join.report().unmatchedRows());
        assertEquals(List.of(1), join.rowsOfArea().get(1));
    }

    @Test
    void keysOnSeveralRowsAreDuplicatesOnlyForAPlainColumn() {
        Join join = join("code", "MMR901001", "mmr901001", "MMR901002");
        assertEquals(List.of("MMR901001"), join.report().duplicateKeys());
        assertEquals(
                List.of("MMR901001"),
                join.report().forIndicator(new Column("code")).duplicateKeys());
        assertEquals(List.of(), join.report().forIndicator(new Count()).duplicateKeys());
    }

    @Test
    void areasThatShareAKeyShareItsRows() {
        Layer layer = TinyCountry.townships();
        layer.features().get(5).setAttribute("TS_PCODE", "MMR901001");
        Join join = Join.on(layer, "TS_PCODE", TinyCountry.table("code", "MMR901001"), "code");
        assertEquals(List.of(0), join.rowsOfArea().get(0));
        assertEquals(List.of(0), join.rowsOfArea().get(5));
        assertEquals(2, join.report().boundariesMatched());
        assertEquals(1, join.report().matched());
        assertTrue(sentences(join).get(0).contains("stand for more than one boundary: MMR901001"));
    }

    @Test
    void anAreaWithoutAKeyIsUnmatchedAndAnEmptyCellDoesNotFindIt() {
        Layer layer = TinyCountry.townships();
        layer.features().get(2).setAttribute("TS_PCODE", null);
        Join join = Join.on(layer, "TS_PCODE", TinyCountry.table("code", ""), "code");
        assertEquals(1, join.report().unmatchedRows().size());
        assertEquals(6, join.report().unmatchedBoundaries().size());
        assertEquals(
                List.of("No row of tiny.csv matches a boundary."
                        + " Check that column code and field TS_PCODE hold the same codes."),
                sentences(join));
    }

    @Test
    void aMissingKeyFieldIsToldWithTheNearestNames() {
        Table table = TinyCountry.table("code", "MMR901001");
        UserException e =
                assertThrows(UserException.class, () -> Join.on(TinyCountry.townships(), "TS_PCOD", table, "code"));
        assertTrue(e.getMessage().startsWith("tiny.shp has no field TS_PCOD. Did you mean TS_PCODE"), e.getMessage());
    }

    @Test
    void aMissingKeyColumnIsToldWithTheNearestNames() {
        Table table = TinyCountry.table("pcode,name", "MMR901001,Hill");
        UserException e =
                assertThrows(UserException.class, () -> Join.on(TinyCountry.townships(), "TS_PCODE", table, "p_code"));
        assertTrue(e.getMessage().startsWith("tiny.csv has no column p_code. Did you mean pcode"), e.getMessage());
    }

    @Test
    void aLayerWithoutAttributesCannotBeJoined() {
        Table table = TinyCountry.table("code", "MMR901001");
        UserException e =
                assertThrows(UserException.class, () -> Join.on(TinyCountry.shapesAlone(), "TS_PCODE", table, "code"));
        assertEquals(
                "tiny.shp has no attributes, so nothing can be joined to it. Put its .dbf file beside it.",
                e.getMessage());
    }

    @Test
    void keysAreFoundWhateverTheCaseOfTheirTitles() {
        Join join = Join.on(TinyCountry.townships(), "ts_pcode", TinyCountry.table("Code", "MMR901001"), "CODE");
        assertEquals("TS_PCODE", join.key());
        assertEquals("Code", join.tableKey());
    }

    @Test
    void aTableWithoutRowsLeavesEveryAreaUnmatched() {
        Join join = join("code");
        assertEquals(0, join.report().rows());
        assertEquals(6, join.report().unmatchedBoundaries().size());
    }
}
