package org.myaypon.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.geotools.api.feature.simple.SimpleFeature;
import org.myaypon.data.Field;
import org.myaypon.data.Layer;
import org.myaypon.data.Nearest;
import org.myaypon.data.Table;
import org.myaypon.data.UserException;

/**
 * How many people live in each area, and as of when.
 *
 * @param values the people of each area
 * @param column the column they stand in, as the file titles it
 * @param source the file
 * @param year the year that the column's title tells, "2014"; empty when it tells none
 */
public record Population(AreaValues values, String column, String source, Optional<String> year) {

    /** The column that is taken when none is named. */
    public static final String COLUMN = "pop2014";

    private static final List<String> USUAL =
            List.of("pop2014", "pop_2014", "population_2014", "population 2014", "census 2014", "pop14");

    /**
     * The population of the areas of a join: the named column of its table, else the attribute of its boundaries.
     *
     * @param name the column; when empty {@link #COLUMN}, else a column that is titled or tagged as population
     * @throws UserException when there is none; it names the nearest
     */
    public static Population of(Join join, Optional<String> name) {
        Population found = find(join, name).orElseThrow(() -> missing(join, name.orElse(COLUMN)));
        boolean numbers = found.values.numbers().stream().anyMatch(Double::isFinite);
        if (!numbers && found.values.size() > 0) {
            throw new UserException(
                    "The population column " + found.column + " of " + found.source + " holds no numbers",
                    "population",
                    "Name a column of people with population: or --population; the columns of numbers are "
                            + String.join(", ", numberColumns(join)));
        }
        return found;
    }

    private static List<String> numberColumns(Join join) {
        return join.table().fields().stream()
                .filter(field -> field.type() == Field.Type.INTEGER || field.type() == Field.Type.NUMBER)
                .map(Field::name)
                .toList();
    }

    /** The population of the areas of a join in a column that is usual; empty when there is none. */
    public static Optional<Population> find(Join join) {
        return find(join, Optional.empty());
    }

    private static Optional<Population> find(Join join, Optional<String> name) {
        Optional<String> column = name.or(() -> usual(join.table().columnNames()));
        OptionalInt inTable =
                column.map(title -> Columns.find(join.table(), title)).orElse(OptionalInt.empty());
        if (inTable.isPresent()) {
            return Optional.of(inTable(join, inTable.getAsInt()));
        }
        return inLayer(join.boundaries(), name)
                .or(() -> name.isPresent()
                        ? Optional.empty()
                        : ColumnRole.POPULATION.column(join.table()).map(place -> inTable(join, place)));
    }

    /** The population that the boundaries themselves hold; empty when they have no such attribute. */
    public static Optional<Population> inLayer(Layer boundaries, Optional<String> name) {
        return name.flatMap(boundaries::attribute)
                .or(() -> name.isPresent() ? Optional.empty() : usual(boundaries.attributeNames()))
                .map(attribute -> {
                    NumberList numbers = new NumberList();
                    for (SimpleFeature feature : boundaries.features()) {
                        numbers.add(Table.number(Layer.text(feature, attribute)).orElse(Double.NaN));
                    }
                    return new Population(
                            numbers.counts(Columns.readable(attribute), attribute),
                            attribute,
                            boundaries.source().fileName(),
                            year(attribute));
                });
    }

    private static Population inTable(Join join, int place) {
        String title = join.table().fields().get(place).name();
        return new Population(
                new Column(title).values(join).value(),
                title,
                join.table().source().fileName(),
                year(title));
    }

    private static Optional<String> usual(List<String> titles) {
        return USUAL.stream()
                .flatMap(usual -> titles.stream()
                        .filter(title -> title.toLowerCase(Locale.ROOT).equals(usual)))
                .findFirst();
    }

    private static Optional<String> year(String title) {
        for (int at = 0; at + 4 <= title.length(); at++) {
            String four = title.substring(at, at + 4);
            boolean digits = four.chars().allMatch(c -> c >= '0' && c <= '9');
            if (digits && (four.startsWith("19") || four.startsWith("20"))) {
                return Optional.of(four);
            }
        }
        return Optional.empty();
    }

    private static UserException missing(Join join, String name) {
        List<String> known = new ArrayList<>(numberColumns(join));
        if (known.isEmpty()) {
            known.addAll(join.table().columnNames());
            known.addAll(join.boundaries().attributeNames());
        }
        return new UserException(
                "Neither " + join.table().source().fileName() + " nor "
                        + join.boundaries().source().fileName() + " has a column " + name + " with the population",
                "population",
                known.isEmpty()
                        ? "Join a table that has one"
                        : "Name the column with population: or --population; " + Nearest.didYouMean(name, known));
    }
}
