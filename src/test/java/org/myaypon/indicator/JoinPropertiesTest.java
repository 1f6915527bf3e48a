package org.myaypon.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JoinPropertiesTest {

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
}
