package org.myaypon.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.filter.Filter;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.Rule;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.junit.jupiter.api.Test;

/** The rules that an index finds for a feature are those that it meets. */
class RuleIndexTest {

    private static final List<String> CONDITIONS = List.of(
            "nx = 5",
            "nx = '5'",
            "nx = 'five'",
            "nx > 4.5",
            "nx >= 5 AND nx < 6",
            "5 > nx",
            "nx BETWEEN 1 AND 5",
            "nx <> 5",
            "tx = 'Road'",
            "tx = '5'",
            "tx = 5",
            "tx > 'A'",
            "strEqualsIgnoreCase(tx, 'road') = true",
            "tx = 'Road' AND nx = 5",
            "tx = 'Road' OR tx = 'Rail'",
            "tx = 'Road' OR nx = 5",
            "NOT (tx = 'Road')",
            "nx IS NULL",
            "bx = 'true'",
            "bx = true",
            "fx = 0.1",
            "fx <= 0.1 AND fx >= 0.1",
            "nothing = 5");

    private static List<SimpleFeature> features() {
        SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
        type.setName("a");
        type.add("nx", Object.class);
        type.add("tx", String.class);
        type.add("bx", Boolean.class);
        type.add("fx", Float.class);
        var built = type.buildFeatureType();
        List<SimpleFeature> features = new ArrayList<>();
        for (Object n : Arrays.asList(5, 5L, 5.0, 4.5f, 1e308, Double.NaN, Double.NEGATIVE_INFINITY, "5", null)) {
            for (String t : Arrays.asList("Road", "rail", "5", "5.0", "", null)) {
                features.add(SimpleFeatureBuilder.build(
                        built, Arrays.asList(n, t, t != null, 0.1f), "a." + features.size()));
            }
        }
        return features;
    }

    @Test
    void itFindsTheRulesThatAFeatureMeetsAndNoOthersDraw() throws CQLException {
        List<Rule> rules = new ArrayList<>();
        for (String condition : CONDITIONS) {
            Rule rule = Styles.rule(condition, List.of());
            rule.setFilter(ECQL.toFilter(condition));
            rules.add(rule);
        }
        FeatureTypeStyle pass = Styles.style("s", rules).featureTypeStyles().get(0);
        FeatureRules index = FeatureRules.atScale(pass, 1);
        for (SimpleFeature feature : features()) {
            List<String> met = rules.stream()
                    .filter(rule -> meets(rule.getFilter(), feature))
                    .map(Rule::getName)
                    .toList();
            assertEquals(met, index.of(feature).stream().map(Rule::getName).toList(), () -> feature.getAttributes()
                    .toString());
        }
    }

    private static boolean meets(Filter filter, SimpleFeature feature) {
        return filter.evaluate(feature);
    }
}
