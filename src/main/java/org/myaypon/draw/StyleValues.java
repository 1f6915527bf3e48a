package org.myaypon.draw;

import java.awt.Color;
import java.util.Locale;
import java.util.Optional;
import org.geotools.api.filter.expression.Expression;
import org.myaypon.page.LegendValue;

/**
 * A style's expressions as values for one feature. An expression that is absent or gives nothing means its default, as
 * OGC has it; one that gives nonsense is told to the problems and means its default too.
 */
final class StyleValues {
    private static final double MOST_MM = 2000;

    private final Optional<Object> feature;
    private final StyleProblems problems;

    /** Values for one feature. */
    StyleValues(Object feature, StyleProblems problems) {
        this(Optional.of(feature), problems);
    }

    private StyleValues(Optional<Object> feature, StyleProblems problems) {
        this.feature = feature;
        this.problems = problems;
    }

    /** Values for a legend, where there is no feature. */
    static StyleValues ofLegend(StyleProblems problems) {
        return new StyleValues(Optional.empty(), problems);
    }

    boolean isForLegend() {
        return feature.isEmpty();
    }

    private Optional<Object> value(Expression expression) {
        if (expression == null) {
            return Optional.empty();
        }
        return feature.isPresent()
                ? Optional.ofNullable(expression.evaluate(feature.get()))
                : LegendValue.of(expression);
    }

    /** Whether an expression is there and gives something. */
    boolean tells(Expression expression) {
        return value(expression).isPresent();
    }

    double number(Expression expression, double standard) {
        Optional<Object> value = value(expression);
        if (value.isEmpty()) {
            return standard;
        }
        double number = value.get() instanceof Number some ? some.doubleValue() : parsed(value.get());
        if (Double.isFinite(number)) {
            return number;
        }
        problems.add("has “" + value.get() + "” where a number is needed");
        return standard;
    }

    private static double parsed(Object value) {
        try {
            return Double.parseDouble(value.toString().strip());
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /**
     * A length on the page, which is cut to what a page can have.
     *
     * @param mmPerUnit millimetres for each unit of the expression
     */
    double lengthMm(Expression expression, double standard, double mmPerUnit) {
        double number = number(expression, standard);
        double mm = number * mmPerUnit;
        if (Math.abs(mm) <= MOST_MM) {
            return mm;
        }
        problems.add(String.format(
                Locale.ROOT, "has a length of %s, which is cut to %,.0f mm on the page", number, MOST_MM));
        return Math.copySign(MOST_MM, mm);
    }

    String text(Expression expression, String standard) {
        return value(expression).map(Object::toString).map(String::strip).orElse(standard);
    }

    /** A colour with its opacity. */
    Color color(Expression expression, Expression opacity, Color standard) {
        Color color = value(expression).flatMap(this::asColor).orElse(standard);
        double alpha = Math.max(0, Math.min(1, number(opacity, 1)));
        return alpha == 1
                ? color
                : new Color(
                        color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(alpha * color.getAlpha()));
    }

    private Optional<Color> asColor(Object value) {
        if (value instanceof Color color) {
            return Optional.of(color);
        }
        String text = value.toString().strip().toLowerCase(Locale.ROOT);
        try {
            return Optional.of(Color.decode(text));
        } catch (NumberFormatException e) {
            problems.add("has “" + value + "” where a colour like #3182bd is needed");
            return Optional.empty();
        }
    }
}
