package org.myaypon.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.geotools.api.feature.simple.SimpleFeature;
import org.myaypon.data.Layer;
import org.myaypon.indicator.AreaValues;
import org.myaypon.indicator.JoinReport;
import org.myaypon.indicator.NameFields;
import org.myaypon.indicator.Presence;

/**
 * What a new table changes of a map.
 *
 * @param before the join with the earlier table
 * @param after the join with the new one
 * @param changed areas whose value is another
 * @param appeared areas that had no value and have one
 * @param disappeared areas that had a value and have none
 * @param newColumns columns that only the new table has
 * @param droppedColumns columns that only the earlier table has
 */
public record RoundChanges(
        Round before,
        Round after,
        List<Change> changed,
        List<Change> appeared,
        List<Change> disappeared,
        List<String> newColumns,
        List<String> droppedColumns) {

    /**
     * One table laid to the areas.
     *
     * @param file the table's name
     * @param rows how many of its rows count
     * @param unmatched the keys of the rows that found no area
     * @param withValue how many areas have a value
     */
    public record Round(String file, int rows, List<String> unmatched, int withValue) {
        public Round {
            unmatched = List.copyOf(unmatched);
        }
    }

    /**
     * An area whose value is not what it was.
     *
     * @param key its key
     * @param name its name, or its key when it has none
     * @param before its earlier value; empty for none
     * @param after its new value; empty for none
     */
    public record Change(String key, String name, String before, String after) {}

    public RoundChanges {
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
        changed = List.copyOf(changed);
        appeared = List.copyOf(appeared);
        disappeared = List.copyOf(disappeared);
        newColumns = List.copyOf(newColumns);
        droppedColumns = List.copyOf(droppedColumns);
    }

    /** Compares two joins of the same areas; areas that share a key count once. */
    static RoundChanges between(JoinedAreas before, JoinedAreas after) {
        Map<String, String> earlier = values(before);
        List<Change> changed = new ArrayList<>();
        List<Change> appeared = new ArrayList<>();
        List<Change> disappeared = new ArrayList<>();
        Map<String, String> names = names(after);
        values(after).forEach((key, now) -> {
            Change change = new Change(key, names.getOrDefault(key, key), earlier.getOrDefault(key, ""), now);
            if (change.before().equals(now)) {
                return;
            }
            (change.before().isEmpty() ? appeared : now.isEmpty() ? disappeared : changed).add(change);
        });
        List<String> columnsBefore = before.join().table().columnNames();
        List<String> columnsAfter = after.join().table().columnNames();
        return new RoundChanges(
                round(before),
                round(after),
                changed,
                appeared,
                disappeared,
                without(columnsAfter, columnsBefore),
                without(columnsBefore, columnsAfter));
    }

    private static List<String> without(List<String> names, List<String> others) {
        return names.stream().filter(name -> !others.contains(name)).toList();
    }

    private static Round round(JoinedAreas joined) {
        JoinReport report = joined.join().report();
        return new Round(
                joined.join().table().source().fileName(),
                report.rows(),
                report.unmatchedRows().stream()
                        .map(JoinReport.UnmatchedRow::key)
                        .toList(),
                joined.values().count(Presence.VALUE));
    }

    /** The value of every area by its key, in the layer's order; empty text where there is none. */
    private static Map<String, String> values(JoinedAreas joined) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int area = 0; area < joined.values().size(); area++) {
            values.putIfAbsent(joined.keyOf(area), value(joined.values(), area));
        }
        return values;
    }

    /** A number written in one way, so that "12.50" and "12.5" are no change. */
    private static String value(AreaValues values, int area) {
        if (!values.hasValue(area)) {
            return "";
        }
        if (!values.numeric()) {
            return values.texts().get(area);
        }
        double number = values.numbers().get(area);
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString((long) number)
                : Double.toString(number);
    }

    private static Map<String, String> names(JoinedAreas joined) {
        Optional<String> field = NameFields.of(joined.layer()).name();
        Map<String, String> names = new LinkedHashMap<>();
        for (SimpleFeature area : joined.layer().features()) {
            String key = Layer.text(area, joined.key());
            names.putIfAbsent(
                    key,
                    field.map(name -> Layer.text(area, name))
                            .filter(name -> !name.isEmpty())
                            .orElse(key));
        }
        return names;
    }
}
