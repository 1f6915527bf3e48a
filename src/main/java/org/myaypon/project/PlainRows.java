package org.myaypon.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.myaypon.data.Field;
import org.myaypon.data.Table;

/**
 * The one row that each area has, where none has more: a plain table, whose columns are facts about the areas.
 *
 * @param table the rows
 * @param rowOfArea the place of each area's row
 */
record PlainRows(Table table, List<OptionalInt> rowOfArea) {

    /** The rows of the areas that are shown; empty when an area has more than one, or was put together of several. */
    static Optional<PlainRows> of(JoinedAreas joined) {
        List<OptionalInt> rows = new ArrayList<>();
        for (List<Integer> parts : joined.rowGroups().areas()) {
            List<Integer> own = parts.size() == 1 ? joined.join().rowsOfArea().get(parts.get(0)) : List.of(0, 0);
            if (own.size() > 1) {
                return Optional.empty();
            }
            rows.add(own.isEmpty() ? OptionalInt.empty() : OptionalInt.of(own.get(0)));
        }
        return Optional.of(new PlainRows(joined.join().table(), rows));
    }

    /** The columns by their titles, with what they hold. */
    Map<String, Class<?>> types() {
        Map<String, Class<?>> types = new LinkedHashMap<>();
        table.fields().forEach(field -> types.put(field.name(), isNumber(field) ? Double.class : String.class));
        return types;
    }

    private static boolean isNumber(Field field) {
        return field.type() == Field.Type.INTEGER || field.type() == Field.Type.NUMBER;
    }

    /** A cell of an area's row as what its column holds; empty where there is no data. */
    Optional<Object> cell(int area, String column) {
        OptionalInt row = rowOfArea.get(area);
        OptionalInt place = table.column(column);
        if (row.isEmpty() || place.isEmpty()) {
            return Optional.empty();
        }
        String cell = table.rows().get(row.getAsInt()).cells().get(place.getAsInt());
        if (Table.isNoData(cell)) {
            return Optional.empty();
        }
        if (!isNumber(table.fields().get(place.getAsInt()))) {
            return Optional.of(cell);
        }
        OptionalDouble number = Table.number(cell);
        return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
    }
}
