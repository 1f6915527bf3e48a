package org.myaypon.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;
import org.myaypon.data.Table;
import org.myaypon.data.UserException;

class IndicatorTest {

    private static final double NONE = Double.NaN;

    private static final Table WHO_DOES_WHAT = TinyCountry.table(
            "code,org_code,Organisation type,sector,Reached people",
            "MMR901001,Red,NGO,WASH,100",
            "MMR901001,Red,NGO,Food,250",
            "MMR901001,Blue,UN,Food,NA",
            "MMR901002,Blue,UN,WASH,1 000",
            "MMR901003,NA,NA,WASH,many",
            "MMR999999,Green,UN,WASH,7");

    private static Result<AreaValues> values(Table table, String expression) {
        Join join = Join.on(TinyCountry.townships(), "TS_PCODE", table, "code");
        return Indicator.parse(expression, table).values(join);
    }

    private static List<String> sentences(Result<?> result) {
        return result.problems().stream().map(Problem::sentence).toList();
    }

    @Test
    void aColumnGivesItsCells() {
        Table table = TinyCountry.table("code,conflict_score", "MMR901001,0.25", "MMR901002,1 234", "MMR901003,NA");
        Result<AreaValues> result = values(table, "conflict_score");
        assertEquals(
                List.of(0.25, 1234.0, NONE, NONE, NONE, NONE), result.value().numbers());
        assertTrue(result.value().numeric());
        assertEquals(4, result.value().noDataCount());
        assertEquals("Conflict score", result.value().title());
        assertEquals(List.of(), result.problems());
    }

    @Test
    void textWhereNumbersAreNeededIsCountedAndTheFirstThreeAreShown() {
        Table table = TinyCountry.table(
                "code,v,w",
                "MMR901001,1,",
                "MMR901002,abc,",
                "MMR901003,2,",
                "MMR902001,3,",
                "MMR902002,x,",
                "MMR902003,4,");
        Result<AreaValues> result = values(table, "v");
        assertTrue(result.value().numeric());
        assertEquals(2, result.value().noDataCount());
        assertEquals(
                List.of("2 of 6 values of v are not numbers: 'abc' (line 3), 'x' (line 6) (tiny.csv)."
                        + " Correct them; until then they are no data."),
                sentences(result));
    }

    @Test
    void aColumnOfWordsIsNotNumeric() {
        Table table =
                TinyCountry.table("code,Band", "MMR901001,Urban", "MMR901002,Rural", "MMR901003,3", "MMR902001,-");
        Result<AreaValues> result = values(table, "Band");
        assertFalse(result.value().numeric());
        assertEquals(List.of("Urban", "Rural", "3", "", "", ""), result.value().texts());
        assertEquals(3, result.value().noDataCount());
        assertEquals(List.of(), result.problems());
    }

    @Test
    void ofARepeatedKeyTheFirstRowCountsAndTheKeyIsTold() {
        Table table = TinyCountry.table("code,v", "MMR901001,1", "MMR901001,2", "MMR901002,3");
        Result<AreaValues> result = values(table, "v");
        assertEquals(1.0, result.value().numbers().get(0));
        assertEquals(
                List.of("1 key stands on more than one row of tiny.csv, of which the first was used: MMR901001."
                        + " Keep one row for each, or use sum(v)."),
                sentences(result));
    }

    @Test
    void aColumnWithoutASingleValueIsStillAMap() {
        Table table = TinyCountry.table("code,v", "MMR901001,NA", "MMR901002,");
        Result<AreaValues> result = values(table, "v");
        assertEquals(6, result.value().noDataCount());
        assertEquals(List.of("No township has a value of v (tiny.csv). Choose another column."), sentences(result));
    }

    @Test
    void distinctCountsOrganisationsPerAreaByRole() {
        Result<AreaValues> result = values(WHO_DOES_WHAT, "distinct(org)");
        assertEquals(List.of(2.0, 1.0, NONE, NONE, NONE, NONE), result.value().numbers());
        assertEquals("Organisations per township", result.value().title());
        assertEquals(List.of("1 of 5 rows have no org_code and are not counted (tiny.csv)."), sentences(result));
    }

    @Test
    void anExactTitleGoesBeforeARole() {
        Table table = TinyCountry.table("code,organisation,org", "MMR901001,A,x", "MMR901001,B,x");
        assertEquals(1.0, values(table, "distinct(org)").value().numbers().get(0));
    }

    @Test
    void countCountsRowsAndSumAddsNumbers() {
        assertEquals(
                List.of(3.0, 1.0, 1.0, NONE, NONE, NONE),
                values(WHO_DOES_WHAT, "count()").value().numbers());
        Result<AreaValues> sum = values(WHO_DOES_WHAT, "sum(Reached people)");
        assertEquals(List.of(350.0, 1000.0, NONE, NONE, NONE, NONE), sum.value().numbers());
        assertEquals(List.of("350", "1000", "", "", "", ""), sum.value().texts());
        assertTrue(
                sentences(sum).get(0).startsWith("1 of 4 values of Reached people are not numbers: 'many' (line 6)"));
    }

    @Test
    void aTitleWithParenthesesIsAColumn() {
        Table table = TinyCountry.table("code,sum(people),count()", "MMR901001,5,6");
        assertEquals(new Column("sum(people)"), Indicator.parse("sum(people)", table));
        assertEquals(new Column("count()"), Indicator.parse("count()", table));
    }

    @Test
    void expressionsAreWrittenAsTheyAreRead() {
        for (String expression : List.of("sector", "distinct(org)", "count()", "sum(Reached people)")) {
            assertEquals(expression, Indicator.parse(expression, WHO_DOES_WHAT).expression());
        }
        assertEquals(
                new Aggregate(Aggregate.Function.SUM, "Reached people"),
                Indicator.parse(" SUM( Reached people ) ", WHO_DOES_WHAT));
    }

    @Test
    void aMissingColumnIsToldWithTheNearestNames() {
        UserException column = assertThrows(UserException.class, () -> Indicator.parse("sectr", WHO_DOES_WHAT));
        assertTrue(column.getMessage().startsWith("tiny.csv has no column sectr. Did you mean sector"));
        UserException inside =
                assertThrows(UserException.class, () -> Indicator.parse("sum(Reachd people)", WHO_DOES_WHAT));
        assertTrue(inside.getMessage().contains("Did you mean Reached people"), inside.getMessage());
        UserException function =
                assertThrows(UserException.class, () -> Indicator.parse("median(sector)", WHO_DOES_WHAT));
        assertTrue(function.getMessage().contains("The functions are distinct"), function.getMessage());
        UserException later = assertThrows(UserException.class, () -> new Column("gone")
                .values(Join.on(TinyCountry.townships(), "TS_PCODE", WHO_DOES_WHAT, "code")));
        assertTrue(later.getMessage().startsWith("tiny.csv has no column gone"), later.getMessage());
    }

    @Test
    void countOfAColumnCountsTheRowsThatTellIt() {
        assertEquals(
                List.of(3.0, 1.0, 0.0, NONE, NONE, NONE),
                values(WHO_DOES_WHAT, "count(org)").value().numbers());
    }
}
