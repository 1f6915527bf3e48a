package org.myaypon.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.myaypon.data.Table;
import org.myaypon.data.UserException;
import org.myaypon.indicator.RowOutcome.Cause;

class JoinNamesTest {

    private static final JoinRules BY_NAME =
            new JoinRules(Optional.empty(), List.of(), Optional.of(NameJoin.RECOGNISED));

    private static Join join(String... lines) {
        return Join.on(TinyCountry.townships(), "TS_PCODE", TinyCountry.table(lines), "code", BY_NAME);
    }

    private static void assertPutTo(String area, Join join) {
        RowOutcome outcome = join.outcomes().of(0);
        assertEquals(Cause.NAME, outcome.cause(), outcome.reason());
        assertEquals(List.of(new AreaShare(area, 1)), outcome.areas());
    }

    private static void assertUnmatched(Cause cause, String reason, Join join) {
        RowOutcome outcome = join.outcomes().of(0);
        assertEquals(cause, outcome.cause(), outcome.reason());
        assertEquals(reason, outcome.reason());
    }

    private static List<String> suggested(Join join) {
        return join.outcomes().suggestions(0).stream().map(Suggestion::sentence).toList();
    }

    @Test
    void aRowWithoutACodeIsFoundByItsNameWithinItsState() {
        Join join = join("code,Township,State", ",Ford,North");
        assertPutTo("MMR901002", join);
        assertEquals(
                "found by its name: Ford in North is MMR901002 Ford",
                join.outcomes().of(0).reason());
        assertEquals("Ford, North", join.outcomes().of(0).handle());
        assertPutTo("MMR901002", join("code,Township,State", "NA,FORD Township,north state"));
        assertPutTo("MMR901002", join("code,Township,ST_PCODE", "n/a,Ford,901"));
    }

    @Test
    void aNameThatTwoStatesHaveIsFoundByTheStateThatTheRowTells() {
        assertPutTo("MMR901001", join("code,Township,State", ",Hill,North"));
        assertPutTo("MMR902003", join("code,Township,State", ",Hill,South"));
    }

    @Test
    void withoutAStateNothingIsFoundButSuggested() {
        Join join = join("code,Township", ",Ford");
        assertUnmatched(
                Cause.UNKNOWN_NAME,
                "the row has no code, and names no state/region or district to look for Ford in",
                join);
        assertEquals(
                List.of("MMR901002 Ford: the same name, but the row does not tell its state/region"), suggested(join));
    }

    @Test
    void aRowKnownByItsNameAloneIsCalledByItOnceWithItsState() {
        Table table = TinyCountry.table("Township,State", "Ford,North", "Wingmaw,North");
        Join join = Join.on(TinyCountry.townships(), "TS", table, "Township", JoinRules.NONE);
        assertEquals(
                "1 of 2 rows of tiny.csv match no area: Wingmaw, North (line 3). Check column Township.",
                join.problems().get(0).sentence());
    }

    @Test
    void aNameOfAnotherStateIsNotFoundButSuggested() {
        Join join = join("code,Township,State", ",Ford,South");
        assertUnmatched(Cause.UNKNOWN_NAME, "no township of South is called Ford", join);
        assertEquals(List.of("MMR901002 Ford: the same name, but not in South"), suggested(join));
    }

    @Test
    void aStateThatDoesNotExistFindsNothing() {
        assertUnmatched(
                Cause.UNKNOWN_NAME,
                "no state/region or district is called West",
                join("code,Township,State", ",Ford,West"));
    }

    @Test
    void aCodeAndANameOfDifferentStatesFindNothing() {
        assertUnmatched(
                Cause.UNKNOWN_NAME,
                "what the row says of its state/region does not agree: South, MMR901",
                join("code,Township,State,ST_PCODE", ",Ford,South,MMR901"));
    }

    @Test
    void aNameThatSeveralAreasOfAStateBearIsNeverChosen() {
        var layer = TinyCountry.townships();
        layer.features().get(1).setAttribute("TS", "Hill");
        Table table = TinyCountry.table("code,Township,State", ",Hill,North");
        assertUnmatched(
                Cause.AMBIGUOUS,
                "Hill in North may be MMR901001 Hill or MMR901002 Hill",
                Join.on(layer, "TS_PCODE", table, "code", BY_NAME));
    }

    @Test
    void aRowWithACodeIsNeverPutElsewhereByItsName() {
        Join join = join("code,Township,State", "MMR901009,Ford,North");
        assertUnmatched(Cause.UNKNOWN_CODE, "no township has the code MMR901009", join);
        assertEquals(List.of("MMR901002 Ford: the same name, in North"), suggested(join));
    }

    @Test
    void spellingsOfOneNameAreFoundAndSlipsAreSuggested() {
        var layer = TinyCountry.townships();
        layer.features().get(0).setAttribute("TS", "Hlaingtharya");
        layer.features().get(1).setAttribute("TS", "Kutkai (West)");
        Table table = TinyCountry.table(
                "code,Township,State", ",Hlaing Thaya,North", ",Kukai,North", ",Kutkai,North", ",Hlaintaya,North");
        Join join = Join.on(layer, "TS_PCODE", table, "code", BY_NAME);
        assertEquals(List.of(0), join.rowsOfArea().get(0));
        assertEquals(List.of(), join.rowsOfArea().get(1));
        assertEquals(
                List.of("MMR901002 Kutkai (West): the same name but for what stands in brackets or after a stroke,"
                        + " in North"),
                join.outcomes().suggestions(2).stream()
                        .map(Suggestion::sentence)
                        .toList());
        assertEquals(
                List.of("MMR901001 Hlaingtharya: a name that differs by one letter, in North"),
                join.outcomes().suggestions(3).stream()
                        .map(Suggestion::sentence)
                        .toList());
    }

