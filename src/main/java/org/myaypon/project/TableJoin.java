package org.myaypon.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;
import org.myaypon.data.Table;
import org.myaypon.indicator.AreaValues;
import org.myaypon.indicator.Indicator;
import org.myaypon.indicator.Join;
import org.myaypon.indicator.JoinRules;
import org.myaypon.indicator.RowFilter;

/**
 * The rows of a table laid to the areas of a layer, by keys that are named or recognised.
 *
 * @param join how they met
 * @param keys what they were joined on
 * @param problems what was noticed on reading, filtering and joining
 */
record TableJoin(Join join, JoinKeys keys, List<Problem> problems) {

    TableJoin {
        problems = List.copyOf(problems);
    }

    /**
     * Joins.
     *
     * @param source what the recipe says of the table: its key and which rows count
     * @throws org.myaypon.data.UserException when a key is not there or cannot be recognised, or the condition cannot be
     *     read
     */
    static TableJoin of(
            Result<Layer> areas,
            Optional<String> areaKey,
            Result<Table> rows,
            MapDocument.TableRows source,
            Result<JoinRules> rules) {
        JoinKeys keys = JoinKeys.of(areas.value(), areaKey, rows.value(), source.key());
        Table counted = source.where()
                .map(condition -> RowFilter.keep(rows.value(), condition))
                .orElse(rows.value());
        Join join = Join.on(areas.value(), keys.area(), counted, keys.row(), rules.value());
        List<Problem> problems = new ArrayList<>(areas.problems());
        problems.addAll(rows.problems());
        problems.addAll(rules.problems());
        problems.addAll(join.problems());
        return new TableJoin(join, keys, problems);
    }

    /** The value of every area. */
    MapMaker.Joined valued(String expression) {
        Indicator indicator = Indicator.parse(expression, join.table());
        Join reported = join.forIndicator(indicator);
        Result<AreaValues> values = indicator.values(reported);
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(values.problems());
        return new MapMaker.Joined(reported, values.value(), all);
    }
}
