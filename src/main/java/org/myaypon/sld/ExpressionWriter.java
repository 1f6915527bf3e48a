package org.myaypon.sld;

import java.util.List;
import org.geotools.api.filter.expression.Add;
import org.geotools.api.filter.expression.BinaryExpression;
import org.geotools.api.filter.expression.Divide;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Function;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.filter.expression.Multiply;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.api.filter.expression.Subtract;

/** Writes expressions. */
final class ExpressionWriter {

    private final Markup markup;

    ExpressionWriter(Markup markup) {
        this.markup = markup;
    }

    void write(Expression expression) {
        if (expression instanceof PropertyName property) {
            markup.leaf("ogc:PropertyName", property.getPropertyName());
        } else if (expression instanceof Literal literal) {
            markup.leaf("ogc:Literal", Markup.text(literal.getValue()));
        } else if (expression instanceof Function function) {
            function(function);
        } else if (expression instanceof BinaryExpression both) {
            markup.open(name(both));
            write(both.getExpression1());
            write(both.getExpression2());
            markup.close();
        } else {
            throw new IllegalArgumentException("No style holds a " + expression.getClass());
        }
    }

    private void function(Function function) {
        Literal fallback = function.getFallbackValue();
        String[] attributes = fallback == null
                ? new String[] {"name", function.getName()}
                : new String[] {"name", function.getName(), "fallbackValue", Markup.text(fallback.getValue())};
        List<Expression> parameters = function.getParameters();
        if (parameters.isEmpty()) {
            markup.leaf("ogc:Function", "", attributes);
            return;
        }
        markup.open("ogc:Function", attributes);
        parameters.forEach(this::write);
        markup.close();
    }

    private static String name(BinaryExpression both) {
        if (both instanceof Add) {
            return "ogc:Add";
        }
        if (both instanceof Subtract) {
            return "ogc:Sub";
        }
        if (both instanceof Multiply) {
            return "ogc:Mul";
        }
        if (both instanceof Divide) {
            return "ogc:Div";
        }
        throw new IllegalArgumentException("No style holds a " + both.getClass());
    }
}
