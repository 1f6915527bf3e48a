package org.myaypon.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.Fill;
import org.geotools.api.style.Graphic;
import org.geotools.api.style.GraphicalSymbol;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.Mark;
import org.geotools.api.style.PointSymbolizer;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Stroke;
import org.geotools.api.style.Style;
import org.geotools.api.style.Symbolizer;
import org.geotools.styling.visitor.DuplicatingStyleVisitor;

/** Styles and symbols that let more of what lies beneath show through. */
public final class SeeThrough {

    private SeeThrough() {}

    /**
     * The same style as a layer of some opacity: shapes that overlap do not darken each other.
     *
     * @param opacity above 0 to 1; times that which groups of passes have already
     */
    public static Style of(Style style, double opacity) {
        if (opacity >= 1 || style.featureTypeStyles().isEmpty()) {
            return style;
        }
        DuplicatingStyleVisitor copy = new DuplicatingStyleVisitor();
        style.accept(copy);
        Style copied = (Style) copy.getCopy();
        List<FeatureTypeStyle> passes = copied.featureTypeStyles();
        for (int i = 0; i < passes.size(); i++) {
            passes.get(i).getOptions().putAll(style.featureTypeStyles().get(i).getOptions());
            boolean begins = "true".equals(passes.get(i).getOptions().get(FeatureTypeStyle.COMPOSITE_BASE));
            if (begins || i == 0) {
                Styles.group(passes.get(i), opacity * opacity(passes.get(i)));
            }
        }
        return copied;
    }

    /**
     * The same style with its opacity in each symbol in place of groups of passes, which only drawing knows; the same to look at
     * where shapes do not overlap.
     */
    public static Style inSymbols(Style style) {
        DuplicatingStyleVisitor copy = new DuplicatingStyleVisitor();
        style.accept(copy);
        Style copied = (Style) copy.getCopy();
        double opacity = 1;
        for (int i = 0; i < style.featureTypeStyles().size(); i++) {
            FeatureTypeStyle grouped = style.featureTypeStyles().get(i);
            if (i == 0 || "true".equals(grouped.getOptions().get(FeatureTypeStyle.COMPOSITE_BASE))) {
                opacity = opacity(grouped);
            }
            FeatureTypeStyle pass = copied.featureTypeStyles().get(i);
            pass.getOptions().remove(FeatureTypeStyle.COMPOSITE);
            pass.getOptions().remove(FeatureTypeStyle.COMPOSITE_BASE);
            for (Rule rule : pass.rules()) {
                List<Symbolizer> thinner = of(List.copyOf(rule.symbolizers()), opacity);
                rule.symbolizers().clear();
                rule.symbolizers().addAll(thinner);
            }
        }
        return copied;
    }

    private static double opacity(FeatureTypeStyle pass) {
        String composite = pass.getOptions().getOrDefault(FeatureTypeStyle.COMPOSITE, "");
        int comma = composite.indexOf(',');
        return comma < 0 ? 1 : Double.parseDouble(composite.substring(comma + 1).strip());
    }

    /** The same symbols for a legend, each as see-through as the layer is. */
    public static List<Symbolizer> of(List<? extends Symbolizer> symbolizers, double opacity) {
        if (opacity >= 1) {
            return List.copyOf(symbolizers);
        }
        List<Symbolizer> all = new ArrayList<>();
        for (Symbolizer symbolizer : symbolizers) {
            DuplicatingStyleVisitor copy = new DuplicatingStyleVisitor();
            symbolizer.accept(copy);
            Symbolizer copied = (Symbolizer) copy.getCopy();
            thin(copied, opacity);
            all.add(copied);
        }
        return all;
    }

    private static void thin(Symbolizer symbolizer, double opacity) {
        if (symbolizer instanceof PolygonSymbolizer polygon) {
            thin(polygon.getFill(), opacity);
            thin(polygon.getStroke(), opacity);
        } else if (symbolizer instanceof LineSymbolizer line) {
            thin(line.getStroke(), opacity);
        } else if (symbolizer instanceof PointSymbolizer point && point.getGraphic() != null) {
            thin(point.getGraphic(), opacity);
        }
    }

    private static void thin(Graphic graphic, double opacity) {
        for (GraphicalSymbol symbol : graphic.graphicalSymbols()) {
            if (symbol instanceof Mark mark) {
                thin(mark.getFill(), opacity);
                thin(mark.getStroke(), opacity);
            }
        }
    }

    private static void thin(Fill fill, double opacity) {
        if (fill != null && fill.getGraphicFill() != null) {
            thin(fill.getGraphicFill(), opacity);
        } else if (fill != null) {
            fill.setOpacity(times(fill.getOpacity(), opacity));
        }
    }

    private static void thin(Stroke stroke, double opacity) {
        if (stroke != null) {
            stroke.setOpacity(times(stroke.getOpacity(), opacity));
        }
    }

    private static Expression times(Expression before, double opacity) {
        Double known = before == null ? Double.valueOf(1) : before.evaluate(null, Double.class);
        double product = (known == null ? 1 : known) * opacity;
        return Styles.FILTERS.literal(Double.parseDouble(String.format(Locale.ROOT, "%.4f", product)));
    }
}
