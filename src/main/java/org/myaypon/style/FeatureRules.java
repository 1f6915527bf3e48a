package org.myaypon.style;

import java.util.ArrayList;
import java.util.List;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.Rule;

/**
 * The rules of one pass of a style that count at a scale, and which of them draw a feature: those whose filter it meets, else the
 * else-rules.
 */
public final class FeatureRules {

    private final List<Rule> rules;

    private FeatureRules(List<Rule> rules) {
        this.rules = rules;
    }

    /** The rules of a pass whose limits hold a scale, the lower limit included. */
    public static FeatureRules atScale(FeatureTypeStyle pass, double scaleDenominator) {
        List<Rule> rules = new ArrayList<>(pass.rules());
        rules.removeIf(rule ->
                scaleDenominator < rule.getMinScaleDenominator() || scaleDenominator >= rule.getMaxScaleDenominator());
        return new FeatureRules(rules);
    }

    /** All of them. */
    public List<Rule> all() {
        return List.copyOf(rules);
    }

    /** The rules that draw a feature, in the style's order. */
    public List<Rule> of(SimpleFeature feature) {
        List<Rule> met = new ArrayList<>();
        List<Rule> others = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.isElseFilter()) {
                others.add(rule);
            } else if (rule.getFilter() == null || rule.getFilter().evaluate(feature)) {
                met.add(rule);
            }
        }
        return met.isEmpty() ? others : met;
    }
}
