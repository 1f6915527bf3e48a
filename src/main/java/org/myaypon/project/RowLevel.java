package org.myaypon.project;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.myaypon.data.Layer;
import org.myaypon.data.Table;
import org.myaypon.data.UserException;
import org.myaypon.indicator.AreaLevel;
import org.myaypon.indicator.Grouping;
import org.myaypon.indicator.Join;
import org.myaypon.indicator.JoinRules;
import org.myaypon.indicator.StateUnits;

/**
 * The level that the rows of a table are of: the boundaries' own areas, or townships, districts or states/regions made of them.
 *
 * @param areas the areas at that level
 * @param keys the boundaries' key and the table's
 */
record RowLevel(Grouping areas, JoinKeys keys) {

    private static final List<AreaLevel> COARSER = List.of(AreaLevel.TOWNSHIP, AreaLevel.DISTRICT, AreaLevel.STATE);

    /**
     * Looks the table over: the column that is named or recognised tells the level by its codes or names.
     *
     * @throws org.myaypon.data.UserException when a key is not there, or none can be recognised at any level
     */
    static RowLevel of(Layer layer, Optional<String> areaKey, Table table, Optional<String> rowKey, JoinRules rules) {
        String area = JoinKeys.area(layer, areaKey);
        JoinKeys.requireColumn(table, rowKey);
        Grouping own = Grouping.none(layer, area);
        Optional<String> column = rowKey.or(() -> Join.recogniseTableKey(table, layer, area));
        AreaLevel told = column.map(name -> levelOf(table, name)).orElse(AreaLevel.AREA);
        boolean larger = column.isEmpty()
                || told.isCoarserThan(own.level())
                || isWhole(own, table, column.get())
                || (told == AreaLevel.AREA
                        && findsNothing(new RowLevel(own, new JoinKeys(area, column.get())), table, rules));
        if (!larger) {
            return new RowLevel(own, new JoinKeys(area, column.get()));
        }
        if (rowKey.isEmpty()) {
            refuseFinerRows(own, table);
        }
        return candidates(own, told)
                .flatMap(grouping -> column
                        .or(() -> Join.recogniseTableKey(table, grouping.layer(), grouping.key()))
                        .map(name -> new RowLevel(grouping, new JoinKeys(area, name)))
                        .stream())
                .filter(candidate -> !findsNothing(candidate, table, rules))
                .min(Comparator.comparingInt(candidate -> candidate.unmatched(table, rules)))
                .orElseGet(() -> new RowLevel(own, JoinKeys.of(layer, areaKey, table, rowKey)));
    }

    /** Rows of finer places than the areas, of which nothing tells in which area they lie, are no rows of states. */
    private static void refuseFinerRows(Grouping own, Table table) {
        table.columnNames().stream()
                .map(name -> levelOf(table, name))
                .filter(own.level()::isCoarserThan)
                .findFirst()
                .ifPresent(finer -> {
                    throw new UserException(
                            table.source().fileName() + " has rows of " + finer.plural()
                                    + ", and these boundaries do not tell in which "
                                    + own.level().singular() + " a "
                                    + finer.singular() + " lies",
                            own.layer().source().fileName(),
                            "Choose boundaries of " + finer.plural() + " and the level "
                                    + own.level().word());
                });
    }

    /** Larger areas made of the areas, the finest first, as far as the layer tells them; only those of a level when it is known. */
    private static Stream<Grouping> candidates(Grouping own, AreaLevel told) {
        return COARSER.stream()
                .filter(level -> level.isCoarserThan(own.level()) || (level == AreaLevel.STATE && level == own.level()))
                .filter(level -> told == AreaLevel.AREA || told == level)
                .flatMap(level -> level == AreaLevel.STATE
                        ? Stream.of(StateUnits.EIGHTEEN, StateUnits.FIFTEEN)
                                .flatMap(units -> at(own, level, units).stream())
                        : at(own, level, StateUnits.EIGHTEEN).stream());
    }

    private static Optional<Grouping> at(Grouping own, AreaLevel level, StateUnits units) {
        boolean same = level == own.level() && units == StateUnits.EIGHTEEN;
        return same ? Optional.of(own) : Grouping.find(own.layer(), own.key(), level, units);
    }

    /** Whether rows are of the whole of Bago or Shan, and the areas are parts of these. */
    private static boolean isWhole(Grouping own, Table table, String column) {
        return own.level() == AreaLevel.STATE
                && StateUnits.of(cells(table, column)) == StateUnits.FIFTEEN
                && StateUnits.of(own.groups().keys()) == StateUnits.EIGHTEEN;
    }

    private static AreaLevel levelOf(Table table, String column) {
        List<String> codes = cells(table, column).stream()
                .filter(code -> !Table.isNoData(code))
                .toList();
        return AreaLevel.of(codes);
    }

    private static List<String> cells(Table table, String column) {
        OptionalInt place = table.column(column);
        return place.isEmpty()
                ? List.of()
                : table.rows().stream()
                        .map(row -> row.cells().get(place.getAsInt()).strip())
                        .toList();
    }

    /** Whether not one row finds an area. */
    private static boolean findsNothing(RowLevel level, Table table, JoinRules rules) {
        return !table.rows().isEmpty()
                && level.unmatched(table, rules) == table.rows().size();
    }

    private int unmatched(Table table, JoinRules rules) {
        return Join.on(areas.layer(), areas.key(), table, keys.row(), rules)
                .report()
                .unmatchedRows()
                .size();
    }
}
