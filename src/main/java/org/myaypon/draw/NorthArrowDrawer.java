package org.myaypon.draw;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.List;
import org.myaypon.page.PageItem.NorthArrow;
import org.myaypon.template.Box;
import org.myaypon.template.NorthArrowLook;

/** Draws a north arrow, turned about the middle of its box: a slim needle, or a star of four points. */
final class NorthArrowDrawer {
    private static final double OUTLINE_MM = 0.2;
    /** Half the needle's breadth, and how deep its foot is notched, in parts of its length. */
    private static final double HALF_BREADTH = 0.24;

    private static final double NOTCH = 0.22;
    /** Where the points of the star's arms and the corners between them are, in parts of its length from its middle. */
    private static final double ARM = 0.3;

    private static final double CORNER = 0.065;
    /** How far the middle of the star is below that of its box, since its upper arm is longer. */
    private static final double STAR_MIDDLE = 0.15;

    private final AffineTransform place;
    private final Color color;
    private final Surface surface;

    private NorthArrowDrawer(AffineTransform place, Color color, Surface surface) {
        this.place = place;
        this.color = color;
        this.surface = surface;
    }

    static void draw(NorthArrow arrow, Surface surface) {
        Box box = arrow.box();
        double halfBreadth = arrow.look() == NorthArrowLook.STAR ? ARM : HALF_BREADTH;
        double length = Math.min(box.heightMm(), box.widthMm() / (2 * halfBreadth));
        if (!(length > 0)) {
            return;
        }
        AffineTransform place =
                AffineTransform.getTranslateInstance(box.xMm() + box.widthMm() / 2, box.yMm() + box.heightMm() / 2);
        place.rotate(Math.toRadians(arrow.angleDegrees()));
        place.scale(length, length);
        new NorthArrowDrawer(place, arrow.color(), surface).draw(arrow.look());
    }

    private void draw(NorthArrowLook look) {
        switch (look) {
            case PLAIN -> fill(color, 0, -0.5, HALF_BREADTH, 0.5, 0, 0.5 - NOTCH, -HALF_BREADTH, 0.5);
            case HALF -> {
                fill(Color.WHITE, 0, -0.5, HALF_BREADTH, 0.5, 0, 0.5 - NOTCH);
                fill(color, 0, -0.5, -HALF_BREADTH, 0.5, 0, 0.5 - NOTCH);
                outline(0, -0.5, HALF_BREADTH, 0.5, 0, 0.5 - NOTCH, -HALF_BREADTH, 0.5);
            }
            case STAR -> star();
        }
    }

    /** Each arm is dark on its left and white on its right, as seen from the middle. */
    private void star() {
        double[] x = {0, ARM, 0, -ARM};
        double[] y = {-0.5, STAR_MIDDLE, STAR_MIDDLE + ARM, STAR_MIDDLE};
        double[] cornerX = {CORNER, CORNER, -CORNER, -CORNER};
        double[] cornerY = {STAR_MIDDLE - CORNER, STAR_MIDDLE + CORNER, STAR_MIDDLE + CORNER, STAR_MIDDLE - CORNER};
        double[] edge = new double[16];
        for (int i = 0; i < 4; i++) {
            int before = (i + 3) % 4;
            fill(color, 0, STAR_MIDDLE, x[i], y[i], cornerX[before], cornerY[before]);
            fill(Color.WHITE, 0, STAR_MIDDLE, x[i], y[i], cornerX[i], cornerY[i]);
            edge[4 * i] = x[i];
            edge[4 * i + 1] = y[i];
            edge[4 * i + 2] = cornerX[i];
            edge[4 * i + 3] = cornerY[i];
        }
        outline(edge);
    }

    private void fill(Color paint, double... corners) {
        surface.fill(shape(corners), new Fill.Solid(paint));
    }

    private void outline(double... corners) {
        surface.stroke(shape(corners), new Stroke(color, OUTLINE_MM, List.of(), 0, Stroke.Cap.BUTT, Stroke.Join.MITRE));
    }

    private Shape shape(double... corners) {
        Path2D path = new Path2D.Double();
        path.moveTo(corners[0], corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            path.lineTo(corners[i], corners[i + 1]);
        }
        path.closePath();
        return place.createTransformedShape(path);
    }
}
