package org.myaypon.draw;

import java.awt.geom.AffineTransform;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.geotools.api.style.ExternalGraphic;
import org.geotools.api.style.GraphicalSymbol;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.Mark;
import org.geotools.api.style.PointSymbolizer;
import org.geotools.api.style.Symbolizer;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.myaypon.page.PageItem.Legend;
import org.myaypon.page.PageItem.Swatch;
import org.myaypon.template.Box;

/**
 * Draws the colour fields of a legend with the symbolizers of the map: areas fill them, lines cross them, marks stand in their
 * middle. Where the largest of the marks of one form has no room, all of that form are drawn smaller by as much, so that their
 * sizes still tell them apart.
 */
final class SwatchDrawer {
    private static final GeometryFactory SHAPES = new GeometryFactory();
    /** Lengths on the ground have no size in a legend; this keeps them too thin to be seen rather than huge. */
    private static final double NO_SCALE = 1e9;
    /** Rows stand a little apart, so that a mark may reach over its field by this much. */
    private static final double MOST_PER_HEIGHT = 1.25;

    private final Surface surface;
    private final SymbolStore symbols;
    private final String id;
    private final Map<String, Double> markScales = new HashMap<>();

    SwatchDrawer(Legend legend, Surface surface, SymbolStore symbols) {
        this.surface = surface;
        this.symbols = symbols;
        id = legend.id();
        symbols.problems().enterLegend(id);
        for (Swatch swatch : legend.swatches()) {
            SymbolPainter painter = painter(area(swatch.box()));
            for (Symbolizer symbolizer : swatch.symbolizers()) {
                if (symbolizer instanceof PointSymbolizer point) {
                    painter.look(point)
                            .ifPresent(look -> markScales.merge(form(point), scale(look, swatch.box()), Math::min));
                }
            }
        }
    }

    private static double scale(Symbol.Look look, Box box) {
        double byHeight = box.heightMm() * MOST_PER_HEIGHT / look.heightMm();
        return Math.min(1, Math.min(byHeight, box.widthMm() * MOST_PER_HEIGHT / look.widthMm()));
    }

    void draw(Swatch swatch) {
        symbols.problems().enterLegend(id);
        Envelope area = area(swatch.box());
        SymbolPainter painter = painter(area);
        for (Symbolizer symbolizer : swatch.symbolizers()) {
            double scale = symbolizer instanceof PointSymbolizer point ? markScales.getOrDefault(form(point), 1.0) : 1;
            painter.withMarks(scale).drawInLegend(symbolizer, shape(symbolizer, area));
        }
    }

    private SymbolPainter painter(Envelope area) {
        return new SymbolPainter(surface, new PagePaths(new AffineTransform(), area), NO_SCALE, symbols);
    }

    private static Envelope area(Box box) {
        return new Envelope(box.xMm(), box.rightMm(), box.yMm(), box.bottomMm());
    }

    /** The name of a symbolizer's mark or the address of its graphic; empty text for none. */
    private static String form(PointSymbolizer point) {
        for (GraphicalSymbol symbol : point.getGraphic().graphicalSymbols()) {
            if (symbol instanceof Mark mark && mark.getWellKnownName() != null) {
                return String.valueOf(mark.getWellKnownName().evaluate(Map.of()))
                        .toLowerCase(Locale.ROOT);
            } else if (symbol instanceof ExternalGraphic graphic) {
                return Artworks.address(graphic).orElse("");
            }
        }
        return "";
    }

    private static Geometry shape(Symbolizer symbolizer, Envelope area) {
        if (symbolizer instanceof PointSymbolizer) {
            return SHAPES.createPoint(area.centre());
        }
        if (symbolizer instanceof LineSymbolizer) {
            double middle = area.centre().y;
            return SHAPES.createLineString(
                    new Coordinate[] {new Coordinate(area.getMinX(), middle), new Coordinate(area.getMaxX(), middle)});
        }
        return SHAPES.toGeometry(area);
    }
}
