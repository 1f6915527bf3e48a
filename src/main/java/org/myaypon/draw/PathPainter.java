package org.myaypon.draw;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.geotools.api.style.Graphic;
import org.geotools.api.style.PolygonSymbolizer;

/** Lays fills, strokes and symbols on paths of the page. What would take too many symbols becomes a tint or a plain line. */
final class PathPainter {
    /** The vendor options of lines that are followed: QGIS's for marks along them. */
    static final Set<String> OPTIONS = Set.of("placement", "rotateMarker");

    private static final double MOST_SYMBOLS = 200_000;
    /** Symbols closer than this run together in print. */
    private static final double FINEST_MM2 = 0.05;

    private final Surface surface;
    private final PagePaths paths;
    private final StyleProblems problems;

    PathPainter(Surface surface, PagePaths paths, StyleProblems problems) {
        this.surface = surface;
        this.paths = paths;
        this.problems = problems;
    }

    void area(Path2D areas, PolygonSymbolizer symbolizer, SymbolReader reader) {
        Optional<Fill> fill = reader.fill(symbolizer.getFill()).map(some -> bounded(some, areas));
        boolean plain = symbolizer.getStroke() == null || isPen(symbolizer.getStroke());
        Optional<Stroke> stroke = plain ? reader.stroke(symbolizer.getStroke()) : Optional.empty();
        if (fill.isPresent() && stroke.isPresent()) {
            surface.fillAndStroke(areas, fill.get(), stroke.get());
        } else {
            fill.ifPresent(some -> surface.fill(areas, some));
            stroke.ifPresent(some -> surface.stroke(areas, some));
        }
        if (!plain) {
            line(
                    areas,
                    symbolizer.getStroke(),
                    reader,
                    symbolizer.getOptions() == null ? Map.of() : symbolizer.getOptions());
        }
    }

    private static boolean isPen(org.geotools.api.style.Stroke stroke) {
        return stroke.getGraphicFill() == null && stroke.getGraphicStroke() == null;
    }

    void line(Path2D lines, org.geotools.api.style.Stroke stroke, SymbolReader reader, Map<String, String> options) {
        if (stroke == null || isPen(stroke)) {
            reader.stroke(stroke).ifPresent(pen -> surface.stroke(lines, pen));
        } else if (stroke.getGraphicStroke() != null) {
            reader.symbol(stroke.getGraphicStroke())
                    .map(symbol -> marks(symbol, stroke, reader, options))
                    .map(marks -> reader.isForLegend() ? marks.orOneIn(lengthMm(lines)) : marks)
                    .ifPresent(marks -> along(lines, marks, reader.stroke(stroke)));
        } else {
            reader.stroke(stroke).ifPresent(pen -> {
                Shape shape = outline(lines, pen);
                reader.fill(stroke).ifPresent(fill -> surface.fill(shape, bounded(fill, shape)));
            });
        }
    }

    private static LineMarks marks(
            Symbol symbol, org.geotools.api.style.Stroke stroke, SymbolReader reader, Map<String, String> options) {
        Graphic graphic = stroke.getGraphicStroke();
        List<Double> dashes = reader.dashes(stroke);
        double first = Math.max(0, reader.lengthMm(graphic.getInitialGap()));
        double every = symbol.look().widthMm() + Math.max(0, reader.lengthMm(graphic.getGap()));
        if (!dashes.isEmpty()) {
            // GeoServer's way to tell the gaps: dashes are where the graphics stand.
            every = dashes.stream().mapToDouble(dash -> dash).sum() * (dashes.size() % 2 == 0 ? 1 : 2);
            first += (dashes.get(0) - symbol.look().widthMm()) / 2 - reader.lengthMm(stroke.getDashOffset());
            first = first < -1e-6 ? first + every * Math.ceil(-first / every) : first;
        }
        boolean turned = !"0".equals(options.get("rotateMarker"));
        return new LineMarks(
                symbol, first, every, turned, LineMarks.Placement.named(options.getOrDefault("placement", "")));
    }

    private void along(Path2D lines, LineMarks marks, Optional<Stroke> instead) {
        if (marks.most(lengthMm(lines)) <= MOST_SYMBOLS) {
            marks.draw(surface, lines);
        } else {
            problems.add("asks for too many marks along a line; a plain line stands for them");
            instead.ifPresent(pen -> surface.stroke(lines, pen));
        }
    }

    private static double lengthMm(Path2D lines) {
        double length = 0;
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator steps = lines.getPathIterator(null); !steps.isDone(); steps.next()) {
            if (steps.currentSegment(at) == PathIterator.SEG_LINETO) {
                length += Math.hypot(at[0] - x, at[1] - y);
            }
            x = at[0];
            y = at[1];
        }
        return length;
    }

    private static Shape outline(Path2D lines, Stroke pen) {
        return ImageSurface.pen(pen).createStrokedShape(lines);
    }

    private Fill bounded(Fill fill, Shape shape) {
        if (!(fill instanceof Fill.Pattern pattern)) {
            return fill;
        }
        Rectangle2D seen = shape.getBounds2D().createIntersection(paths.seenMm());
        double tiles =
                Math.max(0, seen.getWidth()) * Math.max(0, seen.getHeight()) / (pattern.widthMm() * pattern.heightMm());
        boolean coarse = pattern.widthMm() * pattern.heightMm()
                >= FINEST_MM2 * pattern.tile().size();
        if (coarse && tiles * pattern.tile().size() <= MOST_SYMBOLS) {
            return fill;
        }
        problems.add("has a pattern too fine to be seen; a tint stands for it");
        return new Fill.Solid(PatternTint.of(pattern));
    }

    void symbol(Symbol symbol, Point2D point) {
        symbol.draw(surface, point.getX(), point.getY());
    }
}
