package org.myaypon.style;

import java.awt.Color;
import java.util.regex.Pattern;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.ExpressionVisitor;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.Style;
import org.geotools.util.Converters;

/**
 * Makes the areas around those that a sheet is about quiet: every colour becomes a warm grey that is the darker the darker
 * the colour is, whatever the palette, so that it reads neither as water nor as a class, and prints in grey as it is.
 */
public final class Mute {

    /** What white becomes. */
    public static final Color PAPER = new Color(0xECE8E0);

    /** The lightness of what was black. */
    private static final double DARKEST = 70;

    private static final Lab PALEST = Lab.of(PAPER);
    private static final Pattern HEX = Pattern.compile("#[0-9A-Fa-f]{6}");

    private Mute() {}

    /** The quiet colour of a colour. */
    public static Color of(Color color) {
        double lightness = Lab.of(color).lightness();
        return new Lab(DARKEST + (PALEST.lightness() - DARKEST) * lightness / 100, PALEST.a(), PALEST.b()).color();
    }

    /** The same style with quiet colours, also where they are worked out for each feature. */
    public static Style of(Style style) {
        Style quiet = SymbolCopy.of(style, Mute::quiet);
        for (int i = 0; i < style.featureTypeStyles().size(); i++) {
            FeatureTypeStyle pass = quiet.featureTypeStyles().get(i);
            pass.getOptions().putAll(style.featureTypeStyles().get(i).getOptions());
        }
        return quiet;
    }

    private static Expression quiet(Expression value) {
        if (value instanceof Literal literal) {
            Object known = literal.getValue();
            Object muted = quiet(known);
            return muted == known ? value : Styles.FILTERS.literal(muted);
        }
        return new Quiet(value);
    }

    /** A colour made quiet; what is no colour stays. */
    private static Object quiet(Object value) {
        if (value instanceof Color color) {
            return of(color);
        }
        return value instanceof String text && HEX.matcher(text.strip()).matches()
                ? Styles.hex(of(Color.decode(text.strip())))
                : value;
    }

    /** A value that is worked out for each feature, made quiet where it is a colour. */
    private record Quiet(Expression of) implements Expression {

        @Override
        public Object evaluate(Object feature) {
            return quiet(of.evaluate(feature));
        }

        @Override
        public <T> T evaluate(Object feature, Class<T> type) {
            return Converters.convert(evaluate(feature), type);
        }

        @Override
        public Object accept(ExpressionVisitor visitor, Object extra) {
            return of.accept(visitor, extra);
        }
    }
}
