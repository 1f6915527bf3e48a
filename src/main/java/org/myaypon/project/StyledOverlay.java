package org.myaypon.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.style.Style;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;
import org.myaypon.page.LegendGroup;
import org.myaypon.page.MapLayer;
import org.myaypon.sld.StyleFitting;
import org.myaypon.style.RuleLegend;

/**
 * A layer over the areas that a style file draws.
 *
 * @param layer its features with the style
 * @param legend what the legend says of what a reader can find of it; empty when that is nothing
 */
record StyledOverlay(MapLayer layer, Optional<LegendGroup> legend) {

    static Result<StyledOverlay> of(
            Overlay overlay, Layer chosen, Path styleFile, SheetOverlays.On sheet, MapInputs inputs) {
        List<SimpleFeature> features = ProjectedFeatures.of(chosen, sheet.projection());
        Result<Style> style = inputs.style(styleFile, features);
        String title = overlay.title().orElseGet(() -> stem(chosen.source().fileName()));
        double scale = sheet.view().scaleDenominator();
        List<SimpleFeature> seen = sheet.seen(features);
        RuleLegend counted = RuleLegend.of(style.value(), seen, scale, title);
        int untaken = seen.size() == features.size()
                ? counted.untaken()
                : RuleLegend.of(style.value(), features, scale, title).untaken();
        RuleLegend rules = counted.uncounted();
        List<Problem> problems = new ArrayList<>(style.problems());
        problems.addAll(StyleFitting.unknownIds(style.value(), String.valueOf(styleFile.getFileName()), features));
        OverlayLegend.elsewhere(chosen, features, seen).ifPresent(problems::add);
        if (untaken > 0) {
            problems.add(new Problem(
                    untaken + " of " + features.size() + " shapes of "
                            + chosen.source().fileName() + " are drawn by no rule of the style",
                    String.valueOf(styleFile.getFileName()),
                    ""));
        }
        return new Result<>(
                new StyledOverlay(
                        new MapLayer(title, features, style.value()), OverlayLegend.group(title, rules.entries())),
                problems);
    }

    private static String stem(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String stem = (dot > 0 ? fileName.substring(0, dot) : fileName)
                .replace('_', ' ')
                .strip();
        return stem.isEmpty() ? fileName : stem.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + stem.substring(1);
    }
}
