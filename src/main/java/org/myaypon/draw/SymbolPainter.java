package org.myaypon.draw;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.Map;
import java.util.Optional;
import org.geotools.api.style.Displacement;
import org.geotools.api.style.Graphic;
import org.geotools.api.style.GraphicalSymbol;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.Mark;
import org.geotools.api.style.PointSymbolizer;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.RasterSymbolizer;
import org.geotools.api.style.Symbolizer;
import org.geotools.api.style.TextSymbolizer;
import org.geotools.styling.UomOgcMapping;
import org.locationtech.jts.geom.Geometry;

/** Draws a symbolizer for a shape: on the map, and in the legend. */
final class SymbolPainter {
    /** OGC's standard pixel. */
    static final double MM_PER_PIXEL = 0.28;

    private static final double METRES_PER_FOOT = 0.3048;

    private final Surface surface;
    private final PagePaths paths;
    private final double metresPerMm;
    private final StyleProblems problems;
    private final double markScale;

    SymbolPainter(Surface surface, PagePaths paths, double metresPerMm, StyleProblems problems) {
        this(surface, paths, metresPerMm, problems, 1);
    }

    private SymbolPainter(
            Surface surface, PagePaths paths, double metresPerMm, StyleProblems problems, double markScale) {
        this.surface = surface;
        this.paths = paths;
        this.metresPerMm = metresPerMm;
        this.problems = problems;
        this.markScale = markScale;
    }

    /** The same, with marks of so many times their size. */
    SymbolPainter withMarks(double scale) {
        return new SymbolPainter(surface, paths, metresPerMm, problems, scale);
    }

    /** How large the marks of a symbolizer are on the page where there is no feature; 0 without marks. */
    double markMm(PointSymbolizer symbolizer) {
        StyleValues values = new StyleValues(Map.of(), problems);
        return symbolizer.getGraphic() == null
                ? 0
                : new SymbolReader(values, mmPerUnit(symbolizer), problems).sizeMm(symbolizer.getGraphic());
    }

    /**
     * Draws one symbolizer.
     *
     * @param feature what its expressions read
     * @param geometry the feature's shape, unless the symbolizer asks for another one
     */
    void draw(Symbolizer symbolizer, Object feature, Geometry geometry) {
        if (symbolizer instanceof TextSymbolizer) {
            return; // the map's labels are placed before it is drawn
        }
        SymbolReader reader = new SymbolReader(new StyleValues(feature, problems), mmPerUnit(symbolizer), problems);
        if (symbolizer.getOptions() != null && !symbolizer.getOptions().isEmpty()) {
            problems.add("sets vendor options ("
                    + String.join(", ", symbolizer.getOptions().keySet()) + "), which are not followed");
        }
        Geometry shape = geometry;
        if (symbolizer.getGeometry() != null && symbolizer.getGeometry().evaluate(feature) instanceof Geometry other) {
            shape = other;
        }
        if (symbolizer instanceof PolygonSymbolizer polygon) {
            draw(polygon, reader, shape);
        } else if (symbolizer instanceof LineSymbolizer line) {
            draw(line, reader, shape);
        } else if (symbolizer instanceof PointSymbolizer point) {
            draw(point, reader, shape);
        } else {
            problems.add("asks for " + kind(symbolizer) + ", which cannot be drawn; it is left out");
        }
    }

    private static String kind(Symbolizer symbolizer) {
        return symbolizer instanceof RasterSymbolizer ? "a raster" : "something of its own making";
    }

    private double mmPerUnit(Symbolizer symbolizer) {
        if (symbolizer.getUnitOfMeasure() == null) {
            return MM_PER_PIXEL;
        }
        return switch (UomOgcMapping.get(symbolizer.getUnitOfMeasure())) {
            case METRE -> 1 / metresPerMm;
            case FOOT -> METRES_PER_FOOT / metresPerMm;
            case PIXEL -> MM_PER_PIXEL;
        };
    }

    private void draw(PolygonSymbolizer symbolizer, SymbolReader reader, Geometry shape) {
        if (isMoved(symbolizer.getDisplacement(), reader) || reader.number(symbolizer.getPerpendicularOffset()) != 0) {
            problems.add("moves areas or their outlines aside, which cannot be drawn; they stay in their place");
        }
        Path2D areas = paths.areas(shape);
        if (areas.getCurrentPoint() != null) {
            paint(areas, reader.fill(symbolizer.getFill()), reader.stroke(symbolizer.getStroke()));
        }
    }

    private void draw(LineSymbolizer symbolizer, SymbolReader reader, Geometry shape) {
        if (reader.number(symbolizer.getPerpendicularOffset()) != 0) {
            problems.add("moves lines aside, which cannot be drawn; they stay in their place");
        }
        Path2D lines = paths.lines(shape);
        if (lines.getCurrentPoint() != null) {
            paint(lines, Optional.empty(), reader.stroke(symbolizer.getStroke()));
        }
    }

    private void draw(PointSymbolizer symbolizer, SymbolReader reader, Geometry shape) {
        Graphic graphic = symbolizer.getGraphic();
        if (graphic == null) {
            return;
        }
        for (GraphicalSymbol symbol : graphic.graphicalSymbols()) {
            Optional<Shape> unit = symbol instanceof Mark mark ? Marks.named(reader.name(mark)) : Optional.empty();
            if (unit.isPresent()) {
                draw(unit.get(), (Mark) symbol, graphic, reader, shape);
                return;
            }
        }
        problems.add("asks for a picture or an unknown mark at points, which cannot be drawn; they are left out");
    }

    private void draw(Shape unit, Mark mark, Graphic graphic, SymbolReader reader, Geometry shape) {
        double sizeMm = reader.sizeMm(graphic) * markScale;
        Optional<Fill> fill = reader.fill(mark.getFill());
        Optional<Stroke> stroke = reader.stroke(mark.getStroke());
        if (isMoved(graphic.getDisplacement(), reader)) {
            problems.add("moves marks aside, which cannot be drawn; they stay in their place");
        }
        for (Point2D point : paths.points(shape)) {
            AffineTransform place = AffineTransform.getTranslateInstance(point.getX(), point.getY());
            place.rotate(Math.toRadians(reader.number(graphic.getRotation())));
            place.scale(sizeMm, sizeMm);
            paint(place.createTransformedShape(unit), fill, stroke);
        }
    }

    private static boolean isMoved(Displacement displacement, SymbolReader reader) {
        return displacement != null
                && (reader.number(displacement.getDisplacementX()) != 0
                        || reader.number(displacement.getDisplacementY()) != 0);
    }

    private void paint(Shape shape, Optional<Fill> fill, Optional<Stroke> stroke) {
        if (fill.isPresent() && stroke.isPresent()) {
            surface.fillAndStroke(shape, fill.get(), stroke.get());
        } else {
            fill.ifPresent(some -> surface.fill(shape, some));
            stroke.ifPresent(some -> surface.stroke(shape, some));
        }
    }
}
