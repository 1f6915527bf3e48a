package org.myaypon.project;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.indicator.ExposedExpression;
import org.myaypon.indicator.Exposure;
import org.myaypon.style.HazardLooks;

/**
 * What a new map counts of its hazard layers, when nothing is said.
 *
 * @param value the expression
 * @param told what was assumed
 */
record NewHazard(ExposedExpression value, Optional<Problem> told) {

    /** How far round points and lines a hazard is taken to reach until somebody says better. */
    private static final double REACH_KM = 50;

    /** Looks of places that people are at, which expose nobody round about. */
    private static final Set<String> SITES = Set.of("displacement", "conflict", "fire");

    /**
     * Of several layers the one with the most extent: areas before lines, lines before points. Of areas the ground counts;
     * lines and points reach 50 km; of sites it is shown which areas have any.
     */
    static NewHazard of(List<Path> files, Function<Path, Layer> layers) {
        List<Path> absolute =
                files.stream().map(file -> file.toAbsolutePath().normalize()).toList();
        List<Integer> dimensions =
                absolute.stream().map(file -> layers.apply(file).dimension()).toList();
        int chosen = IntStream.range(0, absolute.size())
                .boxed()
                .max(Comparator.comparing(dimensions::get).thenComparing(Comparator.reverseOrder()))
                .orElse(0);
        Path file = absolute.get(chosen);
        if (dimensions.get(chosen) == 2) {
            return new NewHazard(value(file, OptionalDouble.empty(), Exposure.Measure.WEIGHTED), Optional.empty());
        }
        String look = HazardLooks.of(layers.apply(file), Optional.empty(), Optional.empty(), Optional.empty())
                .name();
        if (SITES.contains(look)) {
            return new NewHazard(value(file, OptionalDouble.empty(), Exposure.Measure.TOUCHED), Optional.empty());
        }
        return new NewHazard(
                value(file, OptionalDouble.of(REACH_KM), Exposure.Measure.WEIGHTED),
                Optional.of(new Problem(
                        file.getFileName() + " has no areas, so it was taken to reach 50 km round",
                        "value",
                        "Say another distance with --value \"exposed(" + file.getFileName() + ", 80 km)\"")));
    }

    private static ExposedExpression value(Path file, OptionalDouble km, Exposure.Measure measure) {
        return new ExposedExpression(file.toString(), km, measure, Optional.empty());
    }
}
