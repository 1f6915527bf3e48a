package org.myaypon.draw;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.buffer.OffsetCurve;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/** Moves lines and the edges of areas aside, on the page. */
final class ShapeOffset {
    /** What cannot be seen of a line's course is left out first, since each of its points costs time. */
    private static final double UNSEEN_MM = 0.02;

    private ShapeOffset() {}

    /** A geometry in millimetres on the page, y downwards. */
    static Geometry onPage(Geometry geometry, AffineTransform toPage) {
        AffineTransformation transform = new AffineTransformation(
                toPage.getScaleX(),
                toPage.getShearX(),
                toPage.getTranslateX(),
                toPage.getShearY(),
                toPage.getScaleY(),
                toPage.getTranslateY());
        return transform.transform(geometry);
    }

    /** Lines beside those of a geometry on the page; beside an area's outline, outside when the offset is above 0. */
    static Geometry beside(Geometry geometry, double offsetMm) {
        List<Geometry> curves = new ArrayList<>();
        addBeside(geometry, offsetMm, curves);
        return geometry.getFactory().buildGeometry(curves);
    }

    private static void addBeside(Geometry geometry, double offsetMm, List<Geometry> curves) {
        if (geometry instanceof LineString line && line.getNumPoints() > 1) {
            // The library's left is the page's right, since its y runs upwards.
            curves.add(OffsetCurve.getCurve(DouglasPeuckerSimplifier.simplify(line, UNSEEN_MM), -offsetMm));
        } else if (geometry instanceof Polygon) {
            curves.add(grown(geometry, offsetMm).getBoundary());
        } else if (geometry instanceof GeometryCollection) {
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                addBeside(geometry.getGeometryN(i), offsetMm, curves);
            }
        }
    }

    /** Areas with their edges moved outwards. */
    static Geometry grown(Geometry geometry, double offsetMm) {
        return DouglasPeuckerSimplifier.simplify(geometry, UNSEEN_MM).buffer(offsetMm);
    }
}
