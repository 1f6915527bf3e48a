package org.myaypon.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JoinPropertiesTest {

    private static final Crosswalk CROSSWALK = new Crosswalk(
            "walk.csv",
            List.of(
                    change("MMR909002", CodeChange.Kind.SPLIT, "MMR902001"),
                    change("MMR909002", CodeChange.Kind.SPLIT, "MMR902002"),
                    change("MMR909003", CodeChange.Kind.REPLACE, "MMR909002"),
                    change("MMR909004", CodeChange.Kind.NO_SUCCESSOR, "")));

    private static CodeChange change(String from, CodeChange.Kind kind, String to) {
        return new CodeChange(2, from, "", kind, to, "", "", "", "", OptionalDouble.empty());
    }

    @Provide
    Arbitrary<List<String>> keys() {
        return Arbitraries.of(
                        "MMR901001", "mmr901001", " MMR901002", "MMR902003", "MMR9020", "", "NA", "MMR901 003", "Hill")
                .list()
                .ofMaxSize(40);
    }

    @Property(tries = 200)
    void matchedAndHealedAndUnmatchedAreAllRows(@ForAll("keys") List<String> keys) {
        List<String> lines = new ArrayList<>(List.of("code"));
        lines.addAll(keys);
        Join join =
                Join.on(TinyCountry.townships(), "TS_PCODE", TinyCountry.table(lines.toArray(String[]::new)), "code");
        JoinReport report = join.report();
        assertEquals(
                keys.size(),
                report.matched() + report.healed() + report.unmatchedRows().size());
        assertEquals(
                keys.size() - report.unmatchedRows().size(),
                join.rowsOfArea().stream().mapToInt(List::size).sum());
        assertEquals(
                report.boundariesMatched(),
                join.rowsOfArea().stream().filter(rows -> !rows.isEmpty()).count());
    }

    @Provide
    Arbitrary<List<String>> rows() {
        Arbitrary<String> keys = Arbitraries.of(
                "MMR901001",
                "901002",
                "MMR901003040",
                "MMR909002",
                "MMR909003",
                "MMR909004",
                "MMR901",
                "",
                "NA",
                "Ford");
        Arbitrary<String> names = Arbitraries.of("Ford", "Hill", "ford", "Fort", "", "ကူးတို့");
        Arbitrary<String> states = Arbitraries.of("North", "South", "MMR901", "", "West");
        return Combinators.combine(keys, names, states)
                .as((key, name, state) -> key + "," + name + "," + state)
                .list()
                .ofMaxSize(30);
    }

    @Provide
    Arbitrary<List<Decision>> decisions() {
        return Arbitraries.of(
                        Decision.share("MMR909002", ""),
                        Decision.share("MMR909003", ""),
                        Decision.to("MMR909004", "MMR901001", ""),
                        Decision.to("MMR901001", "nowhere", ""),
                        Decision.leaveOut("Ford, North", ""),
                        Decision.leaveOut("MMR901003", ""))
                .set()
                .ofMaxSize(4)
                .map(List::copyOf);
    }

    @Property(tries = 300)
    void whateverIsHealedAndDecidedEveryRowLiesOnOnePileAndIsWhole(
            @ForAll("rows") List<String> rows, @ForAll("decisions") List<Decision> decisions) {
        List<String> lines = new ArrayList<>(List.of("code,Township,State"));
        lines.addAll(rows);
        JoinRules rules = JoinRules.with(CROSSWALK).withDecisions(decisions);
        Join join = Join.on(
                TinyCountry.townships(), "TS_PCODE", TinyCountry.table(lines.toArray(String[]::new)), "code", rules);
        JoinReport report = join.report();
        assertEquals(
                rows.size(),
                report.matched() + report.healed() + report.unmatchedRows().size());
        for (int row = 0; row < rows.size(); row++) {
            RowOutcome outcome = join.outcomes().of(row);
            double whole = 0;
            int places = 0;
            for (int area = 0; area < 6; area++) {
                if (join.rowsOfArea().get(area).contains(row)) {
                    whole += join.weight(area, row);
                    places++;
                }
            }
            assertEquals(outcome.areas().size(), places);
            assertEquals(outcome.kind() == RowOutcome.Kind.UNMATCHED ? 0 : 1, whole, 1e-12);
            assertEquals(
                    outcome.cause() == RowOutcome.Cause.EXACT, outcome.reason().isEmpty());
        }
    }
}
