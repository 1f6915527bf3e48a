package org.myaypon.indicator;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;
import org.myaypon.data.Table;

/**
 * A value of every area, and the same value of each kind of its rows: organisations at work, and those of each sector. The parts
 * of what is counted once may be more than the whole: an organisation that works in two sectors is in two parts.
 *
 * @param whole the value of all rows
 * @param column the title of the column that tells the kinds, as it may stand in a legend
 * @param parts the value of the rows of each kind, the largest over all areas first; {@link #OTHER} and {@link #NOT_STATED} last
 */
public record ValueParts(AreaValues whole, String column, List<Part> parts) {

    /** What the kinds are put together as that have no part of their own. */
    public static final String OTHER = "Other";

    /** What the rows are put together as that tell no kind. */
    public static final String NOT_STATED = "Not stated";

    /** So many kinds are worked out one by one to find the largest; those with fewer rows are among the others. */
    private static final int MOST_RANKED = 100;

    /**
     * The value of one kind of rows.
     *
     * @param name the kind, as the table spells it
     * @param kinds how many kinds of the table are in it: 1, more for {@link #OTHER}
     * @param values the value in each area
     */
    public record Part(String name, int kinds, AreaValues values) {
        public Part {
            Objects.requireNonNull(name);
            Objects.requireNonNull(values);
        }

        /** All areas together; what is not there or below 0 adds nothing. */
        public double total() {
            return values.numbers().stream()
                    .filter(number -> number > 0)
                    .mapToDouble(Double::doubleValue)
                    .sum();
        }
    }

    public ValueParts {
        Objects.requireNonNull(whole);
        Objects.requireNonNull(column);
        parts = List.copyOf(parts);
    }

    /**
     * Works a value out for each kind of rows.
     *
     * @param by the column that tells the kinds: its title, an HXL hashtag or what it is about ("sector"); kinds are the same
     *     regardless of capitals, spaces and signs
     * @param most how many kinds have a part of their own, 1 or more
     * @throws org.myaypon.data.UserException when the table has no such column
     */
    public static Result<ValueParts> of(Indicator indicator, AreaRows rows, String by, int most) {
        int column = Columns.require(rows.table(), by, by);
        Result<AreaValues> whole = indicator.values(rows);
        Indicator each = indicator;
        AreaRows counted = rows;
        while (each instanceof Filtered filtered) {
            counted = counted.where(filtered.condition());
            each = filtered.of();
        }
        List<Kind> kinds = kinds(counted, column);
        BitSet unstated = new BitSet();
        kinds.stream().filter(Kind::isUnstated).forEach(kind -> unstated.or(kind.rows()));
        kinds.removeIf(Kind::isUnstated);
        List<Part> parts = new ArrayList<>();
        BitSet others = new BitSet();
        int otherKinds = 0;
        for (Kind kind : kinds) {
            if (parts.size() < MOST_RANKED) {
                parts.add(new Part(kind.name(), 1, values(each, counted, kind.rows())));
            } else {
                others.or(kind.rows());
                otherKinds++;
            }
        }
        parts.sort(Comparator.comparingDouble(Part::total).reversed().thenComparing(Part::name));
        for (Part last : List.copyOf(parts.subList(Math.min(most, parts.size()), parts.size()))) {
            kinds.stream().filter(kind -> kind.name().equals(last.name())).forEach(kind -> others.or(kind.rows()));
            parts.remove(last);
            otherKinds++;
        }
        if (otherKinds > 0) {
            parts.add(new Part(OTHER, otherKinds, values(each, counted, others)));
        }
        if (!unstated.isEmpty()) {
            parts.add(new Part(NOT_STATED, 1, values(each, counted, unstated)));
        }
        List<Problem> problems = new ArrayList<>(whole.problems());
        String title = Columns.readable(rows.table().fields().get(column).name());
        return new Result<>(new ValueParts(whole.value(), title, parts), problems);
    }

    private static AreaValues values(Indicator indicator, AreaRows rows, BitSet of) {
        return indicator.values(rows.only(of)).value();
    }

    /**
     * Rows that say the same in the column.
     *
     * @param name as the first of them spells it; empty where they say nothing
     */
    private record Kind(String name, BitSet rows) {
        boolean isUnstated() {
            return name.isEmpty();
        }
    }

    /** The kinds of the rows that count in any area, the one of most rows first. */
    private static List<Kind> kinds(AreaRows rows, int column) {
        Map<String, Kind> kinds = new HashMap<>();
        for (int group = 0; group < rows.size(); group++) {
            for (int row : rows.rows(group)) {
                String cell = rows.cell(row, column);
                String name =
                        Table.isNoData(cell) ? "" : Words.singleSpaced(cell).strip();
                String words = Words.plain(name);
                kinds.computeIfAbsent(words.isEmpty() ? name : words, key -> new Kind(name, new BitSet()))
                        .rows()
                        .set(row);
            }
        }
        List<Kind> all = new ArrayList<>(kinds.values());
        all.sort(Comparator.<Kind>comparingInt(kind -> -kind.rows().cardinality())
                .thenComparing(Kind::name));
        return all;
    }
}
