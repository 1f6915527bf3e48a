package org.myaypon.indicator;

import java.util.List;
import java.util.Objects;

/**
 * What a join did with every row and every area: matched + healed + unmatched rows are all rows.
 *
 * @param boundaries how many areas the layer has
 * @param rows how many rows the table has
 * @param matched rows whose key is that of an area, letter for letter
 * @param healed rows that were put to an area for a reason that can be told; see {@link RowOutcome.Cause}
 * @param unmatchedRows the rows that found no area, in the table's order; rows without a key are among them
 * @param boundariesMatched areas that at least one row found
 * @param unmatchedBoundaries the areas that no row found, in the layer's order
 * @param duplicateKeys the keys of areas that more than one row found, in the layer's order; they matter only to a plain
 *     column, see {@link #forIndicator}
 */
public record JoinReport(
        int boundaries,
        int rows,
        int matched,
        int healed,
        List<UnmatchedRow> unmatchedRows,
        int boundariesMatched,
        List<UnmatchedArea> unmatchedBoundaries,
        List<String> duplicateKeys) {

    /**
     * A row that found no area.
     *
     * @param line its line in the file, from 1
     * @param key its key; empty when it has none
     * @param name the name of its place, as far as the table tells it
     * @param reason why it found none, without a full stop
     */
    public record UnmatchedRow(int line, String key, String name, String reason) {
        public UnmatchedRow {
            Objects.requireNonNull(key);
            Objects.requireNonNull(name);
            Objects.requireNonNull(reason);
        }
    }

    /**
     * An area that no row found.
     *
     * @param key its key; empty when it has none
     * @param name its English name, as far as the layer tells it
     */
    public record UnmatchedArea(String key, String name) {
        public UnmatchedArea {
            Objects.requireNonNull(key);
            Objects.requireNonNull(name);
        }
    }

    public JoinReport {
        unmatchedRows = List.copyOf(unmatchedRows);
        unmatchedBoundaries = List.copyOf(unmatchedBoundaries);
        duplicateKeys = List.copyOf(duplicateKeys);
        if (matched + healed + unmatchedRows.size() != rows) {
            throw new IllegalArgumentException("matched, healed and unmatched rows must be all rows");
        }
        if (boundariesMatched + unmatchedBoundaries.size() != boundaries) {
            throw new IllegalArgumentException("matched and unmatched boundaries must be all boundaries");
        }
    }

    /** The report as an indicator needs it: where many rows an area are the rule, a repeated key is no duplicate. */
    public JoinReport forIndicator(Indicator indicator) {
        return indicator instanceof Column
                ? this
                : new JoinReport(
                        boundaries,
                        rows,
                        matched,
                        healed,
                        unmatchedRows,
                        boundariesMatched,
                        unmatchedBoundaries,
                        List.of());
    }
}
