package org.myaypon.draw;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import org.myaypon.text.ShapedText;

/** A surface in front of another, to which it hands everything on; a variant of a page changes some of it on the way. */
abstract class OuterSurface implements Surface {
    private final Surface inner;

    OuterSurface(Surface inner) {
        this.inner = inner;
    }

    @Override
    public void fill(Shape shape, Fill fill) {
        inner.fill(shape, fill);
    }

    @Override
    public void stroke(Shape shape, Stroke stroke) {
        inner.stroke(shape, stroke);
    }

    @Override
    public void fillAndStroke(Shape shape, Fill fill, Stroke stroke) {
        inner.fillAndStroke(shape, fill, stroke);
    }

    @Override
    public void picture(RasterPicture picture, AffineTransform place) {
        inner.picture(picture, place);
    }

    @Override
    public void draw(Drawing drawing, AffineTransform place, double opacity) {
        inner.draw(drawing, place, opacity);
    }

    @Override
    public void textWithHalo(ShapedText text, double xMm, double baselineMm, double angleDegrees) {
        inner.textWithHalo(text, xMm, baselineMm, angleDegrees);
    }

    @Override
    public void text(ShapedText text, double xMm, double baselineMm, double angleDegrees) {
        inner.text(text, xMm, baselineMm, angleDegrees);
    }

    @Override
    public void halo(ShapedText text, double xMm, double baselineMm, double angleDegrees) {
        inner.halo(text, xMm, baselineMm, angleDegrees);
    }

    @Override
    public void pushClip(Shape shape) {
        inner.pushClip(shape);
    }

    @Override
    public void popClip() {
        inner.popClip();
    }

    @Override
    public void beginLayer(String name) {
        inner.beginLayer(name);
    }

    @Override
    public void endLayer() {
        inner.endLayer();
    }

    @Override
    public void beginGroup(Rectangle2D areaMm, double opacity) {
        inner.beginGroup(areaMm, opacity);
    }

    @Override
    public void endGroup() {
        inner.endGroup();
    }

    @Override
    public boolean shows(Rectangle2D boxMm) {
        return inner.shows(boxMm);
    }

    @Override
    public void beginPart(PagePart part) {
        inner.beginPart(part);
    }

    @Override
    public void endPart() {
        inner.endPart();
    }
}
