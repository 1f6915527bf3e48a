package org.myaypon.draw;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;
import org.myaypon.text.FontFile;

/**
 * What lies around a glyph's outline, as areas to be filled: the same as its outline drawn with a wide round pen, and several
 * times cheaper to draw, since the many corners of a letter's curves are joined once. May be used from any thread.
 */
final class GlyphHalos {
    private static final Map<Key, Path2D> KNOWN = new ConcurrentHashMap<>();
    private static final GeometryFactory SHAPES = new GeometryFactory();
    private static final int QUARTER_STEPS = 5;
    /** Finer than a print shows at the sizes that names have: a hundredth of a millimetre at 8 points. */
    private static final double TOLERANCE_EM = 0.004;

    private static final double WIDTH_STEPS_PER_EM = 500;
    private static final int MOST_KNOWN = 5000;

    private GlyphHalos() {}

    private record Key(FontFile font, int glyph, int width) {}

    /**
     * The halo of a glyph in parts of the font's size, y downwards, by the non-zero rule; empty for a space. Not to be changed.
     *
     * @param widthEm how far it reaches beyond the outline, in parts of the font's size
     */
    static Path2D of(FontFile font, int glyph, double widthEm) {
        if (KNOWN.size() > MOST_KNOWN) {
            KNOWN.clear();
        }
        int width = (int) Math.max(1, Math.rint(widthEm * WIDTH_STEPS_PER_EM));
        return KNOWN.computeIfAbsent(new Key(font, glyph, width), GlyphHalos::around);
    }

    private static Path2D around(Key key) {
        Path2D outline = FontOutlines.of(key.font()).outline(key.glyph());
        Geometry lines = SHAPES.createMultiLineString(lines(outline).toArray(LineString[]::new));
        BufferParameters round = new BufferParameters(QUARTER_STEPS);
        Geometry areas = BufferOp.bufferOp(lines, key.width() / WIDTH_STEPS_PER_EM, round);
        Path2D.Float path = new Path2D.Float(Path2D.WIND_NON_ZERO);
        add(DouglasPeuckerSimplifier.simplify(areas, TOLERANCE_EM), path);
        return path;
    }

    private static List<LineString> lines(Path2D outline) {
        List<LineString> lines = new ArrayList<>();
        List<Coordinate> points = new ArrayList<>();
        double[] at = new double[6];
        for (PathIterator steps = outline.getPathIterator(null, TOLERANCE_EM); !steps.isDone(); steps.next()) {
            int step = steps.currentSegment(at);
            if (step == PathIterator.SEG_MOVETO) {
                end(points, lines);
            }
            if (step == PathIterator.SEG_CLOSE) {
                points.add(points.get(0).copy());
            } else {
                points.add(new Coordinate(at[0], at[1]));
            }
        }
        end(points, lines);
        return lines;
    }

    private static void end(List<Coordinate> points, List<LineString> lines) {
        if (points.size() > 1) {
            lines.add(SHAPES.createLineString(points.toArray(Coordinate[]::new)));
        }
        points.clear();
    }

    private static void add(Geometry areas, Path2D path) {
        for (int i = 0; i < areas.getNumGeometries(); i++) {
            if (areas.getGeometryN(i) instanceof Polygon area && !area.isEmpty()) {
                add(area.getExteriorRing(), path);
                for (int hole = 0; hole < area.getNumInteriorRing(); hole++) {
                    add(area.getInteriorRingN(hole), path);
                }
            }
        }
    }

    private static void add(LinearRing ring, Path2D path) {
        for (int i = 0; i < ring.getNumPoints() - 1; i++) {
            Coordinate point = ring.getCoordinateN(i);
            if (i == 0) {
                path.moveTo(point.getX(), point.getY());
            } else {
                path.lineTo(point.getX(), point.getY());
            }
        }
        path.closePath();
    }
}
