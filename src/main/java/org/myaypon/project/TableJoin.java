package org.myaypon.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;
import org.myaypon.data.Table;
import org.myaypon.data.UserException;
import org.myaypon.indicator.AreaGroups;
import org.myaypon.indicator.AreaLevel;
import org.myaypon.indicator.AreaRows;
import org.myaypon.indicator.Grouping;
import org.myaypon.indicator.Join;
import org.myaypon.indicator.JoinRules;
import org.myaypon.indicator.StateUnits;

/**
 * The rows of a table laid to the areas of a layer, by keys that are named or recognised. Rows of states or districts are
 * laid to the boundaries' areas put together at that level.
 *
 * @param join how they met
 * @param keys what they were joined on, of the boundaries and of the table
 * @param base the areas that the rows were laid to, as groups of the boundaries' own
 * @param shown the areas that the map shows, as groups of the boundaries' own
 * @param rowGroups the areas that the map shows, as groups of those that the rows were laid to
 * @param problems what was noticed on reading and joining
 */
record TableJoin(
        Join join, JoinKeys keys, Grouping base, Grouping shown, AreaGroups rowGroups, List<Problem> problems) {

    TableJoin {
        problems = List.copyOf(problems);
    }

    /**
     * Joins.
     *
     * @param source what the recipe says of the table: its key
     * @param measure what it says of levels
     * @throws org.myaypon.data.UserException when a key is not there or cannot be recognised, or the boundaries do not tell
     *     the level that is wanted
     */
    static TableJoin of(
            Result<Layer> areas,
            Optional<String> areaKey,
            Result<Table> rows,
            TableRows source,
            Measure measure,
            Result<JoinRules> rules) {
        Layer layer = areas.value();
        RowLevel level = RowLevel.of(layer, areaKey, rows.value(), source.key(), rules.value());
        Grouping base = level.areas();
        Join join = Join.on(base.layer(), base.key(), rows.value(), level.keys().row(), rules.value());
        List<Problem> problems = new ArrayList<>(areas.problems());
        problems.addAll(rows.problems());
        problems.addAll(rules.problems());
        problems.addAll(join.problems());
        measure.level().filter(base.level()::isCoarserThan).ifPresent(finer -> {
            throw tooFine(
                    finer,
                    base,
                    base.isOf(layer)
                            ? layer.source().fileName()
                            : rows.value().source().fileName());
        });
        if (!base.isOf(layer) && !measure.level().equals(Optional.of(base.level()))) {
            problems.add(rowsOf(base, rows.value()));
        }
        if (!wanted(measure, base)) {
            return new TableJoin(join, level.keys(), base, base, AreaGroups.ofEachArea(join), problems);
        }
        Grouping together = Grouping.at(
                base.layer(),
                base.key(),
                measure.level().orElse(AreaLevel.STATE),
                measure.units().orElse(StateUnits.EIGHTEEN));
        ledRows(join, together).ifPresent(problems::add);
        return new TableJoin(join, level.keys(), base, base.then(together), together.groups(), problems);
    }

    private static Optional<Problem> ledRows(Join join, Grouping together) {
        int led = AreaRows.ledRows(join, together.groups());
        String level = together.level().singular();
        return led == 0
                ? Optional.empty()
                : Optional.of(new Problem(
                        String.format(
                                Locale.ENGLISH,
                                "%,d of the unmatched rows count for the %s that they lie in, which their codes tell",
                                led,
                                level),
                        join.table().source().fileName(),
                        ""));
    }

    /** Whether the recipe wants larger areas than the rows were laid to. */
    private static boolean wanted(Measure measure, Grouping base) {
        boolean whole = measure.units().equals(Optional.of(StateUnits.FIFTEEN)) && base.level() == AreaLevel.STATE;
        return whole
                || measure.level()
                        .filter(level -> level.isCoarserThan(base.level()))
                        .isPresent();
    }

    private static UserException tooFine(AreaLevel finer, Grouping base, String file) {
        return new UserException(
                file + " is of " + base.level().plural() + ", which cannot be parted into " + finer.plural(),
                "level " + finer.word(),
                "Choose a file of " + finer.plural() + ", or the level "
                        + base.level().word());
    }

    private static Problem rowsOf(Grouping base, Table rows) {
        String plural = base.level().plural();
        return new Problem(
                rows.source().fileName() + " has rows of " + plural + ", to which the boundaries were put together",
                "level",
                "Write level: " + base.level().word() + " in the map document if that is meant");
    }
}
