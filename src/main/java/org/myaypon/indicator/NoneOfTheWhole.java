package org.myaypon.indicator;

import java.util.ArrayList;
import java.util.List;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;

/**
 * Counts none where an area names things, but the rows that meet a condition name none of them: of five village tracts in the
 * table none is known to be reached, which is 0 of 5 and not unknown.
 */
final class NoneOfTheWhole {

    private NoneOfTheWhole() {}

    /** The part of a share of different values of one column; that of another share as it is. */
    static Result<AreaValues> counted(Share share, Result<AreaValues> part, AreaValues whole, AreaRows rows) {
        if (!(share.part() instanceof Filtered filtered
                && filtered.of() instanceof DistinctCount counted
                && share.whole().equals(counted))) {
            return part;
        }
        AreaValues values = part.value();
        NumberList numbers = new NumberList();
        List<String> none = new ArrayList<>();
        for (int area = 0; area < values.size(); area++) {
            if (values.hasValue(area)) {
                numbers.add(values.numbers().get(area));
            } else if (values.isNoData(area) && whole.hasValue(area)) {
                numbers.add(0);
                none.add(rows.groups().keys().get(area));
            } else {
                numbers.addAbsent(values.presences().get(area));
            }
        }
        if (none.isEmpty()) {
            return part;
        }
        List<Problem> problems = new ArrayList<>(part.problems());
        problems.add(new Problem(
                "In "
                        + Counted.of(
                                none.size(),
                                rows.groups().singular(),
                                rows.groups().plural())
                        + " no row that counts names its " + Columns.heading(rows.table(), counted.name()) + " ("
                        + Counted.firstOf(none, 3) + ")",
                "value " + share.expression(),
                "They count as 0 of those that other rows name"));
        return new Result<>(numbers.counts(values.title(), values.name()), problems);
    }
}
