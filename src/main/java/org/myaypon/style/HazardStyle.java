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
        // Edges lie under the fills of their class, so that shapes that overlap are seen as one.
        for (HazardClass some : classes) {
            add(2, some, symbols::edge);
            add(2, some, symbols::area);
        }
        int areas = passes.size();
        classes.forEach(some -> add(1, some, symbols::casing));
        classes.forEach(some -> add(1, some, symbols::rim));
        classes.forEach(some -> add(1, some, symbols::line));
        classes.forEach(some -> add(1, some, symbols::numeral));
        // The largest marks come first, so that none hides a smaller one.
        classes.stream()
                .sorted(Comparator.comparingDouble((HazardClass some) -> -symbols.markMm(some.grade())))
                .forEach(some -> add(0, some, symbols::point));
        Style style = Styles.passes(name, passes);
        if (areas > 0) {
            Styles.group(style.featureTypeStyles().get(0), symbols.opacity());
        }
        if (areas > 0 && areas < passes.size()) {
            Styles.group(style.featureTypeStyles().get(areas), 1);
        }
        return style;
    }

    private void add(int dimension, HazardClass some, Function<Grade, List<Symbolizer>> drawing) {
        List<Symbolizer> symbolizers = drawing.apply(some.grade());
        if (some.has(dimension) && !symbolizers.isEmpty()) {
            Rule rule = Styles.rule(some.grade().label(), symbolizers);
            rule.setFilter(some.filter());
            passes.add(List.of(rule));
        }
    }
}
