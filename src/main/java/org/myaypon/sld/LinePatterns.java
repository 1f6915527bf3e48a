package org.myaypon.sld;

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
