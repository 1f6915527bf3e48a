package org.myaypon.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.NoninvertibleTransformException;
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

    private static final double GRADIENT_PIXELS = 512;
    /** How far beyond its own area a symbol may reach, in its size: lines that lie on its edge do. */
    private static final double REACH = 1;

    private static final double EXACT = 1e-4;

    /** An SVG file asks for more work than a symbol can. */
    static final class TooMuchException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private final Rectangle2D areaPx;
    private final Rectangle2D mostPx;
    private final Rectangle2D drawnPx;
    private final List<Drawing.Step> steps = new ArrayList<>();
    private int counted;

    /**
     * Nothing yet.
     *
     * @param areaPx the file's own area
     */
    SvgSteps(Rectangle2D areaPx) {
        this.areaPx = areaPx;
        mostPx = expanded(areaPx, REACH * Math.max(areaPx.getWidth(), areaPx.getHeight()));
        drawnPx = (Rectangle2D) areaPx.clone();
    }

    private static Rectangle2D expanded(Rectangle2D box, double more) {
        return new Rectangle2D.Double(
                box.getX() - more, box.getY() - more, box.getWidth() + 2 * more, box.getHeight() + 2 * more);
    }

    /** The file's own area with what reaches over its edge. */
    Rectangle2D drawnPx() {
        return drawnPx;
    }

    /** All that is looked at; nothing beyond it is drawn. */
    Rectangle2D mostPx() {
        return mostPx;
    }

    List<Drawing.Step> all() {
        return steps;
    }

    /** Whether a box is the file's own area. */
    boolean isArea(Rectangle2D box) {
        double near = EXACT * Math.max(areaPx.getWidth(), areaPx.getHeight());
        return Math.abs(box.getMinX() - areaPx.getMinX()) < near
                && Math.abs(box.getMinY() - areaPx.getMinY()) < near
                && Math.abs(box.getMaxX() - areaPx.getMaxX()) < near
                && Math.abs(box.getMaxY() - areaPx.getMaxY()) < near;
    }

    void count() {
        if (++counted > MOST) {
            throw new TooMuchException();
        }
    }

    void fill(Shape shape, Paint paint, AffineTransform toPx, double opacity, Optional<Area> clip) {
        if (paint instanceof Color color) {
            add(shape.getBounds2D(), clip, surface -> surface.fill(shape, new Fill.Solid(Fill.faded(color, opacity))));
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
            Rectangle2D reach = expanded(path.getBounds2D(), line.widthMm());
            add(reach, clip, surface -> surface.stroke(path, line));
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
                Stroke.Cap.of(pen.getEndCap()),
                Stroke.Join.of(pen.getLineJoin()));
    }

    /** Draws a paint that is no colour as a picture of the shape. */
    private void blend(Shape shape, Paint paint, AffineTransform toPx, double opacity, Optional<Area> clip) {
        Rectangle2D bounds = shape.getBounds2D().createIntersection(mostPx);
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
        graphics.fill(inverse(toPx).createTransformedShape(shape));
        graphics.dispose();
        AffineTransform place = AffineTransform.getTranslateInstance(bounds.getX(), bounds.getY());
        place.scale(bounds.getWidth() / image.getWidth(), bounds.getHeight() / image.getHeight());
        picture(image, place, opacity, clip);
    }

    private static AffineTransform inverse(AffineTransform some) {
        AffineTransform inverse = new AffineTransform(some);
        try {
            inverse.invert();
        } catch (NoninvertibleTransformException e) {
            return new AffineTransform();
        }
        return inverse;
    }

    void picture(BufferedImage image, AffineTransform toPx, double opacity, Optional<Area> clip) {
        RasterPicture picture = new RasterPicture(image, new byte[0]);
        AffineTransform place = new AffineTransform(toPx);
        place.scale(image.getWidth(), image.getHeight());
        Rectangle2D reach =
                place.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D();
        Drawing drawing = new Drawing(reach, List.of(surface -> surface.picture(picture, place)));
        add(reach, clip, surface -> surface.draw(drawing, new AffineTransform(), opacity));
    }

    private void add(Rectangle2D reach, Optional<Area> clip, Drawing.Step step) {
        count();
        Rectangle2D seen = clip.map(area -> area.getBounds2D().createIntersection(reach))
                .orElse(reach)
                .createIntersection(mostPx);
        if (seen.getWidth() < 0 || seen.getHeight() < 0) {
            return;
        }
        drawnPx.add(seen);
        if (clip.isEmpty() || clip.get().contains(reach)) {
            steps.add(step);
        } else {
            Area shape = clip.get();
            steps.add(surface -> surface.pushClip(shape));
            steps.add(step);
            steps.add(Surface::popClip);
        }
    }
}
