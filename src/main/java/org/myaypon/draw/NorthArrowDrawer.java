package org.myaypon.draw;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.List;
import org.myaypon.page.PageItem.NorthArrow;
import org.myaypon.template.Box;

/** Draws a north arrow: a slim needle, its left half dark and its right half white, turned about the middle of its box. */
final class NorthArrowDrawer {
    private static final double OUTLINE_MM = 0.2;
    /** Half the needle's breadth, and how deep its foot is notched, in parts of its length. */
    private static final double HALF_BREADTH = 0.24;

    private static final double NOTCH = 0.22;

    private NorthArrowDrawer() {}

    static void draw(NorthArrow arrow, Surface surface) {
        Box box = arrow.box();
        double length = Math.min(box.heightMm(), box.widthMm() / (2 * HALF_BREADTH));
        if (!(length > 0)) {
            return;
        }
        AffineTransform place =
                AffineTransform.getTranslateInstance(box.xMm() + box.widthMm() / 2, box.yMm() + box.heightMm() / 2);
        place.rotate(Math.toRadians(arrow.angleDegrees()));
        place.scale(length, length);
        Stroke outline = new Stroke(arrow.color(), OUTLINE_MM, List.of(), 0, Stroke.Cap.BUTT, Stroke.Join.MITRE);
        surface.fill(half(1, place), new Fill.Solid(Color.WHITE));
        surface.fill(half(-1, place), new Fill.Solid(arrow.color()));
        surface.stroke(needle(place), outline);
    }

    private static Shape half(int side, AffineTransform place) {
        Path2D path = new Path2D.Double();
        path.moveTo(0, -0.5);
        path.lineTo(side * HALF_BREADTH, 0.5);
        path.lineTo(0, 0.5 - NOTCH);
        path.closePath();
        return place.createTransformedShape(path);
    }

    private static Shape needle(AffineTransform place) {
        Path2D path = new Path2D.Double();
        path.moveTo(0, -0.5);
        path.lineTo(HALF_BREADTH, 0.5);
        path.lineTo(0, 0.5 - NOTCH);
        path.lineTo(-HALF_BREADTH, 0.5);
        path.closePath();
        return place.createTransformedShape(path);
    }
}
