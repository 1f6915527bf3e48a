package org.myaypon.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an SVG file draws, in its own pixels: solid fills and lines as vectors; gradients and patterns, which are rare in symbols, as
 * pictures that are cut to their shape.
 */
final class SvgSteps {
    /** A symbol with more than this is no symbol, or one made to do harm. */
    private static final int MOST = 50_000;

    private static final double GRADIENT_PIXELS = 256;

    /** An SVG file asks for more work than a symbol can. */
    static final class TooMuchException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private final Rectangle2D areaPx;
    private final List<Drawing.Step> steps = new ArrayList<>();
    private int counted;

    SvgSteps(Rectangle2D areaPx) {
        this.areaPx = areaPx;
    }

    Rectangle2D areaPx() {
        return areaPx;
    }

    List<Drawing.Step> all() {
        return steps;
    }

    void count() {
        if (++counted > MOST) {
            throw new TooMuchException();
        }
    }

    void fill(Shape shape, Paint paint, AffineTransform toPx, double opacity, Optional<Area> clip) {
        if (paint instanceof Color color) {
            add(clip, surface -> surface.fill(shape, new Fill.Solid(Fill.faded(color, opacity))));
        } else {
            blend(shape, paint, toPx, opacity, clip);
        }
    }

    void stroke(
            Shape shape, java.awt.Stroke pen, Paint paint, AffineTransform toPx, double opacity, Optional<Area> clip) {
        double scale = Math.sqrt(Math.abs(toPx.getDeterminant()));
        boolean even = Math.abs(toPx.getScaleX() * toPx.getShearX() + toPx.getShearY() * toPx.getScaleY()) < 1e-6
                && Math.abs(Math.hypot(toPx.getScaleX(), toPx.getShearY()) - scale) < 1e-6 * scale;
        if (even && paint instanceof Color color && pen instanceof BasicStroke basic && basic.getLineWidth() > 0) {
            Stroke line = line(basic, Fill.faded(color, opacity), scale);
            Shape path = toPx.createTransformedShape(shape);
            add(clip, surface -> surface.stroke(path, line));
        } else {
            fill(toPx.createTransformedShape(pen.createStrokedShape(shape)), paint, toPx, opacity, clip);
        }
    }

    private static Stroke line(BasicStroke pen, Color color, double scale) {
        List<Double> dashes = new ArrayList<>();
        if (pen.getDashArray() != null) {
            for (float dash : pen.getDashArray()) {
                dashes.add(dash * scale);
            }
        }
        return new Stroke(
                color,
                pen.getLineWidth() * scale,
                dashes,
                pen.getDashPhase() * scale,
                Stroke.Cap.values()[pen.getEndCap()],
                Stroke.Join.values()[pen.getLineJoin()]);
    }

    /** Draws a paint that is no colour as a picture under a clip of the shape. */
    private void blend(Shape shape, Paint paint, AffineTransform toPx, double opacity, Optional<Area> clip) {
        Rectangle2D bounds = shape.getBounds2D().createIntersection(areaPx);
        if (bounds.getWidth() <= 0 || bounds.getHeight() <= 0) {
            return;
        }
        double scale = GRADIENT_PIXELS / Math.max(bounds.getWidth(), bounds.getHeight());
        BufferedImage image = new BufferedImage(
                (int) Math.max(1, Math.ceil(bounds.getWidth() * scale)),
                (int) Math.max(1, Math.ceil(bounds.getHeight() * scale)),
                BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.scale(image.getWidth() / bounds.getWidth(), image.getHeight() / bounds.getHeight());
        graphics.translate(-bounds.getX(), -bounds.getY());
        graphics.transform(toPx);
        graphics.setPaint(paint);
        graphics.fill(new Area(bounds).createTransformedArea(inverse(toPx)));
        graphics.dispose();
        Area cut = new Area(shape);
        clip.ifPresent(cut::intersect);
        AffineTransform place = AffineTransform.getTranslateInstance(bounds.getX(), bounds.getY());
        place.scale(bounds.getWidth() / image.getWidth(), bounds.getHeight() / image.getHeight());
        picture(image, place, opacity, Optional.of(cut));
    }

    private static AffineTransform inverse(AffineTransform some) {
        AffineTransform inverse = new AffineTransform(some);
        try {
            inverse.invert();
        } catch (java.awt.geom.NoninvertibleTransformException e) {
            return new AffineTransform();
        }
        return inverse;
    }

    void picture(BufferedImage image, AffineTransform toPx, double opacity, Optional<Area> clip) {
        RasterPicture picture = new RasterPicture(image, new byte[0]);
        AffineTransform place = new AffineTransform(toPx);
        place.scale(image.getWidth(), image.getHeight());
        Drawing drawing = new Drawing(areaPx, List.of(surface -> surface.picture(picture, place)));
        add(clip, surface -> surface.draw(drawing, new AffineTransform(), opacity));
    }

    private void add(Optional<Area> clip, Drawing.Step step) {
        count();
        if (clip.isEmpty()) {
            steps.add(step);
            return;
        }
        Area shape = clip.get();
        if (!shape.contains(areaPx)) {
            steps.add(surface -> surface.pushClip(shape));
            steps.add(step);
            steps.add(Surface::popClip);
        } else {
            steps.add(step);
        }
    }
}
