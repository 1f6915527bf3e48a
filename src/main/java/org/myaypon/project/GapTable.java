package org.myaypon.project;

import java.util.ArrayList;
import java.util.List;
import org.myaypon.classify.Gap;
import org.myaypon.page.TableContent;
import org.myaypon.page.TableContent.Column;
import org.myaypon.page.TableContent.Row;

/** Lists the areas where need is high and little is done, and those where nobody knows what is done. */
final class GapTable {

    private static final String NAME = "gaps";

    private GapTable() {}

    static TableContent of(JoinedAreas joined, Gap gap) {
        List<Row> rows = new ArrayList<>();
        int rank = 0;
        for (int area : gap.ranked()) {
            rows.add(row(String.valueOf(++rank), joined, gap, area));
        }
        List<Integer> unknown = gap.highNeedUnknownCoverage();
        if (!unknown.isEmpty()) {
            rows.add(new Row(List.of("High need, coverage not known"), TableContent.Kind.HEADING));
            unknown.forEach(area -> rows.add(row("", joined, gap, area)));
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
                "Highest need first. High is the upper third of need, low the lower third of coverage.");
    }

    private static Row row(String rank, JoinedAreas joined, Gap gap, int area) {
        String coverage = gap.coverage().hasValue(area)
                ? Numbers.text(gap.coverage().numbers().get(area))
                : gap.coverage().presences().get(area).label();
        return Row.of(
                rank,
                SheetTables.name(joined, area),
                SheetTables.state(joined, area),
                Numbers.text(gap.need().numbers().get(area)),
                coverage);
    }
}
