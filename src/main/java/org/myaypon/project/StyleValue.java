package org.myaypon.project;

import java.awt.Color;
import java.util.Optional;
import org.geotools.api.filter.expression.Expression;

/** What an expression of a style is for one feature; one that is absent or gives nothing usable is its default, as OGC has it. */
final class StyleValue {

    private StyleValue() {}

    static double number(Expression expression, Object feature, double standard) {
        Double number = expression == null ? null : expression.evaluate(feature, Double.class);
        return number == null || !Double.isFinite(number) ? standard : number;
    }

    static String text(Expression expression, Object feature) {
        Object value = expression == null ? null : expression.evaluate(feature);
        return value == null ? "" : value.toString().strip();
    }

    /** A colour with its opacity. */
    static Color color(Expression expression, Expression opacity, Object feature, Color standard) {
        Color color = Optional.ofNullable(expression == null ? null : expression.evaluate(feature, Color.class))
                .orElse(standard);
        double alpha = Math.max(0, Math.min(1, number(opacity, feature, 1)));
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(alpha * color.getAlpha()));
    }
}
