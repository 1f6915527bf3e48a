package org.myaypon.indicator;

import java.util.List;
import java.util.Objects;

/**
 * One value for every area of a layer, in the layer's order.
 *
 * @param title what the values are, for a legend: "Conflict score", "Organisations per township"
 * @param name the value as the user wrote it, for sentences: "conflict_score", "distinct(org)"
 * @param numeric whether the values are numbers (few of them may still not be) rather than names of kinds
 * @param texts the values as text; empty text is no data
 * @param numbers the values as numbers; NaN where there is no data or the text is not a number
 */
public record AreaValues(String title, String name, boolean numeric, List<String> texts, List<Double> numbers) {

    public AreaValues {
        Objects.requireNonNull(title);
        Objects.requireNonNull(name);
        texts = List.copyOf(texts);
        numbers = List.copyOf(numbers);
        if (texts.size() != numbers.size()) {
            throw new IllegalArgumentException("every area has a text and a number");
        }
    }

    /** The number of areas. */
    public int size() {
        return texts.size();
    }

    /** Whether an area has no value of the kind that these values are. */
    public boolean isNoData(int area) {
        return numeric ? numbers.get(area).isNaN() : texts.get(area).isEmpty();
    }

    /** How many areas have no value: for a legend's no-data class and the note "15 of 330 townships have no data". */
    public int noDataCount() {
        int count = 0;
        for (int area = 0; area < size(); area++) {
            count += isNoData(area) ? 1 : 0;
        }
        return count;
    }
}
