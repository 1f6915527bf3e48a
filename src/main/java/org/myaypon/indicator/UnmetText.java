package org.myaypon.indicator;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.myaypon.data.Nearest;
import org.myaypon.data.Table;

/**
 * A text that a condition wants a column to equal.
 *
 * @param column the column's place
 * @param text the text, single spaced
 */
record UnmetText(int column, String text) {

    /** "Sector has Health, WASH, Food and 4 more", nearest first; empty when a cell does equal the text. */
    Optional<String> instead(Table table) {
        Set<String> values = new TreeSet<>();
        for (Table.Row row : table.rows()) {
            String cell = row.cells().get(column);
            if (!Table.isNoData(cell)) {
                values.add(Words.singleSpaced(cell));
            }
        }
        if (values.stream().anyMatch(text::equalsIgnoreCase)) {
            return Optional.empty();
        }
        String title = table.fields().get(column).name();
        if (values.isEmpty()) {
            return Optional.of(title + " is empty");
        }
        Set<String> shown = new LinkedHashSet<>(Nearest.names(text, values));
        shown.addAll(values);
        return Optional.of(title + " has " + Counted.firstOf(shown, 3));
    }
}
