package org.myaypon.indicator;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
        Counting counting = Counting.of(indicator, rows);
        List<Kind> kinds = kinds(counting.rows(), column);
        List<Kind> stated = kinds.stream().filter(kind -> !kind.isUnstated()).toList();
        List<Part> parts = new ArrayList<>(largest(stated, counting, most));
        counting.part(OTHER, without(stated, parts)).ifPresent(parts::add);
        counting.part(NOT_STATED, kinds.stream().filter(Kind::isUnstated).toList())
                .ifPresent(parts::add);
        String title = Columns.readable(rows.table().fields().get(column).name());
        return new Result<>(new ValueParts(whole.value(), title, parts), whole.problems());
    }

    /** The kinds with the largest totals; only the first hundred by their rows are looked at. */
    private static List<Part> largest(List<Kind> kinds, Counting counting, int most) {
        return kinds.stream()
                .limit(MOST_RANKED)
                .flatMap(kind -> counting.part(kind.name(), List.of(kind)).stream())
                .sorted(Comparator.comparingDouble(Part::total).reversed().thenComparing(Part::name))
                .limit(most)
                .toList();
    }

    private static List<Kind> without(List<Kind> kinds, List<Part> parts) {
        Set<String> names = parts.stream().map(Part::name).collect(Collectors.toSet());
        return kinds.stream().filter(kind -> !names.contains(kind.name())).toList();
    }

    /**
     * What is counted of which rows, with the conditions met once for all kinds.
     *
     * @param indicator what is counted
     * @param rows of which rows
     */
    private record Counting(Indicator indicator, AreaRows rows) {

        static Counting of(Indicator indicator, AreaRows rows) {
            return indicator instanceof Filtered filtered
                    ? of(filtered.of(), rows.where(filtered.condition()))
                    : new Counting(indicator, rows);
        }

        /** The rows of some kinds together; none without kinds. */
        Optional<Part> part(String name, List<Kind> kinds) {
            BitSet together = new BitSet();
            kinds.forEach(kind -> together.or(kind.rows()));
            return kinds.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Part(
                            name,
                            kinds.size(),
                            indicator.values(rows.only(together)).value()));
        }
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
