package org.myaypon.style;

import java.awt.Color;
import java.util.List;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.Fill;
import org.geotools.api.style.Font;
import org.geotools.api.style.Graphic;
import org.geotools.api.style.LinePlacement;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.Mark;
import org.geotools.api.style.PointSymbolizer;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Stroke;
import org.geotools.api.style.Style;
import org.geotools.api.style.StyleFactory;
import org.geotools.api.style.Symbolizer;
import org.geotools.api.style.TextSymbolizer;
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

    /** A fill that lets what lies beneath show through; opacity 0 to 1. */
    static PolygonSymbolizer fill(Color color, double opacity) {
        return FACTORY.createPolygonSymbolizer(
                null, FACTORY.createFill(FILTERS.literal(hex(color)), FILTERS.literal(opacity)), null);
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

    /** A line of dashes and gaps of these lengths. */
    static LineSymbolizer dashed(Color color, double widthMm, float dashMm, float gapMm) {
        Stroke stroke = stroke(color, widthMm);
        stroke.setDashArray(new float[] {(float) (dashMm / MM_PER_PIXEL), (float) (gapMm / MM_PER_PIXEL)});
        stroke.setLineCap(FILTERS.literal("butt"));
        return FACTORY.createLineSymbolizer(stroke, null);
    }

    /** A mark at points, one of OGC's names, with a line of this width round it; no line where the width is 0. */
    static PointSymbolizer mark(String markName, double sizeMm, Color fill, Color line, double lineMm) {
        Mark mark = FACTORY.createMark(
                FILTERS.literal(markName),
                lineMm > 0 ? stroke(line, lineMm) : null,
                FACTORY.createFill(FILTERS.literal(hex(fill))),
                FILTERS.literal(sizeMm / MM_PER_PIXEL),
                FILTERS.literal(0));
        Graphic graphic = FACTORY.createDefaultGraphic();
        graphic.graphicalSymbols().clear();
        graphic.graphicalSymbols().add(mark);
        graphic.setSize(FILTERS.literal(sizeMm / MM_PER_PIXEL));
        return FACTORY.createPointSymbolizer(graphic, null);
    }

    /** Strong letters on a line, upright, white around, repeated along it at this distance. */
    static TextSymbolizer onLine(String text, double sizeMm, Color color, double haloMm, double apartMm) {
        Font font = FACTORY.createFont(
                FILTERS.literal("Open Sans"),
                FILTERS.literal("normal"),
                FILTERS.literal("bold"),
                FILTERS.literal(sizeMm / MM_PER_PIXEL));
        LinePlacement upright = FACTORY.createLinePlacement(FILTERS.literal(0));
        upright.setAligned(false);
        TextSymbolizer symbolizer = FACTORY.createTextSymbolizer(
                FACTORY.createFill(FILTERS.literal(hex(color))),
                new Font[] {font},
                FACTORY.createHalo(
                        FACTORY.createFill(FILTERS.literal("#FFFFFF")), FILTERS.literal(haloMm / MM_PER_PIXEL)),
                FILTERS.literal(text),
                upright,
                null);
        symbolizer
                .getOptions()
                .put(TextSymbolizer.LABEL_REPEAT_KEY, String.valueOf(Math.round(apartMm / MM_PER_PIXEL)));
        return symbolizer;
    }

    static Rule rule(String title, List<? extends Symbolizer> symbolizers) {
        Rule rule = FACTORY.createRule();
        rule.setName(title);
        rule.getDescription().setTitle(title);
        rule.symbolizers().addAll(symbolizers);
        return rule;
    }

    static Style style(String name, List<Rule> rules) {
        return passes(name, List.of(rules));
    }

    /** A style whose rules of a later pass lie above all those of an earlier one. */
    static Style passes(String name, List<List<Rule>> passes) {
        Style style = FACTORY.createStyle();
        style.setName(name);
        for (List<Rule> rules : passes) {
            style.featureTypeStyles().add(FACTORY.createFeatureTypeStyle(rules.toArray(Rule[]::new)));
        }
        return style;
    }

    /** Lays a pass and those after it on as one, with this opacity; those that a later call is for are left out. */
    static void group(FeatureTypeStyle pass, double opacity) {
        pass.getOptions().put(FeatureTypeStyle.COMPOSITE_BASE, "true");
        if (opacity < 1) {
            pass.getOptions().put(FeatureTypeStyle.COMPOSITE, "source-over, " + opacity);
        }
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
