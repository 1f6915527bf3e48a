package org.myaypon.sld;

import java.util.Map;
import java.util.TreeMap;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.style.Fill;
import org.geotools.api.style.Graphic;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.PointSymbolizer;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Symbolizer;
import org.geotools.api.style.TextSymbolizer;
import org.geotools.styling.UomOgcMapping;

/** Writes symbolizers. */
final class SymbolizerWriter {

    private final Markup markup;
    private final GraphicWriter graphics;

    SymbolizerWriter(Markup markup, GraphicWriter graphics) {
        this.markup = markup;
        this.graphics = graphics;
    }

    void write(Symbolizer symbolizer) {
        if (symbolizer instanceof PolygonSymbolizer polygon) {
            polygon(polygon);
        } else if (symbolizer instanceof LineSymbolizer line) {
            open("LineSymbolizer", line);
            graphics.paints().stroke(line.getStroke());
            offset(line.getPerpendicularOffset());
            close(line);
        } else if (symbolizer instanceof PointSymbolizer point) {
            open("PointSymbolizer", point);
            graphics.write(point.getGraphic());
            close(point);
        } else if (symbolizer instanceof TextSymbolizer text) {
            open("TextSymbolizer", text);
            new TextWriter(markup, graphics).write(text);
            close(text);
        } else {
            throw new IllegalArgumentException("No style holds a " + symbolizer.getClass());
        }
    }

    /** Crossed lines are two fills for QGIS, so that what would be one symbolizer is two. */
    private void polygon(PolygonSymbolizer polygon) {
        Fill fill = polygon.getFill();
        Graphic pattern = fill == null ? null : fill.getGraphicFill();
        boolean isCrossed = markup.isSymbologyEncoding() && pattern != null && LinePatternWriter.fills(pattern) == 2;
        if (isCrossed) {
            open("PolygonSymbolizer", polygon);
            markup.open(markup.se("Fill")).open(markup.se("GraphicFill"));
            graphics.write(LinePatternWriter.forQgis(pattern, 1));
            markup.close().close();
            close(polygon);
        }
        open("PolygonSymbolizer", polygon);
        graphics.paints().fill(fill);
        graphics.paints().stroke(polygon.getStroke());
        graphics.displacement(polygon.getDisplacement());
        offset(polygon.getPerpendicularOffset());
        close(polygon);
    }

    private void offset(Expression offset) {
        if (Markup.differs(offset, 0)) {
            markup.value(markup.se("PerpendicularOffset"), offset);
        }
    }

    private void open(String name, Symbolizer symbolizer) {
        String[] unit = symbolizer.getUnitOfMeasure() == null
                ? new String[0]
                : new String[] {
                    "uom", UomOgcMapping.get(symbolizer.getUnitOfMeasure()).getSEString()
                };
        markup.open(markup.se(name), unit);
        if (symbolizer.getName() != null && markup.isSymbologyEncoding()) {
            markup.leaf(markup.se("Name"), symbolizer.getName());
        }
        if (symbolizer.getGeometry() != null) {
            markup.open(markup.se("Geometry"));
            new ExpressionWriter(markup).write(symbolizer.getGeometry());
            markup.close();
        }
    }

    private void close(Symbolizer symbolizer) {
        options(symbolizer.getOptions());
        markup.close();
    }

    void options(Map<String, String> options) {
        if (options != null) {
            new TreeMap<>(options)
                    .forEach((name, value) -> markup.leaf(markup.se("VendorOption"), value, "name", name));
        }
    }
}
