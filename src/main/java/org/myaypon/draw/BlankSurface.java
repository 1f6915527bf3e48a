package org.myaypon.draw;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import org.myaypon.text.ShapedText;

/** A surface that keeps nothing: it serves to find what of a page's styles cannot be drawn. */
public final class BlankSurface implements Surface {

    @Override
    public void fill(Shape shape, Fill fill) {
        // Nothing is kept.
    }

    @Override
    public void stroke(Shape shape, Stroke stroke) {
        // Nothing is kept.
    }

    @Override
    public void picture(RasterPicture picture, AffineTransform place) {
        // Nothing is kept.
    }

    @Override
    public void draw(Drawing drawing, AffineTransform place, double opacity) {
        // Nothing is kept.
    }

    @Override
    public void text(ShapedText text, double xMm, double baselineMm, double angleDegrees) {
        // Nothing is kept.
    }

    @Override
    public void halo(ShapedText text, double xMm, double baselineMm, double angleDegrees) {
        // Nothing is kept.
    }

    @Override
    public void pushClip(Shape shape) {
        // Nothing is kept.
    }

    @Override
    public void popClip() {
        // Nothing is kept.
    }

    @Override
    public void beginLayer(String name) {
        // Nothing is kept.
    }

    @Override
    public void beginGroup(Rectangle2D areaMm, double opacity) {
        // Nothing is kept.
    }

    @Override
    public void endGroup() {
        // Nothing is kept.
    }

    @Override
    public void endLayer() {
        // Nothing is kept.
    }

    @Override
    public void beginPart(PagePart part) {
        // Nothing is kept.
    }

    @Override
    public void endPart() {
        // Nothing is kept.
    }
}
