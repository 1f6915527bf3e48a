package org.myaypon.page;

import java.awt.Color;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.style.Fill;
import org.geotools.api.style.Graphic;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.PointSymbolizer;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Stroke;
import org.geotools.api.style.Symbolizer;
import org.geotools.util.Converters;

/** What a legend must know of a symbol before it is drawn: how large its marks are, and what colour lies behind a text. */
final class SymbolSize {

    private static final double MM_PER_PIXEL = 0.28;
    private static final double EDGE_MM = 0.2;
    /** What a graphic without a size is taken for, which a mark then has. */
    private static final double STANDARD_PIXELS = 16;

    /** Larger ones are drawn smaller in a legend. */
    private static final double MOST_MM = 25;

    private static final double NORMAL_RED = 0.2126;
    private static final double NORMAL_GREEN = 0.7152;
    private static final double NORMAL_BLUE = 0.0722;
    /** At this lightness black and white have the same contrast (WCAG 2.1). */
    private static final double AS_DARK_AS_LIGHT = 0.179;

    private SymbolSize() {}

    /** The size of the largest mark or graphic with its edge, in millimetres; 0 without any. */
    static double marksMm(List<Symbolizer> symbolizers) {
        return symbolizers.stream()
                .flatMap(symbolizer -> graphic(symbolizer).stream())
                .map(Graphic::getSize)
                .mapToDouble(SymbolSize::pixels)
                .map(size -> size > 0 ? Math.min(size * MM_PER_PIXEL, MOST_MM) + EDGE_MM : 0)
                .max()
                .orElse(0);
    }

    /** What stands at a point or along a line. */
    private static Optional<Graphic> graphic(Symbolizer symbolizer) {
        if (symbolizer instanceof PointSymbolizer point) {
            return Optional.ofNullable(point.getGraphic());
        }
        return symbolizer instanceof LineSymbolizer line
                ? Optional.ofNullable(line.getStroke()).map(Stroke::getGraphicStroke)
                : Optional.empty();
    }

    private static double pixels(Expression size) {
        return value(size, Double.class).orElse(STANDARD_PIXELS);
    }

    /** Black or white, whichever can be read better on a field; black where no colour is told. */
    static Color textOn(List<Symbolizer> symbolizers) {
        return symbolizers.stream()
                .filter(PolygonSymbolizer.class::isInstance)
                .map(area -> ((PolygonSymbolizer) area).getFill())
                .filter(Objects::nonNull)
                .map(Fill::getColor)
                .flatMap(color -> value(color, Color.class).stream())
                .findFirst()
                .filter(color -> lightness(color) < AS_DARK_AS_LIGHT)
                .map(color -> Color.WHITE)
                .orElse(Color.BLACK);
    }

    private static <T> Optional<T> value(Expression expression, Class<T> type) {
        return Optional.ofNullable(expression).flatMap(LegendValue::of).map(some -> Converters.convert(some, type));
    }

    /** The relative luminance of WCAG 2.1, 0 for black to 1 for white. */
    private static double lightness(Color color) {
        return NORMAL_RED * linear(color.getRed())
                + NORMAL_GREEN * linear(color.getGreen())
                + NORMAL_BLUE * linear(color.getBlue());
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
