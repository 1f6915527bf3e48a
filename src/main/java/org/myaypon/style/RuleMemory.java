package org.myaypon.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.Id;
import org.geotools.api.filter.expression.Function;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.api.style.Rule;
import org.geotools.filter.visitor.DefaultFilterVisitor;
import org.locationtech.jts.geom.Geometry;

/** What many rules said of features, kept by the values of the few attributes that they read: features that share them are alike. */
final class RuleMemory {

    private static final int MOST_ATTRIBUTES = 3;
    private static final int MOST_KEPT = 50_000;

    private final List<String> attributes;
    private final Map<List<Object>, List<Integer>> kept = new HashMap<>();

    private RuleMemory(Set<String> attributes) {
        this.attributes = List.copyOf(attributes);
    }

    /** A memory for rules; empty where their filters read more than a few attributes, or ids, shapes or functions. */
    static Optional<RuleMemory> of(List<Rule> rules) {
        Reading reading = new Reading();
        for (Rule rule : rules) {
            Filter filter = rule.getFilter();
            if (filter != null && reading.attributes.size() <= MOST_ATTRIBUTES && !reading.readsMore) {
                filter.accept(reading, null);
            }
        }
        return reading.readsMore || reading.attributes.size() > MOST_ATTRIBUTES
                ? Optional.empty()
                : Optional.of(new RuleMemory(reading.attributes));
    }

    private static final class Reading extends DefaultFilterVisitor {
        private final Set<String> attributes = new TreeSet<>();
        private boolean readsMore;

        @Override
        public Object visit(PropertyName property, Object data) {
            attributes.add(property.getPropertyName());
            readsMore |= property.getPropertyName().isEmpty();
            return data;
        }

        @Override
        public Object visit(Function function, Object data) {
            readsMore = true;
            return data;
        }

        @Override
        public Object visit(Id filter, Object data) {
            readsMore = true;
            return data;
        }
    }

    /** What was said of a feature with these values before, else what is found out now. */
    List<Integer> get(SimpleFeature feature, Supplier<List<Integer>> found) {
        List<Object> values = new ArrayList<>();
        for (String attribute : attributes) {
            Object value = feature.getAttribute(attribute);
            if (value instanceof Geometry) {
                return found.get();
            }
            values.add(value);
        }
        List<Integer> known = kept.get(values);
        if (known == null) {
            known = found.get();
            if (kept.size() < MOST_KEPT) {
                kept.put(values, known);
            }
        }
        return known;
    }
}
