package org.myaypon.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.myaypon.data.Nearest;
import org.myaypon.data.Table;
import org.myaypon.data.UserException;

/** Finds the columns that expressions name. */
final class Columns {

    private Columns() {}

    /**
     * The place of the column of this name: its title, else its HXL hashtag ("#org"), else what it is about ("org"), else its
     * title regardless of anything but letters and digits where that leaves no doubt.
     */
    static OptionalInt find(Table table, String name) {
        OptionalInt exact = table.column(name);
        if (exact.isPresent()) {
            return exact;
        }
        if (name.startsWith("#")) {
            List<Integer> tagged = Hxl.columns(table, name);
            return tagged.isEmpty() ? OptionalInt.empty() : OptionalInt.of(tagged.get(0));
        }
        Optional<Integer> played = ColumnRole.named(name).flatMap(role -> role.column(table));
        return played.isPresent() ? OptionalInt.of(played.get()) : alike(table, Words.plain(name));
    }

    private static OptionalInt alike(Table table, String words) {
        OptionalInt found = OptionalInt.empty();
        for (int column = 0; column < table.fields().size(); column++) {
            if (!words.isEmpty()
                    && Words.plain(table.fields().get(column).name()).equals(words)) {
                if (found.isPresent()) {
                    return OptionalInt.empty();
                }
                found = OptionalInt.of(column);
            }
        }
        return found;
    }

    /** The place of the column of this name; an error names the nearest. */
    static int require(Table table, String name, String expression) {
        return find(table, name)
                .orElseThrow(() -> new UserException(
                        table.source().fileName() + " has no column " + name,
                        name.equals(expression) ? "" : "value " + expression,
                        didYouMean(table, name)));
    }

    /** The title at the head of the column that a name finds, the name itself when it finds none. */
    static String heading(Table table, String name) {
        OptionalInt place = find(table, name);
        return place.isPresent() ? table.fields().get(place.getAsInt()).name() : name;
    }

    /** Asks for the columns nearest to a name, by their titles or what else an expression may call them ("org"). */
    static String didYouMean(Table table, String name) {
        Map<String, List<String>> known = new LinkedHashMap<>();
        table.columnNames().forEach(title -> known.computeIfAbsent(title, unused -> new ArrayList<>())
                .add(title));
        for (ColumnRole role : ColumnRole.values()) {
            role.column(table)
                    .ifPresent(column ->
                            known.get(table.fields().get(column).name()).addAll(role.calls()));
        }
        return Nearest.didYouMean(name, known);
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
