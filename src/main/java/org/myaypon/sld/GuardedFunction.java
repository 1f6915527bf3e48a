package org.myaypon.sld;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.geotools.api.filter.capability.FunctionName;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.ExpressionVisitor;
import org.geotools.api.filter.expression.Function;
import org.geotools.api.filter.expression.Literal;
import org.geotools.util.Converters;

/**
 * A function that gives its fallback, or nothing, where GeoTools' own would throw: where a feature has no value, or one that the
 * function cannot take. Whoever draws then takes the parameter's default.
 */
final class GuardedFunction implements Function {

    /** GeoTools takes a value that is not there for the lowest. */
    private static final Set<String> LOOKUPS = Set.of("Categorize", "Recode", "Interpolate");

    private final Function function;

    GuardedFunction(Function function) {
        this.function = function;
    }

    @Override
    public String getName() {
        return function.getName();
    }

    @Override
    public FunctionName getFunctionName() {
        return function.getFunctionName();
    }

    @Override
    public List<Expression> getParameters() {
        return function.getParameters();
    }

    @Override
    public Literal getFallbackValue() {
        return function.getFallbackValue();
    }

    @Override
    public Object evaluate(Object feature) {
        if (LOOKUPS.contains(getName()) && getParameters().get(0).evaluate(feature) == null) {
            return fallback(feature);
        }
        try {
            Object value = function.evaluate(feature);
            return value == null ? fallback(feature) : value;
        } catch (IllegalArgumentException
                | ClassCastException
                | NullPointerException
                | IllegalStateException
                | IndexOutOfBoundsException
                | ArithmeticException
                | UnsupportedOperationException e) {
            return fallback(feature);
        }
    }

    private Object fallback(Object feature) {
        return getFallbackValue() == null ? null : getFallbackValue().evaluate(feature);
    }

    @Override
    public <T> T evaluate(Object feature, Class<T> type) {
        return Converters.convert(evaluate(feature), type);
    }

    @Override
    public Object accept(ExpressionVisitor visitor, Object data) {
        return visitor.visit(this, data);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GuardedFunction that
                && getName().equals(that.getName())
                && getParameters().equals(that.getParameters())
                && Objects.equals(getFallbackValue(), that.getFallbackValue());
    }

    @Override
    public int hashCode() {
        return Objects.hash(getName(), getParameters());
    }

    @Override
    public String toString() {
        return function.toString();
    }
}
