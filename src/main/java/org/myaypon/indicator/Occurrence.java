package org.myaypon.indicator;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;

/**
 * Whether an area has a row that meets a condition: where one organisation works. An area without any row is not reported,
 * which is not the same as absent.
 *
 * @param condition what a row must meet, see {@link RowFilter}
 */
public record Occurrence(String condition) implements Indicator {

    /** The value of an area with such a row. */
    public static final String PRESENT = "Present";

    /** The value of an area with rows, but none such. */
    public static final String ABSENT = "Absent";

    public Occurrence {
        Objects.requireNonNull(condition);
    }

    @Override
    public String expression() {
        return "has(" + condition + ")";
    }

    @Override
    public Result<AreaValues> values(AreaRows rows) {
        BitSet met = RowFilter.met(rows.table(), condition);
        List<String> texts = new ArrayList<>();
        List<Double> numbers = new ArrayList<>();
        List<Presence> presences = new ArrayList<>();
        for (int group = 0; group < rows.size(); group++) {
            boolean there = false;
            for (int row : rows.rows(group)) {
                there |= met.get(row) && !rows.denied(row);
            }
            Presence presence = there ? Presence.VALUE : rows.absence(group, Presence.VALUE);
            boolean known = presence == Presence.VALUE;
            texts.add(there ? PRESENT : known ? ABSENT : "");
            numbers.add(there ? 1 : known ? 0 : Double.NaN);
            presences.add(presence);
        }
        AreaValues values = new AreaValues(
                condition, expression(), false, texts, numbers, presences, OptionalDouble.of(0), Map.of());
        return met.isEmpty()
                ? new Result<>(
                        values,
                        List.of(new Problem(
                                "No row of " + rows.table().source().fileName() + " meets " + condition,
                                "value " + expression(),
                                "Check how it is spelled in the table")))
                : Result.of(values);
    }
}
