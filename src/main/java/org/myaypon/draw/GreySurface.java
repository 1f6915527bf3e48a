package org.myaypon.draw;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import org.myaypon.text.ShapedText;

/** Draws everything in grey, as light as it is in colour. */
final class GreySurface extends OuterSurface {
    private final GreyInk ink;

    GreySurface(Surface inner, GreyInk ink) {
        super(inner);
        this.ink = ink;
    }

    @Override
    public void fill(Shape shape, Fill fill) {
        super.fill(shape, ink.of(fill));
    }

    @Override
    public void stroke(Shape shape, Stroke stroke) {
        super.stroke(shape, GreyInk.of(stroke));
    }

    @Override
    public void fillAndStroke(Shape shape, Fill fill, Stroke stroke) {
        super.fillAndStroke(shape, ink.of(fill), GreyInk.of(stroke));
    }

    @Override
    public void picture(RasterPicture picture, AffineTransform place) {
        super.picture(ink.of(picture), place);
    }

    @Override
    public void draw(Drawing drawing, AffineTransform place, double opacity) {
        super.draw(ink.of(drawing), place, opacity);
    }

    @Override
    public void textWithHalo(ShapedText text, double xMm, double baselineMm, double angleDegrees) {
        super.textWithHalo(GreyInk.of(text), xMm, baselineMm, angleDegrees);
    }

    @Override
    public void text(ShapedText text, double xMm, double baselineMm, double angleDegrees) {
        super.text(GreyInk.of(text), xMm, baselineMm, angleDegrees);
    }

    @Override
    public void halo(ShapedText text, double xMm, double baselineMm, double angleDegrees) {
        super.halo(GreyInk.of(text), xMm, baselineMm, angleDegrees);
    }
}
