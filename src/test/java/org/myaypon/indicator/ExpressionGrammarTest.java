package org.myaypon.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.myaypon.data.Result;
import org.myaypon.data.Table;
import org.myaypon.data.UserException;

class ExpressionGrammarTest {

    private static final double NONE = Double.NaN;

    private static final Table ROWS = TinyCountry.table(
            "code,Organisation,Cluster,Status,Reached people,People in need,Index,State/Region,Sub-sector,Village tract",
            "MMR901001,Red,WASH,Ongoing,100,400,0.25,North,Water,A",
            "MMR901001,Blue,Food,Completed,50,100,0.25,North,Seeds,B",
            "MMR901001,Blue,WASH,Planned,10,0,0.25,North,Water,B",
            "MMR901002,Green,Food,Ongoing,90,60,1,North,Seeds,C",
            "MMR901003,Green,Food,Ongoing,5,0,NA,North,Seeds,");

    private static Result<AreaValues> result(String expression) {
        Join join = Join.on(TinyCountry.townships(), "TS_PCODE", ROWS, "code");
        return Indicator.parse(expression, ROWS).values(join);
    }

    /** The values of the first three townships; no row speaks of the others. */
    private static List<Double> numbers(String expression) {
        AreaValues values = result(expression).value();
        return values.numbers().subList(0, 3);
    }

    @Test
    void functionsOfAColumn() {
        assertEquals(List.of(160.0, 90.0, 5.0), numbers("sum(reached)"));
        assertEquals(List.of(160.0 / 3, 90.0, 5.0), numbers("mean(reached)"));
        assertEquals(numbers("mean(reached)"), numbers("average(Reached people)"));
        assertEquals(List.of(100.0, 90.0, 5.0), numbers("max(reached)"));
        assertEquals(List.of(10.0, 90.0, 5.0), numbers("min(reached)"));
        assertEquals(List.of(2.0, 1.0, 1.0), numbers("distinct(org)"));
        assertEquals(List.of(3.0, 1.0, 1.0), numbers("count()"));
        assertEquals(List.of(3.0, 1.0, 0.0), numbers("count(village tract)"));
    }

    @Test
    void aConditionChoosesTheRowsThatCount() {
        assertEquals(List.of(2.0, 0.0, 0.0), numbers("distinct(org) where sector = 'wash'"));
        assertEquals(List.of(1.0, 0.0, 0.0), numbers("distinct(org) where sector = 'WASH' and status = 'ongoing'"));
        assertEquals(List.of(110.0, 0.0, 0.0), numbers("sum(reached) WHERE Cluster = 'WASH'"));
        assertEquals(numbers("sum(reached) where sector = 'WASH'"), numbers("sum(reached where sector = 'WASH')"));
        assertEquals(List.of(55.0, NONE, NONE), numbers("mean(reached) where sector = 'WASH'"));
    }

    @Test
    void aConditionMayBeGivenApart() {
        Indicator apart = Indicator.parse("distinct(org)", Optional.of("sector = 'WASH'"), ROWS);
        assertEquals(Indicator.parse("distinct(org) where sector = 'WASH'", ROWS), apart);
        assertThrows(UserException.class, () -> Indicator.parse("distinct(org)", Optional.of("sektor = 'WASH'"), ROWS));
    }

    @Test
    void sharesAreOfTheirWhole() {
        assertEquals(List.of(0.32, 1.5, NONE), numbers("share(sum(reached), sum(in need))"));
        assertEquals(numbers("share(sum(reached), sum(in need))"), numbers("sum(reached) / sum(in need)"));
        assertEquals(
                List.of(0.5, 1.0, NONE),
                numbers("share(distinct(village tract) where status = 'Ongoing', distinct(village tract))"));
        assertEquals(List.of(0.5, 1.0, NONE), numbers("share(distinct(village tract)) where status = 'Ongoing'"));
        assertEquals(List.of(0.5, 1.0, NONE), numbers("share(distinct(village tract) where status = 'Ongoing')"));
    }

    @Test
    void aShareAboveOneAndAWholeOfZeroAreTold() {
        List<String> told = result("share(sum(reached), sum(in need))").problems().stream()
                .map(problem -> problem.what())
                .toList();
        assertTrue(
                told.contains("1 of 6 townships has (MMR901002) more than the whole:"
                        + " share(sum(reached), sum(in need)) is above 1"),
                told.toString());
        assertTrue(
                told.contains("1 of 6 townships has (MMR901003) 0 as sum(in need), of which there is no share"),
                told.toString());
    }

    @Test
    void numbersAreReckonedWithPrecedence() {
        assertEquals(List.of(0.75, 0.0, NONE), numbers("1 - Index"));
        assertEquals(List.of(160.5, 92.0, NONE), numbers("sum(reached) + 2 * Index"));
        assertEquals(List.of(320.5, 182.0, NONE), numbers("2 * (sum(reached) + Index)"));
        assertEquals(List.of(7.0, 7.0, 7.0), numbers("10 - 2 - 1 + 0 * sum(reached)"));
        assertEquals("1 − Index", result("1 - Index").value().title());
    }

