package org.myaypon.indicator;

import java.util.Optional;
import java.util.OptionalInt;
import org.myaypon.data.Nearest;
import org.myaypon.data.Table;
import org.myaypon.data.UserException;

/** Finds the columns that expressions name. */
final class Columns {

    private Columns() {}

    /** The place of the column with this title, or else of the one that plays this role. */
    static int require(Table table, String name, String expression) {
        OptionalInt exact = table.column(name);
        if (exact.isPresent()) {
            return exact.getAsInt();
        }
        return ColumnRole.named(name)
                .flatMap(role -> role.column(table))
                .orElseThrow(() -> new UserException(
                        table.source().fileName() + " has no column " + name,
                        name.equals(expression) ? "" : "value " + expression,
                        Nearest.didYouMean(name, table.columnNames())));
    }

    /** The title of a column as the table spells it. */
    static String title(Table table, String name) {
        OptionalInt place = table.column(name);
        return place.isPresent() ? table.fields().get(place.getAsInt()).name() : name;
    }

    /** A title as it may stand in a legend: "conflict_score" becomes "Conflict score"; other titles stay as they are. */
    static String readable(String title) {
        String spaced = title.replace('_', ' ').replaceAll("\\s+", " ").strip();
        Optional<Integer> first = spaced.isEmpty() ? Optional.empty() : Optional.of(spaced.codePointAt(0));
        return first.map(letter -> Character.toString(Character.toUpperCase(letter))
                        + spaced.substring(Character.charCount(letter)))
                .orElse(title);
    }
}
