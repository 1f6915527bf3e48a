package org.myaypon.style;

import java.awt.Color;
import java.util.List;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.Fill;
import org.geotools.api.style.Graphic;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.Mark;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Stroke;
import org.geotools.api.style.Style;
import org.geotools.api.style.StyleFactory;
import org.geotools.api.style.Symbolizer;
import org.geotools.filter.FilterFactoryImpl;
import org.geotools.styling.StyleFactoryImpl;

/** Builds the parts of GeoTools styles; the factories are made directly, since looking them up scans the class path. */
final class Styles {

    /** The size of OGC's standard pixel. */
    static final double MM_PER_PIXEL = 0.28;

    static final FilterFactory FILTERS = new FilterFactoryImpl();
    private static final StyleFactory FACTORY = new StyleFactoryImpl();

    private Styles() {}

    static PolygonSymbolizer fill(Color color) {
        return FACTORY.createPolygonSymbolizer(null, FACTORY.createFill(FILTERS.literal(hex(color))), null);
    }

    static PolygonSymbolizer outline(Color color, double widthMm) {
        return FACTORY.createPolygonSymbolizer(stroke(color, widthMm), null, null);
    }

    /** Parallel or crossed lines, one of each in every square of {@code cellMm}; the mark is one of GeoTools' "shape://…". */
    static PolygonSymbolizer hatch(Color color, double widthMm, double cellMm, String markName) {
        Mark mark = FACTORY.createMark(
                FILTERS.literal(markName),
                stroke(color, widthMm),
                null,
                FILTERS.literal(cellMm / MM_PER_PIXEL),
                FILTERS.literal(0));
        Graphic graphic = FACTORY.createDefaultGraphic();
        graphic.graphicalSymbols().clear();
        graphic.graphicalSymbols().add(mark);
        graphic.setSize(FILTERS.literal(cellMm / MM_PER_PIXEL));
        Fill fill = FACTORY.createFill(FILTERS.literal(hex(color)), null, FILTERS.literal(1), graphic);
        return FACTORY.createPolygonSymbolizer(null, fill, null);
    }

    static LineSymbolizer line(Color color, double widthMm) {
        return FACTORY.createLineSymbolizer(stroke(color, widthMm), null);
    }

    static Rule rule(String title, List<? extends Symbolizer> symbolizers) {
        Rule rule = FACTORY.createRule();
        rule.setName(title);
        rule.getDescription().setTitle(title);
        rule.symbolizers().addAll(symbolizers);
        return rule;
    }

    static Style style(String name, List<Rule> rules) {
        FeatureTypeStyle features = FACTORY.createFeatureTypeStyle(rules.toArray(Rule[]::new));
        Style style = FACTORY.createStyle();
        style.setName(name);
        style.featureTypeStyles().add(features);
        return style;
    }

    static Style plain(String name, List<? extends Symbolizer> symbolizers) {
        return style(name, List.of(rule(name, symbolizers)));
    }

    static String hex(Color color) {
        return "#"
                + Integer.toHexString((color.getRGB() & 0xFFFFFF) | 0x1000000).substring(1);
    }

    private static Stroke stroke(Color color, double widthMm) {
        Stroke stroke = FACTORY.createStroke(FILTERS.literal(hex(color)), FILTERS.literal(widthMm / MM_PER_PIXEL));
        stroke.setLineJoin(FILTERS.literal("round"));
        stroke.setLineCap(FILTERS.literal("round"));
        return stroke;
    }
}
