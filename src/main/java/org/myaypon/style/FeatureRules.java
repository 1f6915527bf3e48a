package org.myaypon.style;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.filter.Filter;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.Rule;

/**
 * The rules of one pass of a style that count at a scale, and which of them draw a feature: those whose filter it meets (the first of
 * them alone where the pass says "ruleEvaluation: first"), else the else-rules.
 */
public final class FeatureRules {

    private final List<Rule> rules;
    private final List<Integer> others = new ArrayList<>();
    private final boolean firstAlone;
    private final RuleIndex index;
    private final Optional<RuleMemory> memory;

    private FeatureRules(List<Rule> rules, boolean firstAlone) {
        this.rules = rules;
        this.firstAlone = firstAlone;
        this.index = new RuleIndex(rules);
        this.memory = index.asksMany() ? RuleMemory.of(rules) : Optional.empty();
        for (int place = 0; place < rules.size(); place++) {
            if (rules.get(place).isElseFilter()) {
                others.add(place);
            }
        }
    }

    /** The rules of a pass whose limits hold a scale, the lower limit included. */
    public static FeatureRules atScale(FeatureTypeStyle pass, double scaleDenominator) {
        List<Rule> rules = new ArrayList<>(pass.rules());
        rules.removeIf(rule ->
                scaleDenominator < rule.getMinScaleDenominator() || scaleDenominator >= rule.getMaxScaleDenominator());
        return new FeatureRules(
                rules,
                FeatureTypeStyle.VALUE_EVALUATION_MODE_FIRST.equals(
                        pass.getOptions().get(FeatureTypeStyle.KEY_EVALUATION_MODE)));
    }

    /** All of them. */
    public List<Rule> all() {
        return List.copyOf(rules);
    }

    /** The rules that draw a feature, in the style's order. */
    public List<Rule> of(SimpleFeature feature) {
        return placesOf(feature).stream().map(rules::get).toList();
    }

    /** Where they stand in {@link #all}. */
    List<Integer> placesOf(SimpleFeature feature) {
        return memory.map(known -> known.get(feature, () -> found(feature))).orElseGet(() -> found(feature));
    }

    private List<Integer> found(SimpleFeature feature) {
        List<Integer> met = new ArrayList<>();
        BitSet candidates = index.candidates(feature);
        for (int place = candidates.nextSetBit(0); place >= 0; place = candidates.nextSetBit(place + 1)) {
            Filter filter = rules.get(place).getFilter();
            if (filter == null || filter.evaluate(feature)) {
                met.add(place);
                if (firstAlone) {
                    return met;
                }
            }
        }
        return met.isEmpty() ? others : met;
    }
}
