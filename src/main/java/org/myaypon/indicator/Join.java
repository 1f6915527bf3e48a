package org.myaypon.indicator;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.data.Table;

/**
 * The rows of a table laid to the areas of a boundary layer.
 *
 * @param boundaries the areas
 * @param key the layer's attribute that was joined on, as the layer spells it
 * @param table the rows
 * @param tableKey the table's column that was joined on, as the table spells it
 * @param level what the areas are
 * @param rowsOfArea for each area in the layer's order the places of its rows in the table, in the table's order
 * @param report what became of every row and area
 * @param problems the same in sentences; empty when everything matched letter for letter
 * @param outcomes the outcome of each row, with its reason, what it may mean, and how it is shared out
 */
public record Join(
        Layer boundaries,
        String key,
        Table table,
        String tableKey,
        AreaLevel level,
        List<List<Integer>> rowsOfArea,
        JoinReport report,
        List<Problem> problems,
        RowOutcomes outcomes) {

    public Join {
        Objects.requireNonNull(boundaries);
        Objects.requireNonNull(key);
        Objects.requireNonNull(table);
        Objects.requireNonNull(tableKey);
        Objects.requireNonNull(level);
        Objects.requireNonNull(report);
        rowsOfArea = rowsOfArea.stream().map(List::copyOf).toList();
        problems = List.copyOf(problems);
        Objects.requireNonNull(outcomes);
    }

    /** Joins a table to boundaries without a crosswalk, decisions or names. */
    public static Join on(Layer boundaries, String key, Table table, String tableKey) {
        return on(boundaries, key, table, tableKey, JoinRules.NONE);
    }

    /**
     * Joins a table to boundaries. A decision on a row comes first. Keys are then compared letter for letter; regardless
     * of spaces, case and odd letters; with "MMR" and lost zeros put back; by the crosswalk, where it names one successor;
     * and by the places that a finer code lies in. Rows without a usable code are found by name, if the rules say so,
     * within the state/region or district that they state. What could mean several areas stays unmatched, with suggestions.
     * Areas that share a key share its rows.
     *
     * <p>When the layer's key is a field of names, rows are joined on names: an equal name matches where one area alone
     * bears it and the row states no other state/region.
     *
     * @param key the layer's attribute, in any case
     * @param tableKey the table's column, in any case
     * @throws org.myaypon.data.UserException when the layer has no attributes at all, or one of the two keys, or a column
     *     that the rules name, is not there
     */
    public static Join on(Layer boundaries, String key, Table table, String tableKey, JoinRules rules) {
        return new RowMatcher(boundaries, key, table, tableKey, rules).join();
    }

    /**
     * How much of a row's counts belongs to an area: 1 unless a decision shared the row out; see {@link
     * RowOutcomes#weight}. Sums and counts are multiplied by it.
     */
    public double weight(int area, int row) {
        return outcomes.weight(area, row);
    }

    /**
     * The attribute that tells the areas apart: of the attributes that hold P-codes the one with the most different values
     * (the township's code, not that of its state); without P-codes, the one that looks most like a code and is different
     * in every area. Empty when no attribute will do.
     */
    public static Optional<String> recogniseKey(Layer boundaries) {
        return KeySearch.inLayer(boundaries);
    }

    /**
     * The column whose values are keys of the most areas; of several the one that more rows match, then the one titled
     * like the key, then the first. Empty when no column holds a single key.
     */
    public static Optional<String> recogniseTableKey(Table table, Layer boundaries, String key) {
        return KeySearch.inTable(table, boundaries, key);
    }

    /** What is told of the areas that no row found, as it stands among the problems; empty when there are none. */
    public Optional<Problem> emptyAreas() {
        return JoinSentences.emptyAreas(report, level, table);
    }

    /** The same join, reported as an indicator needs it: see {@link JoinReport#forIndicator}. */
    public Join forIndicator(Indicator indicator) {
        return new Join(
                boundaries,
                key,
                table,
                tableKey,
                level,
                rowsOfArea,
                report.forIndicator(indicator),
                problems,
                outcomes);
    }
}
