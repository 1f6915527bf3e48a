package org.myaypon.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Geometry;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.Result;
import org.myaypon.data.UserException;

/**
 * Who is exposed to a hazard: for every area whether it is touched, how much of it, and how many people that makes when all of a
 * touched area counts, and when only the part that is touched does.
 *
 * @param hazard where the hazard is
 * @param population who lives in the areas; empty when that is not known
 * @param areas what comes of it for each area, in the order of the areas
 */
public record Exposure(HazardArea hazard, Optional<Population> population, List<OfArea> areas) {

    /** What of an exposure a map can show. */
    public enum Measure {
        /** People, of each area only as many as the share of it that is touched. */
        WEIGHTED,
        /** People, all of every touched area. */
        WHOLE,
        /** The share of the area that is touched, 0 to 1. */
        SHARE,
        /** Whether the area is touched at all. */
        TOUCHED;

        /** The measure of this name, in any case; also "area-weighted", "area" and "townships". */
        static Optional<Measure> named(String name) {
            return switch (name.strip().toLowerCase(Locale.ROOT)) {
                case "weighted", "area-weighted", "area weighted" -> Optional.of(WEIGHTED);
                case "whole", "people" -> Optional.of(WHOLE);
                case "share", "area" -> Optional.of(SHARE);
                case "touched" -> Optional.of(TOUCHED);
                default -> Optional.empty();
            };
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What a hazard does to one area.
     *
     * @param touched whether it reaches the area
     * @param share how much of the area it covers, 0 to 1; NaN when the area is touched by points or lines alone
     * @param people everyone in a touched area, 0 in others; NaN when touched and not known
     * @param weighted the people of the share; NaN when touched and not known
     */
    public record OfArea(boolean touched, double share, double people, double weighted) {}

    /**
     * The sum over several areas.
     *
     * @param touched how many are touched
     * @param people everyone in them
     * @param weighted the people of the shares; NaN when the hazard covers no ground
     * @param withoutPopulation how many touched areas have no known population and so are in neither number
     */
    public record Total(int touched, double people, double weighted, int withoutPopulation) {}

    public Exposure {
        Objects.requireNonNull(hazard);
        Objects.requireNonNull(population);
        areas = List.copyOf(areas);
    }

    /**
     * Lays a hazard over areas.
     *
     * @param areas the areas' shapes in degrees on WGS 84, in the order of the population's values; those without a shape are
     *     empty and not touched
     * @throws org.myaypon.data.CancelledException when the progress is cancelled
     */
    public static Exposure of(
            List<Geometry> areas, HazardArea hazard, Optional<Population> population, Progress progress) {
        if (population.isPresent() && population.get().values().size() != areas.size()) {
            throw new IllegalArgumentException("every area has a population or none");
        }
        TouchedShares shares = new TouchedShares(hazard);
        List<OfArea> exposed = new ArrayList<>(areas.size());
        for (int area = 0; area < areas.size(); area++) {
            progress.check();
            progress.report((double) area / areas.size(), "Laying the hazard over the areas");
            TouchedShares.Touch touch = shares.of(areas.get(area));
            int place = area;
            double people =
                    population.map(of -> of.values().numbers().get(place)).orElse(Double.NaN);
            exposed.add(
                    touch.touched()
                            ? new OfArea(true, touch.share(), people, people * touch.share())
                            : new OfArea(false, 0, 0, 0));
        }
        return new Exposure(hazard, population, exposed);
    }

    /**
     * The same of groups of areas: people are the sums of the areas', so that a district's number is that of its townships.
     *
     * @param squareMetres the size of each area, which the touched share of a group is weighted by
     */
    public Exposure grouped(AreaGroups groups, List<Double> squareMetres) {
        List<OfArea> exposed = groups.areas().stream()
                .map(places -> ofGroup(places, squareMetres))
                .toList();
        return new Exposure(hazard, population, exposed);
    }

    private OfArea ofGroup(List<Integer> places, List<Double> squareMetres) {
        Total total = total(places);
        double size = places.stream().mapToDouble(squareMetres::get).sum();
        double covered = places.stream()
                .mapToDouble(
                        place -> areas.get(place).touched() ? areas.get(place).share() * squareMetres.get(place) : 0)
                .sum();
        boolean unknown = total.touched() > 0 && total.touched() == total.withoutPopulation();
        return new OfArea(
                total.touched() > 0,
                size > 0 ? covered / size : 0,
                unknown ? Double.NaN : total.people(),
                unknown ? Double.NaN : total.weighted());
    }

    /** The sum over all areas. */
    public Total total() {
        return total(IntStream.range(0, areas.size()).boxed().toList());
    }

    /** The sum over some areas: a district, a state or region. */
    public Total total(List<Integer> places) {
        int touched = 0;
        int unknown = 0;
        double people = 0;
        double weighted = 0;
        for (int place : places) {
            OfArea area = areas.get(place);
            touched += area.touched() ? 1 : 0;
            if (Double.isNaN(area.people())) {
                unknown++;
            } else {
                people += area.people();
                weighted += Double.isNaN(area.weighted()) ? 0 : area.weighted();
            }
        }
        return new Total(touched, people, hazard.hasExtent() ? weighted : Double.NaN, unknown);
    }

    /**
     * One measure as values of the areas, 0 where the hazard does not reach. Where points and lines cover no ground that people
     * could be shared out by, everyone in a touched area counts, and that is told.
     *
     * @param level what the areas are
     * @throws UserException when people are asked for and no population is known
     */
    public Result<AreaValues> values(ExposedExpression expression, AreaLevel level) {
        Measure measure = expression.measure();
        boolean ofPeople = measure == Measure.WEIGHTED || measure == Measure.WHOLE;
        if (ofPeople && population.isEmpty()) {
            throw new UserException(
                    expression.expression() + " needs a population",
                    "value",
                    "Name its column, or show the share of the area: exposed(" + expression.file() + ", share)");
        }
        boolean shared = measure == Measure.WEIGHTED || measure == Measure.SHARE;
        Measure possible = shared && !hazard.hasExtent() ? (ofPeople ? Measure.WHOLE : Measure.TOUCHED) : measure;
        AreaValues values =
                switch (possible) {
                    case TOUCHED -> touched(expression);
                    case SHARE -> numbers(expression, OfArea::share, "Share of " + level.singular() + " touched");
                    case WHOLE -> numbers(expression, OfArea::people, "People in " + level.plural() + " touched");
                    // People are whole; fractions of them come of the reckoning alone.
                    case WEIGHTED ->
                        numbers(expression, area -> Math.rint(area.weighted()), "People exposed, area-weighted");
                };
        return possible == measure ? Result.of(values) : new Result<>(values, List.of(noGround(level)));
    }

    private Problem noGround(AreaLevel level) {
        return new Problem(
                hazard.source() + " holds points or lines, which cover no ground, so every " + level.singular()
                        + " touched counts whole",
                "hazard",
                "Say how far it reaches: exposed(" + hazard.source() + ", 50 km)");
    }

    private AreaValues numbers(ExposedExpression expression, ToDoubleFunction<OfArea> measure, String title) {
        NumberList numbers = new NumberList();
        areas.forEach(area -> numbers.add(measure.applyAsDouble(area)));
        return numbers.counts(title, expression.expression());
    }

    private AreaValues touched(ExposedExpression expression) {
        return new AreaValues(
                "Touched by " + hazard.source(),
                expression.expression(),
                false,
                areas.stream()
                        .map(area -> area.touched() ? "Touched" : "Not touched")
                        .toList(),
                areas.stream().map(area -> area.touched() ? 1.0 : 0.0).toList(),
                areas.stream().map(area -> Presence.VALUE).toList(),
                OptionalDouble.of(0),
                Map.of());
    }

    /** What a reader must know of the two numbers, in whole sentences, to be printed beside them. */
    public String caveat(AreaLevel level) {
        StringBuilder text = new StringBuilder("The whole-" + level.singular() + " count takes everyone in a "
                + level.singular() + " that is touched and over-estimates.");
        text.append(
                hazard.hasExtent()
                        ? " The area-weighted count takes people to live evenly spread over a " + level.singular() + "."
                        : " The hazard has no area, so there is no area-weighted count.");
        population.ifPresent(of -> text.append(" Population: ")
                .append(of.column())
                .append(" of ")
                .append(of.source())
                .append('.'));
        int unknown = total().withoutPopulation();
        if (unknown > 0) {
            text.append(' ')
                    .append(Counted.of(unknown, level.singular() + " touched has", level.plural() + " touched have"))
                    .append(" no population and ")
                    .append(unknown == 1 ? "is" : "are")
                    .append(" in neither count.");
        }
        return text.toString();
    }
}
