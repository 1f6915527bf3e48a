package org.myaypon.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.myaypon.data.Layer;
import org.myaypon.data.Table;

class AreaGroupsTest {

    private static final Table ROWS = TinyCountry.table(
            "code,org,reached,Band",
            "MMR901001,Red,10,2",
            "MMR901002,Red,20,2",
            "MMR901002,Blue,5,2",
            "MMR902001,Red,1,3",
            "MMR902002,Red,NA,4");

    private static Join join(Table table) {
        return Join.on(TinyCountry.townships(), "TS_PCODE", table, "code");
    }

    private static AreaGroups states() {
        return AreaGroups.byKey(
                AreaLevel.STATE,
                TinyCountry.townships().features().stream()
                        .map(feature -> Layer.text(feature, "ST_PCODE"))
                        .toList());
    }

    @Test
    void organisationsOfAStateAreCountedAnewAndNotSummed() {
        AreaValues values = Indicator.parse("distinct(org)", ROWS)
                .values(join(ROWS), states())
                .value();
        assertEquals(List.of("2", "1"), values.texts());
        assertEquals("Organisations per state/region", values.title());
        assertEquals(List.of("MMR901", "MMR902"), states().keys());
        AreaValues country = Indicator.parse("distinct(org)", ROWS)
                .values(join(ROWS), AreaGroups.country(6))
                .value();
        assertEquals(List.of("2"), country.texts());
    }

    @Test
    void numbersOfAStateAreThoseOfAllItsRows() {
        assertEquals(
                List.of("35", "1"),
                Indicator.parse("sum(reached)", ROWS)
                        .values(join(ROWS), states())
                        .value()
                        .texts());
    }

    @Test
    void aColumnHasAValueOfAStateOnlyWhereItsTownshipsAgree() {
        var result = Indicator.parse("Band", ROWS).values(join(ROWS), states());
        assertEquals(List.of("2", ""), result.value().texts());
        assertTrue(
                result.problems().get(0).sentence().contains("mean(Band)"),
                result.problems().toString());
    }

    @Test
    void aRowThatLiesInTwoAreasOfAGroupCountsOnce() {
        Layer states = TinyCountry.townships();
        Table table = TinyCountry.table("code,n", "MMR901,5");
        Join twice = Join.on(states, "ST_PCODE", table, "code");
        AreaValues values = Indicator.parse("sum(n)", table)
                .values(twice, AreaGroups.country(6))
                .value();
        assertEquals(List.of("5"), values.texts());
    }

    @Test
    void aRowSharedOutAmongAreasCountsByItsParts() {
        Table table = TinyCountry.table("code,org,n,r", "MMR901001,Red,4,1", "OLD,Blue,10,4");
        JoinRules rules = JoinRules.NONE.withDecisions(List.of(Decision.share(
                "OLD", List.of(new Decision.Part("MMR901001", 3), new Decision.Part("MMR901002", 1)), "population")));
        Join shared = Join.on(TinyCountry.townships(), "TS_PCODE", table, "code", rules);
        assertEquals(
                List.of(11.5, 2.5),
                Indicator.parse("sum(n)", table)
                        .values(shared)
                        .value()
                        .numbers()
                        .subList(0, 2));
        assertEquals(
                List.of(1.75, 0.25),
                Indicator.parse("count()", table)
                        .values(shared)
                        .value()
                        .numbers()
                        .subList(0, 2));
        assertEquals(
                List.of(4 / 1.75, 4.0),
                Indicator.parse("mean(r)", table)
                        .values(shared)
                        .value()
                        .numbers()
                        .subList(0, 2));
        assertEquals(
                List.of(2.0, 1.0),
                Indicator.parse("distinct(org)", table)
                        .values(shared)
                        .value()
                        .numbers()
                        .subList(0, 2));
        assertEquals(
                "14",
                Indicator.parse("sum(n)", table)
                        .values(shared, states())
                        .value()
                        .texts()
                        .get(0));
    }

    @Provide
    Arbitrary<List<String>> rows() {
        Arbitrary<String> code =
                Arbitraries.of("MMR901001", "MMR901002", "MMR901003", "MMR902001", "MMR902002", "none");
        Arbitrary<String> org = Arbitraries.of("A", "B", "C", "D", "NA", "");
        return Combinators.combine(code, org).as((a, b) -> a + "," + b).list().ofMaxSize(40);
    }

    @Property(tries = 200)
    void distinctOfAGroupLiesBetweenTheLargestAndTheSumOfItsAreas(@ForAll("rows") List<String> rows) {
        List<String> lines = new ArrayList<>(List.of("code,org"));
        lines.addAll(rows);
        Table table = TinyCountry.table(lines.toArray(String[]::new));
        Indicator distinct = Indicator.parse("distinct(org)", table);
        AreaValues each = distinct.values(join(table)).value();
        AreaValues grouped = distinct.values(join(table), states()).value();
        for (int group = 0; group < grouped.size(); group++) {
            double[] own = states().areas().get(group).stream()
                    .filter(each::hasValue)
                    .mapToDouble(area -> each.numbers().get(area))
                    .toArray();
            double together = grouped.hasValue(group) ? grouped.numbers().get(group) : 0;
            assertTrue(together
                    <= IntStream.range(0, own.length).mapToDouble(i -> own[i]).sum());
            assertTrue(together
                    >= IntStream.range(0, own.length)
                            .mapToDouble(i -> own[i])
                            .max()
                            .orElse(0));
        }
    }

    @Property(tries = 200)
    void sharesOfTheSameLieBetweenNoneAndAll(@ForAll("rows") List<String> rows) {
        List<String> lines = new ArrayList<>(List.of("code,org"));
        lines.addAll(rows);
        Table table = TinyCountry.table(lines.toArray(String[]::new));
        AreaValues shares = Indicator.parse("share(distinct(org)) where org < 'C'", table)
                .values(join(table))
                .value();
        for (int area = 0; area < shares.size(); area++) {
            double share = shares.numbers().get(area);
            assertTrue(!shares.hasValue(area) || (share >= 0 && share <= 1), shares.toString());
        }
    }
}
