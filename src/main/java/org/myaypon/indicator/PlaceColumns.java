package org.myaypon.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.myaypon.data.Field;
import org.myaypon.data.Nearest;
import org.myaypon.data.Table;
import org.myaypon.data.UserException;

/**
 * The columns of a table that tell the place of a row, by their positions.
 *
 * @param names columns with the place's name, English or Burmese
 * @param states columns with the name or P-code of its state/region
 * @param districts columns with the name or P-code of its district
 */
record PlaceColumns(List<Integer> names, List<Integer> states, List<Integer> districts) {

    PlaceColumns {
        names = List.copyOf(names);
        states = List.copyOf(states);
        districts = List.copyOf(districts);
    }

    /**
     * The columns that are named, else those whose titles or HXL tags tell them.
     *
     * @param level what the areas are
     * @throws UserException when a named column is not there
     */
    static PlaceColumns of(Table table, AreaLevel level, NameJoin wanted) {
        FieldTitles titles = FieldTitles.of(level);
        boolean inStates = level != AreaLevel.STATE;
        boolean inDistricts = inStates && level != AreaLevel.DISTRICT;
        return new PlaceColumns(
                columns(table, wanted.name(), () -> recognised(table, titles, false)),
                columns(table, wanted.state(), () -> inStates ? recognised(table, FieldTitles.STATE, true) : List.of()),
                columns(
                        table,
                        wanted.district(),
                        () -> inDistricts ? recognised(table, FieldTitles.DISTRICT, true) : List.of()));
    }

    private static List<Integer> columns(Table table, Optional<String> named, Supplier<List<Integer>> recognised) {
        return named.map(name -> List.of(table.column(name)
                        .orElseThrow(() -> new UserException(
                                table.source().fileName() + " has no column " + name,
                                "names",
                                Nearest.didYouMean(name, table.columnNames())))))
                .orElseGet(recognised);
    }

    private static List<Integer> recognised(Table table, FieldTitles titles, boolean codes) {
        List<Integer> found = new ArrayList<>();
        List<String> names = table.columnNames();
        titles.names(names).forEach(name -> add(found, names.indexOf(name)));
        titles.burmeseName(names).ifPresent(name -> add(found, names.indexOf(name)));
        if (codes) {
            titles.codes(names).forEach(name -> add(found, names.indexOf(name)));
        }
        for (int column = 0; column < table.fields().size(); column++) {
            Field field = table.fields().get(column);
            if (field.hxl().filter(tag -> isTag(tag, titles.number(), codes)).isPresent()) {
                add(found, column);
            }
        }
        return found;
    }

    /** "#adm3+name", "#adm3", "#adm3+en+name"; with codes allowed "#adm1+code" too. */
    private static boolean isTag(String tag, int number, boolean codes) {
        String stem = "#adm" + number;
        return (tag.equals(stem) || tag.startsWith(stem + "+")) && (codes || !tag.contains("+code"));
    }

    private static void add(List<Integer> found, int column) {
        if (!found.contains(column)) {
            found.add(column);
        }
    }

    /** What a row says in some columns, cells without data aside. */
    static List<String> texts(Table.Row row, List<Integer> columns) {
        List<String> texts = new ArrayList<>(columns.size());
        for (int column : columns) {
            String cell = row.cells().get(column);
            if (!Table.isNoData(cell)) {
                texts.add(cell);
            }
        }
        return texts;
    }
}
