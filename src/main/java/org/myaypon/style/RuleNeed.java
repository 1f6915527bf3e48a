package org.myaypon.style;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.geotools.api.filter.And;
import org.geotools.api.filter.BinaryComparisonOperator;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.Or;
import org.geotools.api.filter.PropertyIsBetween;
import org.geotools.api.filter.PropertyIsEqualTo;
import org.geotools.api.filter.PropertyIsGreaterThan;
import org.geotools.api.filter.PropertyIsGreaterThanOrEqualTo;
import org.geotools.api.filter.PropertyIsLessThan;
import org.geotools.api.filter.PropertyIsLessThanOrEqualTo;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.filter.expression.PropertyName;

/**
 * What a filter needs of one attribute: without it the filter does not hold, with it it may.
 *
 * @param attribute the attribute
 * @param least where it is a number, it is not below this
 * @param most where it is a number, it is not above this
 * @param texts where it is a text, it is one of these, {@link #folded}; empty where any text may do
 */
record RuleNeed(PropertyName attribute, double least, double most, Optional<Set<String>> texts) {

    RuleNeed {
        Objects.requireNonNull(attribute);
        texts = texts.map(Set::copyOf);
    }

    /** What a filter needs; empty where that cannot be told. */
    static Optional<RuleNeed> of(Filter filter) {
        if (filter instanceof And both) {
            return ofAll(both.getChildren());
        }
        if (filter instanceof Or either) {
            return ofAny(either.getChildren());
        }
        if (filter instanceof PropertyIsBetween between) {
            double least = number(between.getLowerBoundary());
            double most = number(between.getUpperBoundary());
            return between.getExpression() instanceof PropertyName name && !Double.isNaN(least + most)
                    ? Optional.of(new RuleNeed(name, least, most, Optional.empty()))
                    : Optional.empty();
        }
        return filter instanceof BinaryComparisonOperator comparison ? ofComparison(comparison) : Optional.empty();
    }

    private static Optional<RuleNeed> ofComparison(BinaryComparisonOperator comparison) {
        Expression left = comparison.getExpression1();
        Expression right = comparison.getExpression2();
        boolean turned = left instanceof Literal;
        if (!((turned ? right : left) instanceof PropertyName name)
                || !((turned ? left : right) instanceof Literal literal)) {
            return Optional.empty();
        }
        if (comparison instanceof PropertyIsEqualTo) {
            return Optional.of(equal(name, literal));
        }
        boolean greater =
                comparison instanceof PropertyIsGreaterThan || comparison instanceof PropertyIsGreaterThanOrEqualTo;
        boolean less = comparison instanceof PropertyIsLessThan || comparison instanceof PropertyIsLessThanOrEqualTo;
        double limit = number(literal);
        if (!(greater || less) || Double.isNaN(limit)) {
            return Optional.empty();
        }
        return Optional.of(
                greater != turned
                        ? new RuleNeed(name, limit, Double.POSITIVE_INFINITY, Optional.empty())
                        : new RuleNeed(name, Double.NEGATIVE_INFINITY, limit, Optional.empty()));
    }

    private static RuleNeed equal(PropertyName name, Literal literal) {
        double number = number(literal);
        Optional<Set<String>> texts =
                literal.getValue() instanceof String text ? Optional.of(Set.of(folded(text))) : Optional.empty();
        return Double.isNaN(number)
                ? new RuleNeed(name, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, texts)
                : new RuleNeed(name, number, number, texts);
    }

    private static double number(Expression expression) {
        if (!(expression instanceof Literal literal) || literal.getValue() == null) {
            return Double.NaN;
        }
        try {
            return literal.getValue() instanceof Number number
                    ? number.doubleValue()
                    : Double.parseDouble(literal.getValue().toString().strip());
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** Letters without the difference of small and capital ones, as texts are compared where case does not matter. */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.chars().forEach(c -> folded.append(Character.toLowerCase(Character.toUpperCase((char) c))));
        return folded.toString();
    }

    /** Of all conditions on the attribute of the first that tells what it needs. */
    private static Optional<RuleNeed> ofAll(List<Filter> filters) {
        Optional<RuleNeed> all = Optional.empty();
        for (Filter filter : filters) {
            Optional<RuleNeed> one = of(filter);
            if (all.isEmpty()) {
                all = one;
            } else if (one.isPresent() && one.get().attribute.equals(all.get().attribute)) {
                all = Optional.of(all.get().and(one.get()));
            }
        }
        return all;
    }

    private RuleNeed and(RuleNeed other) {
        return new RuleNeed(
                attribute, Math.max(least, other.least), Math.min(most, other.most), texts.or(() -> other.texts));
    }

    private static Optional<RuleNeed> ofAny(List<Filter> filters) {
        Optional<RuleNeed> any = Optional.empty();
        for (Filter filter : filters) {
            Optional<RuleNeed> one = of(filter);
            if (one.isEmpty() || (any.isPresent() && !one.get().attribute.equals(any.get().attribute))) {
                return Optional.empty();
            }
            any = Optional.of(any.isEmpty() ? one.get() : any.get().or(one.get()));
        }
        return any;
    }

    private RuleNeed or(RuleNeed other) {
        Optional<Set<String>> either = texts.flatMap(some -> other.texts.map(more -> {
            Set<String> all = new HashSet<>(some);
            all.addAll(more);
            return all;
        }));
        return new RuleNeed(attribute, Math.min(least, other.least), Math.max(most, other.most), either);
    }
}
