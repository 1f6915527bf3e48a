package org.myaypon.project;

import java.util.Objects;
import java.util.Optional;
import org.myaypon.indicator.AreaLevel;
import org.myaypon.indicator.StateUnits;

/**
 * What is mapped, and at which level.
 *
 * @param value the expression: a column, {@code distinct(org)}, {@code exposed(flood.shp)}, {@code gap(need, coverage)} …
 * @param level the areas that have a value: those of the boundaries (or of the table, where it is coarser) when empty
 * @param units how Bago and Shan are taken at the level of states; as the table's codes say when empty
 * @param population the column of people for {@code exposed(…)}; {@code pop2014} when empty
 * @param coverage the table that the second value of {@code gap(…)} is read of; the map's table when empty
 */
public record Measure(
        String value,
        Optional<AreaLevel> level,
        Optional<StateUnits> units,
        Optional<String> population,
        Optional<TableRows> coverage) {

    public Measure {
        Objects.requireNonNull(value);
        Objects.requireNonNull(level);
        Objects.requireNonNull(units);
        Objects.requireNonNull(population);
        Objects.requireNonNull(coverage);
    }

    /** A value of the boundaries' own areas. */
    public static Measure of(String value) {
        return new Measure(value, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same of another value. */
    public Measure withValue(String other) {
        return new Measure(other, level, units, population, coverage);
    }

    /** The same at another level; at that of the boundaries when empty. */
    public Measure withLevel(Optional<AreaLevel> other) {
        return new Measure(value, other, units, population, coverage);
    }

    /** The same with another table of coverage. */
    public Measure withCoverage(Optional<TableRows> other) {
        return new Measure(value, level, units, population, other);
    }
}
