package org.myaypon.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Geometry;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;
import org.myaypon.indicator.Population;

/** In which turn the areas of a map get their names. */
final class LabelTurns {

    private LabelTurns() {}

    /**
     * A number for each area, the higher the earlier its turn: by symbol, size, people or value, and by size where these are equal;
     * the main towns of states and districts count as larger than they are.
     *
     * @param shapes the areas
     */
    static Result<List<Double>> of(MapDocument document, JoinedAreas joined, List<Geometry> shapes) {
        LabelRules.Priority priority = document.labels().rules().priority();
        Optional<List<Double>> numbers =
                switch (priority) {
                    case AUTO -> symbols(joined);
                    case SIZE -> Optional.empty();
                    case VALUE -> Optional.of(joined.values().numbers());
                    case POPULATION -> people(document, joined);
                };
        List<Double> first =
                numbers.orElseGet(() -> shapes.stream().map(shape -> 0.0).toList());
        MainTowns towns = new MainTowns(joined.layer());
        double[] sizes = IntStream.range(0, shapes.size())
                .mapToDouble(area -> towns.timesLarger(area) * shapes.get(area).getArea())
                .toArray();
        Comparator<Integer> order = Comparator.<Integer>comparingDouble(area -> known(first.get(area)))
                .thenComparingDouble(area -> sizes[area]);
        List<Integer> sorted =
                IntStream.range(0, shapes.size()).boxed().sorted(order).toList();
        Double[] turns = new Double[shapes.size()];
        for (int turn = 0; turn < turns.length; turn++) {
            turns[sorted.get(turn)] = (double) turn;
        }
        boolean unknown = priority == LabelRules.Priority.POPULATION && numbers.isEmpty();
        return new Result<>(List.of(turns), unknown ? List.of(noPeople()) : List.of());
    }

    private static double known(double number) {
        return Double.isNaN(number) ? Double.NEGATIVE_INFINITY : number;
    }

    /** The values of symbols; of the lowest layer of them that has one for the area. */
    private static Optional<List<Double>> symbols(JoinedAreas joined) {
        List<FormValues> forms = joined.forms().stream()
                .filter(form -> form.layer().kind() != FormLayer.Kind.DOTS)
                .toList();
        return forms.isEmpty()
                ? Optional.empty()
                : Optional.of(IntStream.range(0, joined.values().size())
                        .mapToObj(area -> forms.stream()
                                .map(form -> form.values().numbers().get(area))
                                .filter(value -> value > 0)
                                .findFirst()
                                .orElse(Double.NaN))
                        .toList());
    }

    private static Optional<List<Double>> people(MapDocument document, JoinedAreas joined) {
        Optional<String> column = document.measure().population();
        Optional<Population> found =
                column.isPresent() ? Optional.of(Population.of(joined.join(), column)) : Population.find(joined.join());
        return found.map(population -> {
            List<Double> numbers = population.values().numbers();
            List<Double> sums = new ArrayList<>();
            for (List<Integer> group : joined.rowGroups().areas()) {
                sums.add(group.stream()
                        .map(numbers::get)
                        .filter(Double::isFinite)
                        .collect(Collectors.summingDouble(Double::doubleValue)));
            }
            return sums;
        });
    }

    private static Problem noPeople() {
        return new Problem(
                "No column tells how many people live in each area; the largest areas are named first",
                "labels",
                "Name the column with population:, or write priority: size");
    }
}