    @Test
    void burmeseNamesAreFoundInAnyStorageOrder() {
        assertPutTo("MMR901002", join("code,TS_MMR,State", ",ကူးတို့,North"));
        assertPutTo("MMR901002", join("code,TS_MMR,State", ",ကူး တ\u102f\u102d\u1037မြို့နယ်,North"));
    }

    @Test
    void twoNamesOfOneRowMustMeanOneArea() {
        assertPutTo("MMR901002", join("code,Township,TS_MMR,State", ",Ford,ကူးတို့,North"));
        assertEquals(
                Cause.AMBIGUOUS,
                join("code,Township,TS_MMR,State", ",Ford,ကျွန်းစု,North")
                        .outcomes()
                        .of(0)
                        .cause());
    }

    @Test
    void aColumnOfNamesMayBeTheKey() {
        Table table = TinyCountry.table("Township,State", "Ford,North", "Hill,South", "Nowhere,South");
        assertEquals(Optional.of("Township"), Join.recogniseTableKey(table, TinyCountry.townships(), "TS_PCODE"));
        Join join = Join.on(TinyCountry.townships(), "TS_PCODE", table, "Township", BY_NAME);
        assertEquals(2, join.report().healed());
        assertEquals(List.of(1), join.rowsOfArea().get(5));
    }

    @Test
    void onAFieldOfNamesEqualNamesMatchUnlessTwoAreasBearThem() {
        Table table = TinyCountry.table("place,State", "Ford,", "Hill,", "Hill,South", "ford,North", "Core,North");
        Join join = Join.on(TinyCountry.townships(), "TS", table, "place");
        assertEquals(
                List.of(Cause.EXACT, Cause.AMBIGUOUS, Cause.EXACT, Cause.NAME, Cause.UNKNOWN_NAME),
                join.outcomes().all().stream().map(RowOutcome::cause).toList());
        assertEquals(List.of(2), join.rowsOfArea().get(5));
        assertEquals(List.of(), join.rowsOfArea().get(0));
        assertTrue(join.problems().stream().noneMatch(problem -> problem.what().contains("more than one boundary")));
    }

    @Test
    void namedColumnsAreUsedAndMissingOnesToldWithTheNearest() {
        Table table = TinyCountry.table("code,where,part", ",Ford,North");
        JoinRules named = new JoinRules(
                Optional.empty(),
                List.of(),
                Optional.of(new NameJoin(Optional.of("where"), Optional.of("part"), Optional.empty())));
        assertPutTo("MMR901002", Join.on(TinyCountry.townships(), "TS_PCODE", table, "code", named));
        JoinRules wrong = new JoinRules(
                Optional.empty(),
                List.of(),
                Optional.of(new NameJoin(Optional.of("wher"), Optional.empty(), Optional.empty())));
        String message = assertThrows(
                        UserException.class, () -> Join.on(TinyCountry.townships(), "TS_PCODE", table, "code", wrong))
                .getMessage();
        assertTrue(message.contains("no column wher") && message.contains("where"), message);
    }

    @Test
    void statesAreKnownByBothLanguagesAndUndividedOnes() {
        var layer = TinyCountry.townships();
        for (int i = 0; i < 3; i++) {
            layer.features().get(i).setAttribute("TS_PCODE", "MMR01500" + (i + 1));
            layer.features().get(i).setAttribute("ST", "Shan (North)");
        }
        for (String state : List.of(
                "Shan-North",
                "North Shan",
                "Northern Shan State",
                "Shan",
                "MMR222",
                "ရှမ်းပြည်နယ်",
                "ရှမ်းပြည်နယ် (မြောက်)")) {
            Table table = TinyCountry.table("code,Township,State", ",Ford," + state);
            Join join = Join.on(layer, "TS_PCODE", table, "code", BY_NAME);
            assertEquals(List.of(0), join.rowsOfArea().get(1), state);
        }
    }

    @Test
    void namesAreNotUsedUnlessTheRulesSaySo() {
        Table table = TinyCountry.table("code,Township,State", ",Ford,North");
        Join join = Join.on(TinyCountry.townships(), "TS_PCODE", table, "code");
        assertUnmatched(Cause.NO_CODE, "the row has no code", join);
    }

    @Test
    void statesThemselvesAreFoundByNameUnlessTheNameIsOfSeveral() {
        var layer = TinyCountry.layer("OBJECTID", "x", "y", "ST", "ST_PCODE", "ST_MMR", "Shape_Area");
        String[] names = {"Shan (South)", "Shan (North)", "Shan (East)", "Yangon", "Mon", "Chin"};
        String[] codes = {"MMR014", "MMR015", "MMR016", "MMR013", "MMR011", "MMR004"};
        for (int i = 0; i < names.length; i++) {
            layer.features().get(i).setAttribute("ST", names[i]);
            layer.features().get(i).setAttribute("ST_PCODE", codes[i]);
        }
        Table table = TinyCountry.table(
                "State/Region,Budget",
                "Northern Shan,1",
                "Yangon Region,2",
                "Shan,3",
                "မွန်ပြည်နယ်,4",
                "Total,5",
                "Chin State,6");
        assertEquals(Optional.of("State/Region"), Join.recogniseTableKey(table, layer, "ST_PCODE"));
        Join join = Join.on(layer, "ST_PCODE", table, "State/Region", BY_NAME);
        assertEquals(List.of(List.of(), List.of(0), List.of(), List.of(1), List.of(3), List.of(5)), join.rowsOfArea());
        assertEquals(Cause.AMBIGUOUS, join.outcomes().of(2).cause());
        assertEquals(
                "no state/region of the country is called Total",
                join.outcomes().of(4).reason());
    }
}
