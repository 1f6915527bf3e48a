package org.myaypon.style;

import java.util.List;
import java.util.Optional;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;
import org.locationtech.jts.geom.Geometry;

/** The entries of a legend that a reader of the sheet can find on its map. */
public final class SeenClasses {

    private SeenClasses() {}

    /**
     * The entries of which there is a feature, in the legend's order.
     *
     * @param legend entries named as the rules that they explain; an entry named like no rule is kept
     * @param style draws the features
     * @param seen the features that lie in the map's frame
     */
    public static List<LegendEntry> of(List<LegendEntry> legend, Style style, List<SimpleFeature> seen) {
        List<Rule> rules = style.featureTypeStyles().stream()
                .flatMap(pass -> pass.rules().stream())
                .toList();
        return legend.stream()
                .filter(entry -> {
                    List<Rule> named = rules.stream()
                            .filter(rule -> entry.label().equals(rule.getName()))
                            .toList();
                    return named.isEmpty() || named.stream().anyMatch(rule -> drawsAny(rule, seen));
                })
                .toList();
    }

    private static boolean drawsAny(Rule rule, List<SimpleFeature> features) {
        return features.stream()
                .anyMatch(feature -> (rule.getFilter() == null
                                || rule.getFilter().evaluate(feature))
                        && rule.symbolizers().stream()
                                .anyMatch(symbolizer -> symbolizer.getGeometry() == null
                                        || isThere(symbolizer.getGeometry().evaluate(feature))));
    }

    private static boolean isThere(Object shape) {
        return Optional.ofNullable(shape)
                .filter(some -> !(some instanceof Geometry geometry && geometry.isEmpty()))
                .isPresent();
    }
}
