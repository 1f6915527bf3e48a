package org.myaypon.project;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.style.PointSymbolizer;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.myaypon.data.Layer;
import org.myaypon.page.FrameView;
import org.myaypon.page.MapLayer;

/** Where the marks of layers over the areas stand on the page, so that names keep clear of an epicentre or a track's fixes. */
final class OverlayMarks {

    private static final double MM_PER_PIXEL = 0.28;

    /** Among more marks than this names would find no room at all. */
    private static final int MOST = 150;

    /** How much of a mark's box its shape fills about: a star or a circle leaves the corners free. */
    private static final double FILLED = 0.8;

    private OverlayMarks() {}

    /** The boxes of all marks that a view shows; none where there are too many. */
    static List<Envelope> boxesMm(List<MapLayer> layers, FrameView view) {
        List<Envelope> boxes = new ArrayList<>();
        Envelope frame = view.ground();
        for (MapLayer layer : layers) {
            for (SimpleFeature feature : layer.features()) {
                Geometry shape = Layer.geometry(feature).orElse(null);
                if (shape instanceof Point point && frame.contains(point.getCoordinate())) {
                    double sizeMm = sizeMm(layer, feature);
                    if (sizeMm > 0) {
                        boxes.add(box(point, sizeMm * FILLED, view));
                    }
                }
            }
        }
        return boxes.size() > MOST ? List.of() : boxes;
    }

    private static Envelope box(Point point, double sizeMm, FrameView view) {
        Point2D place = view.toPage().transform(new Point2D.Double(point.getX(), point.getY()), null);
        Envelope box = new Envelope(place.getX(), place.getX(), place.getY(), place.getY());
        box.expandBy(sizeMm / 2);
        return box;
    }

    /** The size of the largest mark at a feature; 0 where none is drawn. */
    private static double sizeMm(MapLayer layer, SimpleFeature feature) {
        return layer.style().featureTypeStyles().stream()
                .flatMap(pass -> pass.rules().stream())
                .filter(rule -> rule.getFilter() == null || rule.getFilter().evaluate(feature))
                .flatMap(rule -> rule.symbolizers().stream())
                .filter(PointSymbolizer.class::isInstance)
                .map(mark -> ((PointSymbolizer) mark).getGraphic())
                .filter(Objects::nonNull)
                .map(graphic -> graphic.getSize().evaluate(feature, Double.class))
                .filter(size -> size != null && Double.isFinite(size))
                .mapToDouble(size -> size * MM_PER_PIXEL)
                .max()
                .orElse(0);
    }
}
