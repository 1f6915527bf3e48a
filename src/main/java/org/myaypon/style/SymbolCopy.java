package org.myaypon.style;

import java.util.List;
import java.util.function.UnaryOperator;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.style.Style;
import org.geotools.api.style.Symbolizer;
import org.geotools.styling.visitor.DuplicatingStyleVisitor;

/** Copies styles and symbols, whose filters and expressions stay the same objects or are replaced by others. */
final class SymbolCopy extends DuplicatingStyleVisitor {

    private final UnaryOperator<Expression> values;

    private SymbolCopy(UnaryOperator<Expression> values) {
        this.values = values;
    }

    static Style of(Style style) {
        return of(style, UnaryOperator.identity());
    }

    /** A copy with other values for some of its expressions. */
    static Style of(Style style, UnaryOperator<Expression> values) {
        SymbolCopy copy = new SymbolCopy(values);
        style.accept(copy);
        return (Style) copy.getCopy();
    }

    /** A copy with other values for some of its expressions. */
    static Symbolizer of(Symbolizer symbolizer, UnaryOperator<Expression> values) {
        SymbolCopy copy = new SymbolCopy(values);
        symbolizer.accept(copy);
        return (Symbolizer) copy.getCopy();
    }

    @Override
    protected Expression copy(Expression expression) {
        return expression == null ? null : values.apply(expression);
    }

    @Override
    protected List<Expression> copyExpressions(List<Expression> expressions) {
        return expressions == null ? null : expressions.stream().map(this::copy).toList();
    }

    @Override
    protected Filter copy(Filter filter) {
        return filter;
    }
}
