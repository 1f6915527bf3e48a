package org.myaypon.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.myaypon.data.Layer;

/**
 * The rows that found no area of their own and yet lead to one group of areas: all that they may mean lie in it, or all areas
 * of the state or region that their P-code names do. What a decision left out stays out.
 */
final class LedRows {

    private static final int STATE_DIGITS = 6;

    private final Join join;
    private final int[] groupOfArea;
    private final Map<String, Integer> groupOfState = new HashMap<>();

    /** Stands for an area of no group, and a state whose areas lie in several groups. */
    private static final int NO_GROUP = -1;

    private LedRows(Join join, AreaGroups groups) {
        this.join = join;
        this.groupOfArea = new int[join.boundaries().features().size()];
        Arrays.fill(groupOfArea, NO_GROUP);
        for (int group = 0; group < groups.size(); group++) {
            for (int area : groups.areas().get(group)) {
                groupOfArea[area] = group;
            }
        }
        for (int area = 0; area < groupOfArea.length; area++) {
            String code = Layer.text(join.boundaries().features().get(area), join.key());
            if (AreaLevel.isPcode(code)) {
                groupOfState.merge(
                        code.substring(0, STATE_DIGITS),
                        groupOfArea[area],
                        (one, other) -> one.equals(other) ? one : NO_GROUP);
            }
        }
    }

    /** The rows of each group; none where every group is one area. */
    static List<BitSet> of(Join join, AreaGroups groups) {
        List<BitSet> led = new ArrayList<>();
        groups.areas().forEach(areas -> led.add(new BitSet()));
        boolean together = groups.areas().stream().anyMatch(areas -> areas.size() > 1);
        if (together && !join.report().unmatchedRows().isEmpty()) {
            LedRows rows = new LedRows(join, groups);
            for (int row = 0; row < join.outcomes().size(); row++) {
                int place = row;
                rows.group(row).ifPresent(group -> led.get(group).set(place));
            }
        }
        return led;
    }

    /** How many rows that found no area count for a group all the same. */
    static int count(Join join, AreaGroups groups) {
        return of(join, groups).stream().mapToInt(BitSet::cardinality).sum();
    }

    private Optional<Integer> group(int row) {
        if (join.outcomes().isPlaced(row) || join.outcomes().cause(row) == RowOutcome.Cause.LEFT_OUT) {
            return Optional.empty();
        }
        List<Integer> candidates = join.outcomes().candidates(row);
        if (!candidates.isEmpty()) {
            int first = groupOfArea[candidates.get(0)];
            boolean one = first != NO_GROUP && candidates.stream().allMatch(area -> groupOfArea[area] == first);
            return one ? Optional.of(first) : Optional.empty();
        }
        return Pcode.canonical(join.outcomes().handle(row))
                .filter(code -> code.length() >= STATE_DIGITS)
                .map(code -> groupOfState.getOrDefault(code.substring(0, STATE_DIGITS), NO_GROUP))
                .filter(group -> group != NO_GROUP);
    }
}
