package org.myaypon.project;

import java.util.List;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;
import org.geotools.api.style.Symbolizer;
import org.myaypon.classify.MapClass;
import org.myaypon.indicator.Presence;
import org.myaypon.style.BaseStyles;
import org.myaypon.style.ClassColors;
import org.myaypon.style.Coloring;
import org.myaypon.style.SeeThrough;

/** The look of a map's areas as a style that stands by itself: with names for all classes, and the thin lines between areas. */
final class AreaStyle {

    private AreaStyle() {}

    /** The style of a map by classes and colours, on the attribute {@code value}. */
    static Style of(JoinedAreas joined, List<MapClass> classes, Coloring coloring) {
        Style style = SeeThrough.inSymbols(ChoroplethLayers.fills(classes, coloring));
        style.setName(joined.values().title());
        Style lines = BaseStyles.townshipLines(ClassColors.meanLightness(classes, coloring));
        Symbolizer line =
                lines.featureTypeStyles().get(0).rules().get(0).symbolizers().get(0);
        for (FeatureTypeStyle pass : style.featureTypeStyles()) {
            for (Rule rule : pass.rules()) {
                named(rule);
                outline(rule, (LineSymbolizer) line);
            }
        }
        return style;
    }

    private static void named(Rule rule) {
        if (rule.getName() == null || rule.getName().isBlank()) {
            rule.setName(Presence.NO_DATA.label());
            rule.getDescription().setTitle(Presence.NO_DATA.label());
        }
    }

    private static void outline(Rule rule, LineSymbolizer line) {
        int last = rule.symbolizers().size() - 1;
        if (rule.symbolizers().get(last) instanceof PolygonSymbolizer area) {
            area.setStroke(line.getStroke());
        }
    }
}
