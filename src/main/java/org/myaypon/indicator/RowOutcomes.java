package org.myaypon.indicator;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
import org.myaypon.data.Table;

/** What became of every row of a join, in the table's order: each row exactly once. */
public final class RowOutcomes {

    private final Table table;
    private final int tableKey;
    private final List<Ruling> rulings;
    private final AreaLabels labels;
    private final Suggestions suggestions;
    private final boolean shared;

    /** @param rulings one for each row of the table */
    RowOutcomes(Table table, int tableKey, List<Ruling> rulings, AreaLabels labels, Suggestions suggestions) {
        this.table = table;
        this.tableKey = tableKey;
        this.rulings = rulings;
        this.labels = labels;
        this.suggestions = suggestions;
        this.shared =
                rulings.stream().anyMatch(ruling -> !ruling.verdict().weights().isEmpty());
    }

    /** The number of rows. */
    public int size() {
        return rulings.size();
    }

    /** Every row's outcome, made as they are asked for. */
    public List<RowOutcome> all() {
        return new All();
    }

    /**
     * The outcome of one row.
     *
     * @param row its place in the table, from 0
     */
    public RowOutcome of(int row) {
        Objects.checkIndex(row, size());
        Verdict verdict = rulings.get(row).verdict();
        List<AreaShare> areas = new ArrayList<>(verdict.areas().size());
        for (int i = 0; i < verdict.areas().size(); i++) {
            areas.add(new AreaShare(
                    labels.key(verdict.areas().get(i)),
                    verdict.weights().isEmpty() ? 1 : verdict.weights().get(i)));
        }
        return new RowOutcome(
                table.rows().get(row).line(), handle(row), key(row), verdict.cause(), areas, verdict.reason());
    }

    /**
     * How much of a row's counts belongs to an area: 1 unless a decision shared the row out.
     *
     * @param area the area's place in the layer; one that the row was put to
     * @param row the row's place in the table
     * @return above 0 and at most 1; 0 for an area that a shared row was not put to
     */
    public double weight(int area, int row) {
        Verdict verdict = rulings.get(row).verdict();
        if (verdict.weights().isEmpty()) {
            return 1;
        }
        int part = verdict.areas().indexOf(area);
        return part < 0 ? 0 : verdict.weights().get(part);
    }

    /** Whether any row was shared out among areas. */
    public boolean anyShared() {
        return shared;
    }

    /**
     * The areas that an unmatched row may mean, the likeliest first, at most six; none for a row that has its area or was
     * left out by a decision. Names are sought for the first few hundred different rows asked about, not for more.
     */
    public List<Suggestion> suggestions(int row) {
        return suggestions.of(table.rows().get(row), key(row), rulings.get(row).verdict());
    }

    /** The rows of one pile by their handles: for each, its rows' places in the table. */
    public Map<String, List<Integer>> byHandle(RowOutcome.Kind kind) {
        Map<String, List<Integer>> rows = new LinkedHashMap<>();
        for (int row = 0; row < size(); row++) {
            if (cause(row).kind() == kind) {
                rows.computeIfAbsent(handle(row), unused -> new ArrayList<>(1)).add(row);
            }
        }
        return rows;
    }

    /** Whether a row has an area of its own. */
    boolean isPlaced(int row) {
        return rulings.get(row).verdict().matched();
    }

    /** The places of the areas that an unmatched row may mean, as far as its code tells them. */
    List<Integer> candidates(int row) {
        return rulings.get(row).verdict().candidates();
    }

    RowOutcome.Cause cause(int row) {
        return rulings.get(row).verdict().cause();
    }

    String reason(int row) {
        return rulings.get(row).verdict().reason();
    }

    String handle(int row) {
        String handle = rulings.get(row).handle();
        return handle.isEmpty() ? "line " + table.rows().get(row).line() : handle;
    }

    private String key(int row) {
        return table.rows().get(row).cells().get(tableKey);
    }

    private final class All extends AbstractList<RowOutcome> implements RandomAccess {
        @Override
        public RowOutcome get(int row) {
            return of(row);
        }

        @Override
        public int size() {
            return rulings.size();
        }
    }
}