    @Test
    void titlesWithSignsNeedNoQuotesAndMayHaveThem() {
        assertEquals(new Column("State/Region"), Indicator.parse("State/Region", ROWS));
        assertEquals(new DistinctCount("Sub-sector"), Indicator.parse("distinct(Sub-sector)", ROWS));
        assertEquals(List.of(0.25, 1.0, NONE), numbers("\"Index\" * 1"));
        assertEquals(List.of(400.0, 60.0, 0.0), numbers("max(\"People in need\")"));
    }

    @Test
    void presenceOfOneOrganisation() {
        AreaValues values = result("has(org = 'green')").value();
        assertEquals(List.of("Absent", "Present", "Present", "", "", ""), values.texts());
        assertEquals(3, values.count(Presence.NOT_REPORTED));
        assertTrue(result("has(org = 'Purple')").problems().get(0).what().startsWith("No row of tiny.csv meets"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Index",
                "distinct(org)",
                "count()",
                "count(org)",
                "sum(reached)",
                "mean(Reached people)",
                "share(sum(reached), sum(in need))",
                "has(org = 'Red')",
                "distinct(org) where sector = 'WASH'",
                "1 - Index",
                "2 * (sum(reached) + Index) - (1 - Index)",
                "sum(reached) / \"People in need\"",
                "(1 - Index) where sector = 'WASH'",
                "share(distinct(org) where sector = 'WASH', distinct(org))"
            })
    void whatIsWrittenIsReadAgainAsTheSame(String expression) {
        Indicator read = Indicator.parse(expression, ROWS);
        assertEquals(expression, read.expression());
        assertEquals(read, Indicator.parse(read.expression(), ROWS));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Indx | Did you mean Index",
                "sum(Reachd people) | Did you mean Reached people",
                "distinct(org | A ) is missing",
                "share(sum(reached)) | needs a part and a whole",
                "1 + 1 | no map",
                "5 | no map",
                "median(reached) | The functions are distinct",
                "median(reached) | exposed(file) and gap(need, coverage)",
                "distnct(org) | There is no function distnct (value distnct(org)). Did you mean distinct",
                "distinct(orgg) | Did you mean Organisation",
                "1 - | has no column",
                "Index * 50% | has no column 50%",
                "distinct(org) where sector = = 'x' | cannot be read",
                "distinct(org) where sektor = 'WASH' | Did you mean",
                "distinct(org) where sector = WASH | single quotes: 'WASH'"
            })
    void whatCannotBeReadIsToldWithWhatToDo(String expression, String told) {
        UserException refused = assertThrows(UserException.class, () -> Indicator.parse(expression, ROWS));
        assertTrue(refused.getMessage().contains(told), refused.getMessage());
    }

    @Test
    void aMistypedTextOfAConditionIsToldWithWhatTheColumnHas() {
        assertEquals("Cluster has Food, WASH", unmet("sector = 'Fod' and status = 'ongoing'"));
        assertEquals(
                "Cluster has WASH, Food; Status has Ongoing, Planned, Completed",
                unmet("sector = 'WSH' and status = 'Ongong'"));
        assertEquals("Check its words against the table's own", unmet("sector = 'WASH' and status = 'Completed'"));
    }

    private static String unmet(String condition) {
        return result("distinct(org) where " + condition).problems().get(0).fix();
    }

    @Test
    void whereTheRowsThatCountNameNothingTheShareIsNoneOfWhatOthersName() {
        Table table = TinyCountry.table(
                "code,Status,Village tract",
                "MMR901001,Completed,",
                "MMR901001,Ongoing,A",
                "MMR901002,Completed,B",
                "MMR901002,Ongoing,C",
                "MMR901003,Completed,");
        Join join = Join.on(TinyCountry.townships(), "TS_PCODE", table, "code");
        Result<AreaValues> share = Indicator.parse("share(distinct(village tract)) where status = 'completed'", table)
                .values(join);
        assertEquals(List.of(0.0, 0.5, Double.NaN), share.value().numbers().subList(0, 3));
        assertEquals(Presence.NO_DATA, share.value().presences().get(2), "no row names one");
        String told = "In 1 township no row that counts names its Village tract (MMR901001)";
        assertTrue(
                share.problems().stream().anyMatch(problem -> problem.what().equals(told)),
                share.problems().toString());
    }

    @Test
    void titlesOfFilteredValuesSaySo() {
        assertEquals(
                "Organisations per township where sector = 'WASH'",
                result("distinct(org) where sector = 'WASH'").value().title());
    }

    @Test
    void valuesSpelledInTwoWaysAreTold() {
        Table table = TinyCountry.table("code,org", "MMR901001,Red Cross", "MMR901002,RED-Cross");
        Join join = Join.on(TinyCountry.townships(), "TS_PCODE", table, "code");
        assertEquals(
                "1 value of org is spelled in more than one way and count as different: 'RED-Cross' and 'Red Cross'",
                Indicator.parse("distinct(org)", table)
                        .values(join)
                        .problems()
                        .get(0)
                        .what());
    }
}
