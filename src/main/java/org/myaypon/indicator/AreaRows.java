package org.myaypon.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.myaypon.data.Table;

/**
 * The rows of a table that count for each area, or for each group of areas: a row that lies in several areas of a group
 * counts once.
 */
public final class AreaRows {

    private final Join join;
    private final AreaGroups groups;
    private final List<int[]> all;
    private final List<int[]> chosen;
    private final BitSet denied;

    private AreaRows(Join join, AreaGroups groups, List<int[]> all, List<int[]> chosen, BitSet denied) {
        this.join = join;
        this.groups = groups;
        this.all = all;
        this.chosen = chosen;
        this.denied = denied;
    }

    /** All rows of each area of a join. */
    public static AreaRows of(Join join) {
        return of(join, AreaGroups.ofEachArea(join));
    }

    /**
     * All rows of each group of areas of a join; also those that found no area, where every area that they may belong to lies
     * in one group: a code that was split within its state is of that state all the same.
     */
    public static AreaRows of(Join join, AreaGroups groups) {
        List<BitSet> led = LedRows.of(join, groups);
        List<int[]> all = new ArrayList<>(groups.size());
        for (int group = 0; group < groups.size(); group++) {
            all.add(union(join, groups.areas().get(group), led.get(group)));
        }
        return new AreaRows(join, groups, all, all, Access.denied(join.table()));
    }

    /** How many rows that found no area count for a group all the same. */
    public static int ledRows(Join join, AreaGroups groups) {
        return LedRows.count(join, groups);
    }

    private static int[] union(Join join, List<Integer> areas, BitSet led) {
        if (areas.size() == 1 && led.isEmpty()) {
            List<Integer> own = join.rowsOfArea().get(areas.get(0));
            int[] rows = new int[own.size()];
            for (int i = 0; i < rows.length; i++) {
                rows[i] = own.get(i);
            }
            return rows;
        }
        BitSet rows = (BitSet) led.clone();
        for (int area : areas) {
            for (int row : join.rowsOfArea().get(area)) {
                rows.set(row);
            }
        }
        return rows.stream().toArray();
    }

    /**
     * The same with only the rows that meet a condition; see {@link RowFilter}.
     *
     * @throws org.myaypon.data.UserException when the condition cannot be read
     */
    public AreaRows where(String condition) {
        return only(RowFilter.met(table(), condition));
    }

    /** The same with only some rows, by their places in the table. */
    AreaRows only(BitSet met) {
        List<int[]> kept = chosen.stream()
                .map(rows -> Arrays.stream(rows).filter(met::get).toArray())
                .toList();
        return new AreaRows(join, groups, all, kept, denied);
    }

    /** The areas or groups of areas that the rows belong to. */
    public AreaGroups groups() {
        return groups;
    }

    /** The table that the rows stand in. */
    public Table table() {
        return join.table();
    }

    /** The areas or groups that have no row at all. */
    public BitSet withoutRows() {
        BitSet without = new BitSet();
        for (int group = 0; group < size(); group++) {
            without.set(group, all.get(group).length == 0);
        }
        return without;
    }

    /** The number of areas or groups. */
    int size() {
        return groups.size();
    }

    /** The places in the table of the rows that count for a group, ascending. */
    int[] rows(int group) {
        return chosen.get(group);
    }

    String cell(int row, int column) {
        return table().rows().get(row).cells().get(column);
    }

    /** How much of a row's counts belongs to a group: 1 unless a decision shared the row out among areas not all in it. */
    double weight(int group, int row) {
        if (!join.outcomes().anyShared() || !join.outcomes().isPlaced(row)) {
            return 1;
        }
        double weight = 0;
        for (int area : groups.areas().get(group)) {
            weight += join.weight(area, row);
        }
        return Math.min(1, weight);
    }

    /** Whether a row says by its status, or in a column made for it, that its place cannot be reached. */
    boolean denied(int row) {
        return denied.get(row);
    }

    /**
     * What it means that nothing came out for a group.
     *
     * @param otherwise what it means when there are reports
     */
    Presence absence(int group, Presence otherwise) {
        for (int row : all.get(group)) {
            if (denied.get(row)) {
                return Presence.NOT_ACCESSIBLE;
            }
        }
        return all.get(group).length == 0 ? Presence.NOT_REPORTED : otherwise;
    }
}
