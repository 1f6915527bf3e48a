package org.myaypon.style;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;
import org.geotools.api.style.Symbolizer;

/** The style of a hazard's classes: areas lowest, stronger ones above weaker ones; then lines above all casings; then marks. */
final class HazardStyle {

    private final String name;
    private final List<HazardClass> classes;
    private final HazardSymbols symbols;
    private final List<List<Rule>> passes = new ArrayList<>();

    private HazardStyle(String name, List<HazardClass> classes, HazardSymbols symbols) {
        this.name = name;
        this.classes = classes;
        this.symbols = symbols;
    }

    static Style of(String name, List<HazardClass> classes, HazardSymbols symbols) {
        return new HazardStyle(name, classes, symbols).style();
    }

    private Style style() {
        classes.forEach(some -> add(2, some, symbols::area));
        classes.forEach(some -> add(1, some, symbols::casing));
        classes.forEach(some -> add(1, some, symbols::line));
        // The largest marks come first, so that none hides a smaller one.
        classes.stream()
                .sorted(Comparator.comparingDouble((HazardClass some) -> -symbols.markMm(some.grade())))
                .forEach(some -> add(0, some, symbols::point));
        return Styles.passes(name, passes);
    }

    private void add(int dimension, HazardClass some, Function<Grade, List<Symbolizer>> drawing) {
        if (some.has(dimension)) {
            Rule rule = Styles.rule(some.grade().label(), drawing.apply(some.grade()));
            rule.setFilter(some.filter());
            passes.add(List.of(rule));
        }
    }
}
