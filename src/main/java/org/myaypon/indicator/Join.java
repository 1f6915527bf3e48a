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
 */
public record Join(
        Layer boundaries,
        String key,
        Table table,
        String tableKey,
        AreaLevel level,
        List<List<Integer>> rowsOfArea,
        JoinReport report,
        List<Problem> problems) {

    public Join {
        Objects.requireNonNull(boundaries);
        Objects.requireNonNull(key);
        Objects.requireNonNull(table);
        Objects.requireNonNull(tableKey);
        Objects.requireNonNull(level);
        Objects.requireNonNull(report);
        rowsOfArea = rowsOfArea.stream().map(List::copyOf).toList();
        problems = List.copyOf(problems);
    }

    /**
     * Joins a table to boundaries. Keys are compared letter for letter, and where that finds nothing regardless of spaces
     * and case (a key that then could mean several areas stays unmatched). Areas that share a key share its rows.
     *
     * @param key the layer's attribute, in any case
     * @param tableKey the table's column, in any case
     * @throws org.myaypon.data.UserException when the layer has no attributes at all, or one of the two keys is not there
     */
    public static Join on(Layer boundaries, String key, Table table, String tableKey) {
        return new RowMatcher(boundaries, key, table, tableKey).join();
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

    /** The same join, reported as an indicator needs it: see {@link JoinReport#forIndicator}. */
    public Join forIndicator(Indicator indicator) {
        return new Join(boundaries, key, table, tableKey, level, rowsOfArea, report.forIndicator(indicator), problems);
    }
}
