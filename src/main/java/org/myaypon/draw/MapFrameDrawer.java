package org.myaypon.draw;

import java.awt.geom.Rectangle2D;
import java.util.Set;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.Rule;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.myaypon.data.Layer;
import org.myaypon.data.Progress;
import org.myaypon.label.PlacedLabel;
import org.myaypon.page.FrameView;
import org.myaypon.page.MapLayer;
import org.myaypon.page.PageItem.MapFrame;
import org.myaypon.style.FeatureRules;

/** Draws a map frame: background, layers by their styles, labels, neatline. */
final class MapFrameDrawer {
    /** The layer of the names. */
    static final String LABELS = "Labels";

    /** How far marks and lines may reach from their features. */
    private static final double REACH_MM = 10;

    /** The same within the frame, where a symbol must not go because its place has left the window. */
    private static final double WIDEST_REACH_MM = 40;

    private static final int FEATURES_BETWEEN_CHECKS = 256;

    private final MapFrame frame;
    private final Surface surface;
    private final StyleProblems problems;
    private final Progress progress;
    private final SymbolPainter painter;
    private final Envelope seen;

    MapFrameDrawer(MapFrame frame, Surface surface, SymbolStore symbols, Progress progress) {
        this.frame = frame;
        this.surface = surface;
        problems = symbols.problems();
        this.progress = progress;
        FrameView view = frame.view();
        Envelope boxMm = new Envelope(
                view.box().xMm(),
                view.box().rightMm(),
                view.box().yMm(),
                view.box().bottomMm());
        painter = new SymbolPainter(surface, new PagePaths(view.toPage(), boxMm), view.metresPerMm(), symbols);
        seen = view.ground();
        seen.expandBy(REACH_MM * view.metresPerMm());
    }

    void draw() {
        Rectangle2D box = PageDrawer.rectangle(frame.box());
        surface.pushClip(box);
        surface.fill(box, new Fill.Solid(frame.background()));
        for (MapLayer layer : frame.layers()) {
            surface.beginLayer(layer.name());
            draw(layer);
            surface.endLayer();
        }
        if (!frame.labels().isEmpty()) {
            surface.beginLayer(LABELS);
            drawLabels();
            surface.endLayer();
        }
        surface.popClip();
        frame.neatline().ifPresent(line -> surface.stroke(box, Stroke.of(line.color(), line.widthMm())));
    }

    private void draw(MapLayer layer) {
        boolean grouped = false;
        for (FeatureTypeStyle pass : layer.style().featureTypeStyles()) {
            checkPass(pass, layer);
            if (PassGroup.begins(pass)) {
                endGroup(grouped);
                grouped = PassGroup.opacity(pass) < 1;
                beginGroup(grouped, PassGroup.opacity(pass));
            }
            draw(layer, pass);
        }
        endGroup(grouped);
    }

    private void beginGroup(boolean wanted, double opacity) {
        if (wanted) {
            surface.beginGroup(PageDrawer.rectangle(frame.box()), opacity);
        }
    }

    private void endGroup(boolean begun) {
        if (begun) {
            surface.endGroup();
        }
    }

    private void draw(MapLayer layer, FeatureTypeStyle pass) {
        FeatureRules rules = FeatureRules.atScale(pass, frame.view().scaleDenominator());
        int count = 0;
        for (SimpleFeature feature : layer.features()) {
            if (count++ % FEATURES_BETWEEN_CHECKS == 0) {
                progress.check();
            }
            Layer.geometry(feature).filter(this::isSeen).ifPresent(shape -> rules.of(feature)
                    .forEach(rule -> draw(feature, shape, rule, layer.name())));
        }
    }

    private boolean isSeen(Geometry shape) {
        Envelope extent = shape.getEnvelopeInternal();
        return seen.intersects(extent) && surface.shows(onPage(extent));
    }

    private Rectangle2D onPage(Envelope extent) {
        Rectangle2D ground =
                new Rectangle2D.Double(extent.getMinX(), extent.getMinY(), extent.getWidth(), extent.getHeight());
        Rectangle2D place = frame.view().toPage().createTransformedShape(ground).getBounds2D();
        place.setFrame(
                place.getX() - WIDEST_REACH_MM,
                place.getY() - WIDEST_REACH_MM,
                place.getWidth() + 2 * WIDEST_REACH_MM,
                place.getHeight() + 2 * WIDEST_REACH_MM);
        return place;
    }

    private void checkPass(FeatureTypeStyle pass, MapLayer layer) {
        problems.enter("layer " + layer.name());
        if (pass.getTransformation() != null) {
            problems.add("transforms features before drawing, which cannot be done; they are drawn as they are");
        }
        Set<String> unknown = PassGroup.unknownOptions(pass);
        if (!unknown.isEmpty()) {
            problems.add("sets vendor options (" + String.join(", ", unknown) + "), which are not followed");
        }
    }

    private void draw(SimpleFeature feature, Geometry shape, Rule rule, String layer) {
        problems.enter(rule.getName() == null ? "layer " + layer : "layer " + layer + ", rule " + rule.getName());
        rule.symbolizers().forEach(symbolizer -> painter.draw(symbolizer, feature, shape));
    }

    /** All leaders lie below all names. */
    private void drawLabels() {
        for (PlacedLabel label : frame.labels()) {
            label.leader().ifPresent(leader -> LeaderDrawer.draw(leader, surface));
        }
        new HaloedLines(surface)
                .draw(frame.labels().stream()
                        .flatMap(label -> label.lines().stream())
                        .map(line ->
                                new HaloedLines.Line(line.text(), line.xMm(), line.baselineMm(), line.angleDegrees()))
                        .toList());
    }
}
