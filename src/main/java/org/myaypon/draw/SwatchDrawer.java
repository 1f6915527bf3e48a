package org.myaypon.draw;

import java.awt.geom.AffineTransform;
import java.util.Map;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.PointSymbolizer;
import org.geotools.api.style.Symbolizer;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.myaypon.page.Box;
import org.myaypon.page.PageItem.Swatch;

/** Draws the colour fields of a legend with the symbolizers of the map: areas fill them, lines cross them. */
final class SwatchDrawer {
    private static final GeometryFactory SHAPES = new GeometryFactory();
    /** Lengths on the ground have no size in a legend; this keeps them too thin to be seen rather than huge. */
    private static final double NO_SCALE = 1e9;

    private final Surface surface;
    private final StyleProblems problems;

    SwatchDrawer(Surface surface, StyleProblems problems) {
        this.surface = surface;
        this.problems = problems;
    }

    void draw(String legend, Swatch swatch) {
        Box box = swatch.box();
        Envelope area = new Envelope(box.xMm(), box.rightMm(), box.yMm(), box.bottomMm());
        SymbolPainter painter =
                new SymbolPainter(surface, new PagePaths(new AffineTransform(), area), NO_SCALE, problems);
        problems.enter("legend " + legend);
        for (Symbolizer symbolizer : swatch.symbolizers()) {
            painter.draw(symbolizer, Map.of(), shape(symbolizer, area));
        }
    }

    private static Geometry shape(Symbolizer symbolizer, Envelope area) {
        if (symbolizer instanceof PointSymbolizer) {
            return SHAPES.createPoint(area.centre());
        }
        if (symbolizer instanceof LineSymbolizer) {
            double middle = area.centre().y;
            return SHAPES.createLineString(
                    new Coordinate[] {new Coordinate(area.getMinX(), middle), new Coordinate(area.getMaxX(), middle)});
        }
        return SHAPES.toGeometry(area);
    }
}
