package org.myaypon.sld;

import java.util.Map;
import org.geotools.api.filter.And;
import org.geotools.api.filter.BinaryComparisonOperator;
import org.geotools.api.filter.BinaryLogicOperator;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.Id;
import org.geotools.api.filter.Not;
import org.geotools.api.filter.PropertyIsBetween;
import org.geotools.api.filter.PropertyIsEqualTo;
import org.geotools.api.filter.PropertyIsGreaterThan;
import org.geotools.api.filter.PropertyIsGreaterThanOrEqualTo;
import org.geotools.api.filter.PropertyIsLessThan;
import org.geotools.api.filter.PropertyIsLessThanOrEqualTo;
import org.geotools.api.filter.PropertyIsLike;
import org.geotools.api.filter.PropertyIsNotEqualTo;
import org.geotools.api.filter.PropertyIsNull;
import org.geotools.api.filter.expression.Expression;

/** Writes OGC filters. */
final class FilterWriter {

    private static final Map<Class<?>, String> COMPARISONS = Map.of(
            PropertyIsEqualTo.class, "ogc:PropertyIsEqualTo",
            PropertyIsNotEqualTo.class, "ogc:PropertyIsNotEqualTo",
            PropertyIsLessThan.class, "ogc:PropertyIsLessThan",
            PropertyIsLessThanOrEqualTo.class, "ogc:PropertyIsLessThanOrEqualTo",
            PropertyIsGreaterThan.class, "ogc:PropertyIsGreaterThan",
            PropertyIsGreaterThanOrEqualTo.class, "ogc:PropertyIsGreaterThanOrEqualTo");

    private final Markup markup;
    private final ExpressionWriter expressions;

    FilterWriter(Markup markup) {
        this.markup = markup;
        this.expressions = new ExpressionWriter(markup);
    }

    void write(Filter filter) {
        markup.open("ogc:Filter");
        condition(filter);
        markup.close();
    }

    private void condition(Filter filter) {
        if (filter == Filter.EXCLUDE) {
            nothing();
        } else if (filter instanceof BinaryLogicOperator all) {
            markup.open(all instanceof And ? "ogc:And" : "ogc:Or");
            all.getChildren().forEach(this::condition);
            markup.close();
        } else if (filter instanceof Not not) {
            markup.open("ogc:Not");
            condition(not.getFilter());
            markup.close();
        } else if (filter instanceof Id id) {
            id.getIDs().stream()
                    .map(String::valueOf)
                    .sorted()
                    .forEach(fid -> markup.leaf("ogc:FeatureId", "", "fid", fid));
        } else {
            property(filter);
        }
    }

    /** What no feature meets, as a filter that every program knows. */
    private void nothing() {
        markup.open("ogc:PropertyIsEqualTo");
        markup.leaf("ogc:Literal", "0").leaf("ogc:Literal", "1");
        markup.close();
    }

    private void property(Filter filter) {
        if (filter instanceof PropertyIsBetween between) {
            markup.open("ogc:PropertyIsBetween");
            expressions.write(between.getExpression());
            bound("ogc:LowerBoundary", between.getLowerBoundary());
            bound("ogc:UpperBoundary", between.getUpperBoundary());
            markup.close();
        } else if (filter instanceof PropertyIsLike like) {
            like(like);
        } else if (filter instanceof PropertyIsNull none) {
            markup.open("ogc:PropertyIsNull");
            expressions.write(none.getExpression());
            markup.close();
        } else if (filter instanceof BinaryComparisonOperator comparison) {
            comparison(comparison);
        } else {
            throw new IllegalArgumentException("No style holds a " + filter.getClass());
        }
    }

    private void bound(String name, Expression value) {
        markup.open(name);
        expressions.write(value);
        markup.close();
    }

    private void like(PropertyIsLike like) {
        String[] attributes = {
            "wildCard",
            like.getWildCard(),
            "singleChar",
            like.getSingleChar(),
            markup.isSymbologyEncoding() ? "escapeChar" : "escape",
            like.getEscape()
        };
        markup.open("ogc:PropertyIsLike", like.isMatchingCase() ? attributes : withCase(attributes));
        expressions.write(like.getExpression());
        markup.leaf("ogc:Literal", like.getLiteral());
        markup.close();
    }

    private void comparison(BinaryComparisonOperator comparison) {
        String name = COMPARISONS.entrySet().stream()
                .filter(entry -> entry.getKey().isInstance(comparison))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No style holds a " + comparison.getClass()));
        boolean isOfOrder = !(comparison instanceof PropertyIsEqualTo || comparison instanceof PropertyIsNotEqualTo);
        markup.open(name, comparison.isMatchingCase() || isOfOrder ? new String[0] : withCase());
        expressions.write(comparison.getExpression1());
        expressions.write(comparison.getExpression2());
        markup.close();
    }

    private static String[] withCase(String... attributes) {
        String[] all = new String[attributes.length + 2];
        System.arraycopy(attributes, 0, all, 0, attributes.length);
        all[attributes.length] = "matchCase";
        all[attributes.length + 1] = "false";
        return all;
    }
}
