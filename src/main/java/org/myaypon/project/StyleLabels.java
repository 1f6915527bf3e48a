package org.myaypon.project;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.PointSymbolizer;
import org.geotools.api.style.Rule;
import org.geotools.api.style.TextSymbolizer;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;
import org.myaypon.label.LabelCandidate;
import org.myaypon.label.LabelForm;
import org.myaypon.label.LabelPlacer;
import org.myaypon.label.LabelSite;
import org.myaypon.label.Obstacles;
import org.myaypon.label.Placement;
import org.myaypon.page.FrameView;
import org.myaypon.page.MapLayer;
import org.myaypon.style.FeatureRules;

/** The labels that the styles of layers ask for by their text symbolizers. */
final class StyleLabels {

    /** More labels than this on one sheet nobody can read. */
    private static final int MOST_LABELS = 3_000;
    /** What GeoServer takes for a label whose style names no priority. */
    private static final double USUAL_PRIORITY = 1000;

    private static final double MM_PER_PIXEL = 0.28;
    private static final double USUAL_MARK = 6;

    private final FrameView view;
    private final List<LabelCandidate> candidates = new ArrayList<>();
    private final Set<Problem> problems = new LinkedHashSet<>();
    private boolean full;

    private StyleLabels(FrameView view) {
        this.view = view;
    }

    /**
     * Places the labels of layers.
     *
     * @param layers the layers in the sheet's CRS, lowest first
     * @param view the frame
     * @param taken what no label covers, on the page
     * @param marks the marks of points, which no label covers either
     * @return the labels in their places, and what of the styles is not followed; nothing for styles without text
     */
    static Result<Placement> place(List<MapLayer> layers, FrameView view, List<Envelope> taken, List<Envelope> marks) {
        StyleLabels labels = new StyleLabels(view);
        layers.forEach(labels::add);
        Envelope frame = new Envelope(
                view.box().xMm(),
                view.box().rightMm(),
                view.box().yMm(),
                view.box().bottomMm());
        Placement placed = labels.candidates.isEmpty()
                ? Placement.NONE
                : LabelPlacer.place(labels.candidates, frame, new Obstacles(taken, List.of(), List.of(), marks));
        labels.noteLeftOut(placed);
        return new Result<>(placed, List.copyOf(labels.problems));
    }

    private void noteLeftOut(Placement placed) {
        if (!placed.leftOut().isEmpty()) {
            problems.add(new Problem(
                    placed.leftOut().size() + " of " + candidates.size() + " labels of layers found no room on the map",
                    "layers",
                    "Choose a larger sheet or smaller letters to see more of them"));
        }
        if (full) {
            problems.add(new Problem(
                    "The layers have more labels than the " + Numbers.text(MOST_LABELS)
                            + " that a sheet can hold; the others are left out",
                    "layers",
                    "Set limits of scale or a filter for the text in the style"));
        }
    }

    private void add(MapLayer layer) {
        for (FeatureTypeStyle pass : layer.style().featureTypeStyles()) {
            FeatureRules rules = FeatureRules.atScale(pass, view.scaleDenominator());
            boolean writes = rules.all().stream()
                    .flatMap(rule -> rule.symbolizers().stream())
                    .anyMatch(TextSymbolizer.class::isInstance);
            if (writes) {
                layer.features().forEach(feature -> add(layer.name(), feature, rules));
            }
        }
    }

    private void add(String layer, SimpleFeature feature, FeatureRules rules) {
        Layer.geometry(feature)
                .filter(shape -> shape.getEnvelopeInternal().intersects(view.ground()))
                .ifPresent(shape -> {
                    List<Rule> met = rules.of(feature);
                    double clearMm = markMm(met, feature) / 2;
                    for (Rule rule : met) {
                        rule.symbolizers().stream()
                                .filter(TextSymbolizer.class::isInstance)
                                .forEach(text -> add(
                                        place(layer, rule), feature, shape, new Text((TextSymbolizer) text, clearMm)));
                    }
                });
    }

    /** A symbolizer, and how far from a point its text begins. */
    private record Text(TextSymbolizer symbolizer, double clearMm) {}

    private static String place(String layer, Rule rule) {
        return rule.getName() == null ? "layer " + layer : "layer " + layer + ", rule " + rule.getName();
    }

    private void add(String place, SimpleFeature feature, Geometry shape, Text text) {
        TextSymbolizer symbolizer = text.symbolizer();
        TextLook look = new TextLook(symbolizer, view.metresPerMm());
        note(place, look);
        List<LabelForm> forms = look.forms(feature);
        if (forms.isEmpty() || full) {
            return;
        }
        Geometry seen =
                symbolizer.getGeometry() != null && symbolizer.getGeometry().evaluate(feature) instanceof Geometry other
                        ? other
                        : shape;
        double priority = StyleValue.number(symbolizer.getPriority(), feature, USUAL_PRIORITY);
        for (LabelSite site : new TextSites(symbolizer, look).of(feature, onPage(seen), text.clearMm())) {
            full = candidates.size() >= MOST_LABELS;
            if (!full) {
                String id = place + " " + feature.getID() + " " + candidates.size();
                candidates.add(new LabelCandidate(id, forms, site, priority));
            }
        }
    }

    private Geometry onPage(Geometry shape) {
        Geometry inFrame =
                shape.getDimension() == 1 ? shape.intersection(new GeometryFactory().toGeometry(view.ground())) : shape;
        return LabelSheet.onPage(view, inFrame);
    }

    private void note(String place, TextLook look) {
        List<String> unknown = look.unknownOptions();
        if (!unknown.isEmpty()) {
            problems.add(new Problem(
                    "The style sets vendor options for text (" + String.join(", ", unknown)
                            + "), which are not followed",
                    place,
                    "Change the style there; the labels are placed all the same"));
        }
    }

    private static double markMm(List<Rule> rules, SimpleFeature feature) {
        return rules.stream()
                .flatMap(rule -> rule.symbolizers().stream())
                .filter(PointSymbolizer.class::isInstance)
                .map(point -> ((PointSymbolizer) point).getGraphic())
                .filter(graphic -> graphic != null)
                .mapToDouble(graphic -> StyleValue.number(graphic.getSize(), feature, USUAL_MARK) * MM_PER_PIXEL)
                .max()
                .orElse(0);
    }
}
