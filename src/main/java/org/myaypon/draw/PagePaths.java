package org.myaypon.draw;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * Geometries become paths in millimetres. Points are rounded to a hundredth of a millimetre, by the same grid for all, so
 * that neighbours that share a border keep sharing it; points that fall together count once, rings and lines that shrink
 * to nothing are left out. Chains of points that lie beyond one side of the frame are cut short there.
 */
final class PagePaths {
    private static final double GRID_PER_MM = 100;
    private static final double LARGEST_ROUNDED = 0x1p51;
    private static final double NO_FRACTION = 0x1.8p52;
    /** Far enough out for no line of up to 12 mm to show what was cut. */
    private static final double MARGIN_MM = 6;

    private final AffineTransform toPage;
    private final Envelope keep;
    private final double[] at = new double[2];

    /**
     * Paths for one frame.
     *
     * @param toPage from the geometries' coordinates to millimetres
     * @param frameMm what is to be seen
     */
    PagePaths(AffineTransform toPage, Envelope frameMm) {
        this.toPage = toPage;
        keep = new Envelope(frameMm);
        keep.expandBy(MARGIN_MM);
    }

    /** The areas of a geometry with their holes (even-odd); empty when there are none. */
    Path2D areas(Geometry geometry) {
        Path2D.Double path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        addAreas(geometry, path);
        return path;
    }

    private void addAreas(Geometry geometry, Path2D path) {
        if (geometry instanceof Polygon polygon) {
            add(polygon.getExteriorRing(), path);
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                add(polygon.getInteriorRingN(i), path);
            }
        } else if (geometry instanceof GeometryCollection) {
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                addAreas(geometry.getGeometryN(i), path);
            }
        }
    }

    /** The lines of a geometry and the outlines of its areas; empty when there are none. */
    Path2D lines(Geometry geometry) {
        Path2D.Double path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        addLines(geometry, path);
        return path;
    }

    private void addLines(Geometry geometry, Path2D path) {
        if (geometry instanceof LineString line) {
            add(line, path);
        } else if (geometry instanceof Polygon) {
            addAreas(geometry, path);
        } else if (geometry instanceof GeometryCollection) {
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                addLines(geometry.getGeometryN(i), path);
            }
        }
    }

    /** Lines that run beside those of {@link #lines}, on the left of their direction when the offset is above 0. */
    Path2D linesBeside(Geometry geometry, double offsetMm) {
        return onPage().lines(ShapeOffset.beside(ShapeOffset.onPage(geometry, toPage), offsetMm));
    }

    /** Areas that reach further out than those of {@link #areas}, or less far when the offset is below 0. */
    Path2D areasGrown(Geometry geometry, double offsetMm) {
        return onPage().areas(ShapeOffset.grown(ShapeOffset.onPage(geometry, toPage), offsetMm));
    }

    /** What of the page can be seen, with a margin. */
    Rectangle2D seenMm() {
        return new Rectangle2D.Double(keep.getMinX(), keep.getMinY(), keep.getWidth(), keep.getHeight());
    }

    private PagePaths onPage() {
        Envelope frame = new Envelope(keep);
        frame.expandBy(-MARGIN_MM);
        return new PagePaths(new AffineTransform(), frame);
    }

    /** Where the points of a geometry stand; for a line or an area one point on it. */
    List<Point2D> points(Geometry geometry) {
        List<Point2D> points = new ArrayList<>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof Point point && !point.isEmpty()) {
                points.add(place(point));
            }
        }
        if (points.isEmpty() && !geometry.isEmpty()) {
            Point centre = geometry.getCentroid();
            points.add(place(geometry.contains(centre) ? centre : geometry.getInteriorPoint()));
        }
        return points;
    }

    private Point2D place(Point point) {
        return toPage.transform(new Point2D.Double(point.getX(), point.getY()), null);
    }

    /** The nearest whole number, as by {@link Math#rint}: added to a number so large, no other fits into 53 bits. */
    private static double rounded(double value) {
        return Math.abs(value) < LARGEST_ROUNDED ? value + NO_FRACTION - NO_FRACTION : value;
    }

    private void add(LineString line, Path2D path) {
        CoordinateSequence points = line.getCoordinateSequence();
        boolean ring = line instanceof LinearRing;
        int count = points.size() - (ring && !line.isEmpty() ? 1 : 0);
        PathPen pen = new PathPen(keep, count);
        for (int i = 0; i < count; i++) {
            at[0] = points.getX(i);
            at[1] = points.getY(i);
            toPage.transform(at, 0, at, 0, 1);
            pen.to(rounded(at[0] * GRID_PER_MM) / GRID_PER_MM, rounded(at[1] * GRID_PER_MM) / GRID_PER_MM);
        }
        pen.append(path, ring);
    }
}
