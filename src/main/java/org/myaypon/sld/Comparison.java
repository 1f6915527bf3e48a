package org.myaypon.sld;

import java.util.List;
import java.util.Optional;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.filter.expression.Expression;

/** Reads a comparison of two expressions. */
final class Comparison {

    private static final FilterFactory FILTERS = Factories.FILTERS;

    private final Element element;
    private final Expressions expressions;

    Comparison(Element element, Expressions expressions) {
        this.element = element;
        this.expressions = expressions;
    }

    /** The filter; empty when it is no comparison of two. */
    Optional<Filter> filter() {
        List<Element> operands = element.children();
        if (!element.name().startsWith("PropertyIs") || operands.size() != 2) {
            return Optional.empty();
        }
        Optional<Expression> left = expressions.read(operands.get(0));
        Optional<Expression> right = expressions.read(operands.get(1));
        return left.isPresent() && right.isPresent() ? of(left.get(), right.get()) : Optional.of(Filter.EXCLUDE);
    }

    private Optional<Filter> of(Expression left, Expression right) {
        boolean matchCase = !element.attribute("matchCase").equals("false");
        return switch (element.name()) {
            case "PropertyIsEqualTo" -> Optional.of(FILTERS.equal(left, right, matchCase));
            case "PropertyIsNotEqualTo" -> Optional.of(FILTERS.notEqual(left, right, matchCase));
            case "PropertyIsLessThan" -> Optional.of(FILTERS.less(left, right));
            case "PropertyIsLessThanOrEqualTo" -> Optional.of(FILTERS.lessOrEqual(left, right));
            case "PropertyIsGreaterThan" -> Optional.of(FILTERS.greater(left, right));
            case "PropertyIsGreaterThanOrEqualTo" -> Optional.of(FILTERS.greaterOrEqual(left, right));
            default -> Optional.empty();
        };
    }
}
