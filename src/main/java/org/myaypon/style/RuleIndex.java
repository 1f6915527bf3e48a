package org.myaypon.style;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.api.style.Rule;
import org.locationtech.jts.index.intervalrtree.SortedPackedIntervalRTree;

/**
 * Finds, of very many rules, the few that a feature may meet, by the values and ranges of attributes that they ask for: ten thousand
 * rules cost each feature hardly more than ten.
 */
final class RuleIndex {

    /** Beyond it numbers are as good as endless. */
    private static final double FAR = 1e300;

    private static final int MANY = 50;

    private final BitSet always = new BitSet();
    private final Map<PropertyName, Column> columns = new HashMap<>();

    /** What rules ask of one attribute. */
    private static final class Column {
        private final SortedPackedIntervalRTree numbers = new SortedPackedIntervalRTree();
        private boolean hasNumbers;
        private final Map<String, List<Integer>> byText = new HashMap<>();
        private final List<Integer> ofAnyText = new ArrayList<>();
        private final List<Integer> all = new ArrayList<>();

        void add(int place, RuleNeed need) {
            all.add(place);
            if (need.least() <= need.most()) {
                numbers.insert(within(need.least()), within(need.most()), place);
                hasNumbers = true;
            }
            need.texts()
                    .ifPresentOrElse(
                            texts -> texts.forEach(text -> byText.computeIfAbsent(text, t -> new ArrayList<>())
                                    .add(place)),
                            () -> ofAnyText.add(place));
        }

        void find(Object value, BitSet found) {
            if (value instanceof Number number && !Double.isNaN(number.doubleValue())) {
                if (hasNumbers) {
                    // A float and the double of the same digits differ by a little.
                    double written = Double.parseDouble(number.toString());
                    double own = number.doubleValue();
                    numbers.query(
                            within(Math.min(written, own)),
                            within(Math.max(written, own)),
                            place -> found.set((Integer) place));
                }
            } else if (value instanceof String text) {
                byText.getOrDefault(RuleNeed.folded(text), List.of()).forEach(found::set);
                ofAnyText.forEach(found::set);
            } else if (value != null) {
                all.forEach(found::set);
            }
        }

        private static double within(double number) {
            return Math.max(-FAR, Math.min(FAR, number));
        }
    }

    /** An index of rules; else-rules are none of it. */
    RuleIndex(List<Rule> rules) {
        for (int place = 0; place < rules.size(); place++) {
            Rule rule = rules.get(place);
            if (rule.isElseFilter()) {
                continue;
            }
            Optional<RuleNeed> need = rule.getFilter() == null ? Optional.empty() : RuleNeed.of(rule.getFilter());
            if (need.isPresent()) {
                columns.computeIfAbsent(need.get().attribute(), a -> new Column())
                        .add(place, need.get());
            } else {
                always.set(place);
            }
        }
    }

    /** Whether every feature may meet so many of them that asking them all for each takes long. */
    boolean asksMany() {
        return always.cardinality() > MANY;
    }

    /** The places of the rules that a feature may meet: all that it does meet, and few others. */
    BitSet candidates(SimpleFeature feature) {
        BitSet found = (BitSet) always.clone();
        columns.forEach((attribute, column) -> column.find(attribute.evaluate(feature), found));
        return found;
    }
}
