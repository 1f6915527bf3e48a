package org.myaypon.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;
import org.geotools.api.style.Symbolizer;
import org.myaypon.classify.MapClass;
import org.myaypon.classify.MapClass.Category;
import org.myaypon.classify.MapClass.NoData;
import org.myaypon.data.Problem;
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
            ranked(pass, classes);
        }
        return style;
    }

    /** What is told of what stands on the map over its areas, which a style of the areas cannot hold. */
    static Optional<Problem> leftOut(MapDocument document) {
        List<String> layers = document.overlays().stream()
                .map(layer -> layer instanceof FormLayer form
                        ? form.kind().word()
                        : "the layer " + ((Overlay) layer).file().getFileName())
                .distinct()
                .toList();
        return layers.isEmpty()
                ? Optional.empty()
                : Optional.of(new Problem(
                        "The style is that of the areas alone; what lies over them on the map is not in it ("
                                + String.join(", ", layers) + ")",
                        "layers",
                        ""));
    }

    /** Classes that the legend shows from high to low stand so in the file too; no data stays behind them. */
    private static void ranked(FeatureTypeStyle pass, List<MapClass> classes) {
        boolean ranked = classes.stream().noneMatch(Category.class::isInstance) || MapColoring.areLevels(classes);
        if (!ranked || pass.rules().size() != classes.size()) {
            return;
        }
        List<Rule> highest = new ArrayList<>();
        List<Rule> others = new ArrayList<>();
        for (int i = 0; i < classes.size(); i++) {
            if (classes.get(i) instanceof NoData) {
                others.add(pass.rules().get(i));
            } else {
                highest.add(0, pass.rules().get(i));
            }
        }
        pass.rules().clear();
        pass.rules().addAll(highest);
        pass.rules().addAll(others);
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
