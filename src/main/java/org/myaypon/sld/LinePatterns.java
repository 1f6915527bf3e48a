package org.myaypon.sld;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.style.Graphic;
import org.geotools.api.style.GraphicalSymbol;
import org.geotools.api.style.Mark;

/**
 * Fills of parallel lines. QGIS calls their marks "horline" or "slash" and turns them against the clock; GeoServer and GeoTools call
 * them "shape://horline" and turn them with it. A style holds the latter.
 */
final class LinePatterns {

    static final String HORIZONTAL = "shape://horline";

    private static final Map<String, String> NAMES = Map.of(
            "horline", HORIZONTAL,
            "vertline", "shape://vertline",
            "slash", "shape://slash",
            "backslash", "shape://backslash");

    /** The brushes of QGIS that are lines, by the names that it writes and by those of the brushes themselves. */
    private static final Map<String, String> BRUSHES = Map.ofEntries(
            Map.entry("line", "shape://vertline"),
            Map.entry("cross", "shape://plus"),
            Map.entry("x", "shape://times"),
            Map.entry("brush://horline", HORIZONTAL),
            Map.entry("brush://verline", "shape://vertline"),
            Map.entry("brush://vertline", "shape://vertline"),
            Map.entry("brush://cross", "shape://plus"),
            Map.entry("brush://bdiag", "shape://slash"),
            Map.entry("brush://fdiag", "shape://backslash"),
            Map.entry("brush://diagcross", "shape://times"));

    private static final String BRUSH = "brush://";

    /** A brush of dots has no size of its own in a style; QGIS draws two on a square of about so many pixels. */
    private static final double DOTS_APART = 3.5;

    private LinePatterns() {}

    /** The graphic of a fill with GeoTools' name and turn for what QGIS wrote. */
    static Graphic read(Graphic graphic) {
        for (GraphicalSymbol symbol : graphic.graphicalSymbols()) {
            if (symbol instanceof Mark mark) {
                name(mark).map(NAMES::get).ifPresent(name -> {
                    mark.setWellKnownName(Factories.FILTERS.literal(name));
                    graphic.setRotation(turned(graphic.getRotation()));
                });
            }
        }
        return graphic;
    }

    /**
     * The graphic of a fill that tells no size, as QGIS writes its brushes: lines from edge to edge, or dots with a size on
     * paper.
     */
    static Graphic brush(Graphic graphic) {
        for (GraphicalSymbol symbol : graphic.graphicalSymbols()) {
            if (symbol instanceof Mark mark) {
                String name = name(mark).orElse("").toLowerCase(Locale.ROOT);
                boolean brush = name.startsWith(BRUSH);
                boolean lines = mark.getFill() == null && mark.getStroke() != null;
                if (BRUSHES.containsKey(name) && (brush || lines)) {
                    mark.setWellKnownName(Factories.FILTERS.literal(BRUSHES.get(name)));
                    lined(mark);
                } else if (brush) {
                    filled(mark);
                    graphic.setSize(Factories.FILTERS.literal(DOTS_APART));
                }
            }
        }
        return graphic;
    }

    private static void lined(Mark mark) {
        if (mark.getStroke() == null) {
            mark.setStroke(Factories.STYLES.getDefaultStroke());
            if (mark.getFill() != null) {
                mark.getStroke().setColor(mark.getFill().getColor());
            }
        }
        mark.setFill(null);
    }

    private static void filled(Mark mark) {
        if (mark.getFill() == null && mark.getStroke() != null) {
            mark.setFill(Factories.STYLES.createFill(mark.getStroke().getColor()));
        }
        mark.setStroke(null);
    }

    /** The name that a mark has for every feature. */
    static Optional<String> name(Mark mark) {
        return mark.getWellKnownName() instanceof Literal literal
                ? Optional.of(String.valueOf(literal.getValue()))
                : Optional.empty();
    }

    /** The same turn the other way round. */
    static Expression turned(Expression rotation) {
        if (rotation instanceof Literal literal && literal.getValue() instanceof Number degrees) {
            return Factories.FILTERS.literal(degrees.doubleValue() == 0 ? 0.0 : -degrees.doubleValue());
        }
        return Factories.FILTERS.subtract(Factories.FILTERS.literal(0.0), rotation);
    }
}
