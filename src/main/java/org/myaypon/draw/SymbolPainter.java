package org.myaypon.draw;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.geotools.api.style.Displacement;
import org.geotools.api.style.LineSymbolizer;
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

    private final PagePaths paths;
    private final double metresPerMm;
    private final SymbolStore store;
    private final PathPainter painter;
    private final double markScale;

    /**
     * A painter for one frame or swatch.
     *
     * @param store what the whole page shares
     */
    SymbolPainter(Surface surface, PagePaths paths, double metresPerMm, SymbolStore store) {
        this(paths, metresPerMm, store, new PathPainter(surface, paths, store.problems()), 1);
    }

    private SymbolPainter(
            PagePaths paths, double metresPerMm, SymbolStore store, PathPainter painter, double markScale) {
        this.paths = paths;
        this.metresPerMm = metresPerMm;
        this.store = store;
        this.painter = painter;
        this.markScale = markScale;
    }

    /** The same, with marks of so many times their size. */
    SymbolPainter withMarks(double scale) {
        return new SymbolPainter(paths, metresPerMm, store, painter, scale);
    }

    /** What the graphic of a symbolizer looks like where there is no feature; empty when there is nothing to be seen. */
    Optional<Symbol.Look> look(PointSymbolizer symbolizer) {
        return symbolizer.getGraphic() == null
                ? Optional.empty()
                : reader(symbolizer, StyleValues.ofLegend(store.problems()))
                        .symbol(symbolizer.getGraphic())
                        .map(Symbol::look);
    }

    private SymbolReader reader(Symbolizer symbolizer, StyleValues values) {
        return new SymbolReader(values, mmPerUnit(symbolizer), store, options(symbolizer));
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
        Geometry shape = geometry;
        if (symbolizer.getGeometry() != null && symbolizer.getGeometry().evaluate(feature) instanceof Geometry other) {
            shape = other;
        }
        draw(symbolizer, new StyleValues(feature, store.problems()), shape);
    }

    /** Draws one symbolizer of a legend, where there is no feature. */
    void drawInLegend(Symbolizer symbolizer, Geometry shape) {
        draw(symbolizer, StyleValues.ofLegend(store.problems()), shape);
    }

    private void draw(Symbolizer symbolizer, StyleValues values, Geometry shape) {
        checkOptions(symbolizer);
        if (symbolizer instanceof PolygonSymbolizer polygon) {
            draw(polygon, reader(symbolizer, values), shape);
        } else if (symbolizer instanceof LineSymbolizer line) {
            draw(line, reader(symbolizer, values), shape);
        } else if (symbolizer instanceof PointSymbolizer point) {
            draw(point, reader(symbolizer, values), shape);
        } else {
            store.problems().add("asks for " + kind(symbolizer) + ", which cannot be drawn; it is left out");
        }
    }

    private static Map<String, String> options(Symbolizer symbolizer) {
        return symbolizer.getOptions() == null ? Map.of() : symbolizer.getOptions();
    }

    private void checkOptions(Symbolizer symbolizer) {
        Map<String, String> options = options(symbolizer);
        if (options.isEmpty()) {
            return;
        }
        Set<String> unknown = new TreeSet<>(options.keySet());
        if (symbolizer instanceof PolygonSymbolizer) {
            unknown.removeAll(PatternReader.OPTIONS);
        }
        unknown.removeAll(PathPainter.OPTIONS);
        if (!unknown.isEmpty()) {
            store.problems().add("sets vendor options (" + String.join(", ", unknown) + "), which are not followed");
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
        double offset = reader.lengthMm(symbolizer.getPerpendicularOffset());
        Path2D areas = offset == 0 ? paths.areas(shape) : paths.areasGrown(shape, offset);
        move(areas, symbolizer.getDisplacement(), reader);
        if (areas.getCurrentPoint() != null) {
            painter.area(areas, symbolizer, reader);
        }
    }

    private static void move(Path2D path, Displacement moved, SymbolReader reader) {
        if (moved != null) {
            double right = reader.lengthMm(moved.getDisplacementX());
            double up = reader.lengthMm(moved.getDisplacementY());
            if (right != 0 || up != 0) {
                path.transform(AffineTransform.getTranslateInstance(right, -up));
            }
        }
    }

    private void draw(LineSymbolizer symbolizer, SymbolReader reader, Geometry shape) {
        double offset = reader.lengthMm(symbolizer.getPerpendicularOffset());
        Path2D lines = offset == 0 ? paths.lines(shape) : paths.linesBeside(shape, offset);
        if (lines.getCurrentPoint() != null) {
            painter.line(lines, symbolizer.getStroke(), reader, options(symbolizer));
        }
    }

    private void draw(PointSymbolizer symbolizer, SymbolReader reader, Geometry shape) {
        if (symbolizer.getGraphic() != null) {
            reader.symbol(symbolizer.getGraphic())
                    .map(symbol -> markScale == 1 ? symbol : symbol.scaled(markScale))
                    .ifPresent(symbol -> paths.points(shape).forEach(point -> painter.symbol(symbol, point)));
        }
    }
}
