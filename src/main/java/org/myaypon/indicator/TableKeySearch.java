package org.myaypon.indicator;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.myaypon.data.Field;
import org.myaypon.data.Layer;
import org.myaypon.data.Table;

/** Finds the column of a table whose cells lead to the most areas of a layer. */
final class TableKeySearch {

    /** A column of names is taken for a key only when at least one row in this many is found by it. */
    private static final int NAMED_ROWS = 2;

    /** What the cells of a column lead to. */
    private record Score(int column, boolean tagged, int areas, int rows, int exact, boolean titled) {

        static final Comparator<Score> BEST = Comparator.comparing(Score::tagged)
                .thenComparing(Score::areas)
                .thenComparing(Score::rows)
                .thenComparing(Score::exact)
                .thenComparing(Score::titled)
                .thenComparing(Score::column, Comparator.reverseOrder());
    }

    private final Table table;
    private final Layer layer;
    private final String key;
    private final AreaKeys areas;
    private final boolean numbers;

    TableKeySearch(Table table, Layer layer, String key) {
        this.table = table;
        this.layer = layer;
        this.key = key;
        this.areas = new AreaKeys(layer, key);
        this.numbers =
                areas.keys().stream().anyMatch(areaKey -> Table.number(areaKey).isPresent());
    }

    /** The best column of codes, else the column of names that finds areas for most rows; empty when there is none. */
    Optional<String> column() {
        Optional<Score> best = Optional.empty();
        for (int column = 0; column < table.fields().size(); column++) {
            Field field = table.fields().get(column);
            if (mayHoldKeys(field)) {
                Score score = score(column, field);
                if (score.areas() > 0 && (best.isEmpty() || Score.BEST.compare(score, best.get()) > 0)) {
                    best = Optional.of(score);
                }
            }
        }
        return best.map(Score::column)
                .or(this::namesColumn)
                .map(column -> table.fields().get(column).name());
    }

    /** Columns of numbers hold P-codes that lost their prefix only where their title says that they hold codes. */
    private boolean mayHoldKeys(Field field) {
        return switch (field.type()) {
            case TEXT -> true;
            case DATE -> false;
            case INTEGER, NUMBER -> numbers || (areas.arePcodes() && saysCode(field));
        };
    }

    private static boolean saysCode(Field field) {
        String title = field.name().toLowerCase(Locale.ROOT);
        return title.contains("code")
                || field.hxl().filter(tag -> tag.contains("+code")).isPresent();
    }

    private Score score(int column, Field field) {
        Map<String, Found> known = new HashMap<>();
        BitSet found = new BitSet();
        int rows = 0;
        int exact = 0;
        boolean saysCode = saysCode(field);
        for (Table.Row row : table.rows()) {
            String cell = row.cells().get(column);
            if (areas.arePcodes() && !mayBePcode(cell, saysCode)) {
                continue;
            }
            Found here = known.computeIfAbsent(cell, this::find);
            here.areas().forEach(found::set);
            rows += here.areas().isEmpty() ? 0 : 1;
            exact += here.exact() ? 1 : 0;
        }
        return new Score(
                column,
                isTagged(field),
                found.cardinality(),
                rows,
                exact,
                field.name().equalsIgnoreCase(key));
    }

    /** The areas of a cell, and whether it is their key rather than the code of a place in them. */
    private record Found(List<Integer> areas, boolean exact) {}

    private Found find(String cell) {
        AreaKeys.Match match = areas.find(cell);
        if (match.found()) {
            return new Found(match.areas(), true);
        }
        for (String parent : areas.arePcodes() ? parents(cell) : List.<String>of()) {
            AreaKeys.Match above = areas.find(parent);
            if (above.found()) {
                return new Found(above.areas(), false);
            }
        }
        return new Found(List.of(), false);
    }

    private static List<String> parents(String cell) {
        return Pcode.canonical(cell).map(Pcode::parents).orElse(List.of());
    }

    /** Whether a cell is worth a look: prose and mere numbers are not, except under a title that says "code". */
    private static boolean mayBePcode(String cell, boolean saysCode) {
        if (cell.isEmpty() || cell.length() > 40) {
            return false;
        }
        char first = cell.charAt(0);
        boolean letter = first >= 'A' && first <= 'z';
        return first == 'M' || first == 'm' || (!letter && (saysCode || !Character.isDigit(first)));
    }

    /** "#adm3+code" where the areas are townships. */
    private boolean isTagged(Field field) {
        int number =
                switch (areas.level()) {
                    case STATE -> 1;
                    case DISTRICT -> 2;
                    case TOWNSHIP -> 3;
                    case VILLAGE_TRACT -> 4;
                    case COUNTRY, AREA -> 0;
                };
        return field.hxl()
                .filter(tag -> tag.startsWith("#adm" + number + "+") && tag.contains("+code"))
                .isPresent();
    }

    private Optional<Integer> namesColumn() {
        PlaceColumns columns = PlaceColumns.of(table, areas.level(), NameJoin.RECOGNISED);
        if (columns.names().isEmpty() || table.rows().isEmpty()) {
            return Optional.empty();
        }
        NameFields fields = NameFields.of(layer);
        NameDoctor doctor = new NameDoctor(
                new AreaPlaces(layer, fields, areas, Optional.empty()),
                new AreaLabels(layer, areas, fields),
                areas.level(),
                false);
        Map<NameDoctor.Place, Boolean> known = new HashMap<>();
        int found = 0;
        for (Table.Row row : table.rows()) {
            NameDoctor.Place place = NameDoctor.Place.of(row, columns, List.of());
            found += known.computeIfAbsent(place, one -> doctor.examine(one).matched()) ? 1 : 0;
        }
        return found * NAMED_ROWS >= table.rows().size()
                ? Optional.of(columns.names().get(0))
                : Optional.empty();
    }
}
