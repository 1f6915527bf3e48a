package org.myaypon.project;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.myaypon.indicator.AreaLevel;
import org.myaypon.indicator.AreaValues;
import org.myaypon.indicator.Presence;
import org.myaypon.template.TextValue;

/**
 * What variables stand for on the sheet of a state/region or a district: its own value, its rank among all of its level, and how many
 * of its areas have a value and how many have none.
 *
 * @param joined the areas that are mapped
 * @param focus those of the unit
 * @param title what the values are called
 */
record UnitFigures(JoinedAreas joined, Focus focus, String title) {

    /**
     * The figures.
     *
     * @param valued the values of all units of its level; none where they have none of their own
     */
    Map<String, TextValue> of(OneArea unit, AreaLevel level, Optional<UnitValues.Valued> valued) {
        Map<String, TextValue> figures = new HashMap<>(areas());
        figures.put("unit", TextValue.of(SheetTables.counted(title)));
        SheetValues.several(level, level.plural()).ifPresent(word -> figures.put("units", TextValue.of(word)));
        valued.ifPresent(units -> IntStream.range(0, units.keys().size())
                .filter(place -> units.keys().get(place).equals(unit.id()))
                .filter(units.values()::hasValue)
                .findFirst()
                .ifPresent(place -> {
                    figures.put("value", SheetValues.told(units.values(), place));
                    figures.putAll(rank(units.values(), place));
                }));
        return figures;
    }

    private Map<String, TextValue> areas() {
        AreaValues values = joined.values();
        List<Integer> meant = focus.places().stream()
                .filter(place -> values.presences().get(place) != Presence.OUTSIDE)
                .toList();
        int with = (int) meant.stream().filter(values::hasValue).count();
        return Map.of("with-value", SheetValues.amount(with), "without-value", SheetValues.amount(meant.size() - with));
    }

    private static Map<String, TextValue> rank(AreaValues values, int place) {
        List<Integer> all = IntStream.range(0, values.size()).boxed().toList();
        return Ranking.of(values, place, all)
                .map(ranking -> Map.of(
                        "unit-rank",
                        SheetValues.amount(ranking.rank()),
                        "unit-rank-of",
                        SheetValues.amount(ranking.of())))
                .orElse(Map.of());
    }
}
