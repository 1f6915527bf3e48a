package org.myaypon.project;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import org.myaypon.classify.Gap;
import org.myaypon.indicator.AreaValues;
import org.myaypon.page.TableContent;
import org.myaypon.page.TableContent.Column;
import org.myaypon.page.TableContent.Row;

/** Lists the areas where need is high and little is done, and those where nobody knows what is done. */
final class GapTable {

    private static final String NAME = "gaps";
    private static final char NO_BREAK = '\u00a0';

    private GapTable() {}

    static TableContent of(JoinedAreas joined, Gap gap) {
        List<Integer> ranked = gap.ranked();
        List<Integer> unknown = gap.highNeedUnknownCoverage();
        List<Integer> listed = Stream.concat(ranked.stream(), unknown.stream()).toList();
        DoubleFunction<String> need = Numbers.alike(numbers(gap.need(), listed));
        DoubleFunction<String> coverage = Numbers.alike(numbers(gap.coverage(), listed));
        ShownNames names = ShownNames.of(joined.shown());
        List<Row> rows = new ArrayList<>();
        int rank = 0;
        for (int area : ranked) {
            rows.add(row(
                    String.valueOf(++rank),
                    names,
                    area,
                    told(gap.need(), area, need),
                    told(gap.coverage(), area, coverage)));
        }
        if (!unknown.isEmpty()) {
            rows.add(new Row(List.of("High need, coverage not known"), TableContent.Kind.HEADING));
            unknown.forEach(area ->
                    rows.add(row("", names, area, told(gap.need(), area, need), told(gap.coverage(), area, coverage))));
        }
        String singular = joined.shown().groups().singular();
        return new TableContent(
                NAME,
                "High need, low coverage",
                List.of(
                        new Column("", true),
                        new Column(SheetTables.capital(singular), false),
                        new Column("State/Region", false),
                        new Column(gap.need().title(), true),
                        new Column(gap.coverage().title(), true)),
                rows,
                note(gap));
    }

    /** What is high and what is low, in numbers. */
    private static String note(Gap gap) {
        String high = gap.needLabels().get(gap.needLabels().size() - 1);
        String low = gap.coverageLabels().get(0);
        return high.isEmpty() || low.isEmpty()
                ? "Highest need first."
                : "Highest need first. High need: " + unbroken(high) + "; low coverage: " + unbroken(low) + ".";
    }

    /** A range that stays on one line. */
    private static String unbroken(String range) {
        return range.replace(' ', NO_BREAK);
    }

    private static Row row(String rank, ShownNames names, int area, String need, String coverage) {
        return Row.of(rank, names.names().get(area), names.states().get(area), need, coverage);
    }

    private static String told(AreaValues values, int area, DoubleFunction<String> written) {
        return values.hasValue(area)
                ? written.apply(values.numbers().get(area))
                : values.presences().get(area).label();
    }

    private static List<Double> numbers(AreaValues values, List<Integer> areas) {
        return areas.stream()
                .filter(values::hasValue)
                .map(values.numbers()::get)
                .toList();
    }
}
