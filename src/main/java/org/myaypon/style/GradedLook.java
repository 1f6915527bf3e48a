package org.myaypon.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.geotools.api.filter.Filter;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;

/** Makes the look of a layer whose hazard and grading are known. */
final class GradedLook {

    private final Layer layer;
    private final Hazard hazard;
    private final String given;
    private final Set<Integer> dimensions;
    private final Optional<Grading> grading;
    private final Set<Integer> graded;

    /**
     * A look to be made.
     *
     * @param given the user's title; empty for none
     */
    GradedLook(Layer layer, Hazard hazard, Optional<Grading> grading, String given) {
        this.layer = layer;
        this.hazard = hazard;
        this.given = given;
        dimensions = GradedLayer.dimensions(layer);
        graded = grading.map(this::graded).orElse(Set.of());
        this.grading = grading.filter(some -> !graded.isEmpty());
    }

    HazardLook look() {
        Optional<GradedLayer> sorted = grading.map(some -> new GradedLayer(layer, some, graded));
        List<HazardClass> classes = new ArrayList<>(ungraded());
        List<Problem> problems = new ArrayList<>();
        grading.ifPresent(some -> problems.addAll(some.problems()));
        sorted.ifPresent(some -> {
            classes.addAll(some.classes());
            problems.addAll(some.problems());
        });
        HazardSymbols symbols = new HazardSymbols(hazard, !graded.isEmpty(), dimensions.size() > 1);
        return new HazardLook(
                hazard.look(),
                grading.map(some -> some.scale().title(given)).orElseGet(this::title),
                HazardStyle.of(hazard.look(), classes, symbols),
                legend(classes, symbols),
                dimensions.equals(Set.of(2)),
                problems);
    }

    private static List<LegendEntry> legend(List<HazardClass> classes, HazardSymbols symbols) {
        return classes.stream()
                .map(some -> new LegendEntry(some.grade().label(), -1, symbols.swatch(some)))
                .toList();
    }

    /** A cyclone's track is one line, unless a user wants it graded. */
    private Set<Integer> graded(Grading some) {
        Set<Integer> of = new TreeSet<>(dimensions);
        if (hazard.isCyclone() && !some.asked()) {
            of.remove(1);
        }
        return of;
    }

    private List<HazardClass> ungraded() {
        Set<Integer> left = new TreeSet<>(dimensions);
        left.removeAll(graded);
        Grade grade = new Grade(title(), hazard.color(), 0, List.of());
        return left.isEmpty() ? List.of() : List.of(new HazardClass(grade, Filter.INCLUDE, left));
    }

    private String title() {
        if (!given.isEmpty() || !hazard.title().isEmpty()) {
            return given.isEmpty() ? hazard.title() : given;
        }
        String name = layer.source()
                .fileName()
                .replaceFirst("\\.[^.]*$", "")
                .replace('_', ' ')
                .strip();
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
