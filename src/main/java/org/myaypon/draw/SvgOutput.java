package org.myaypon.draw;

import com.github.weisj.jsvg.renderer.output.Output;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.util.Optional;
import java.util.function.Supplier;

/** Where the SVG library draws to: keeps its transform, clip, paint and opacity, and hands every shape on as a vector. */
final class SvgOutput extends VectorOutput {
    private final SvgSteps steps;
    private AffineTransform transform;
    private Optional<Area> clip;
    private Paint paint = Color.BLACK;
    private Stroke stroke = new BasicStroke();
    private float opacity = 1;

    SvgOutput(SvgSteps steps) {
        this(steps, new AffineTransform(), Optional.empty());
    }

    private SvgOutput(SvgSteps steps, AffineTransform transform, Optional<Area> clip) {
        this.steps = steps;
        this.transform = transform;
        this.clip = clip;
    }

    private SvgOutput copy() {
        SvgOutput copy = new SvgOutput(steps, new AffineTransform(transform), clip);
        copy.paint = paint;
        copy.stroke = stroke;
        copy.opacity = opacity;
        return copy;
    }

    @Override
    public Output createChild() {
        steps.count();
        return copy();
    }

    @Override
    public SafeState safeState() {
        SvgOutput saved = copy();
        return () -> {
            transform = saved.transform;
            clip = saved.clip;
            paint = saved.paint;
            stroke = saved.stroke;
            opacity = saved.opacity;
        };
    }

    @Override
    public void fillShape(Shape shape) {
        steps.fill(transform.createTransformedShape(shape), paint, transform, opacity, clip);
    }

    @Override
    public void drawShape(Shape shape) {
        steps.stroke(shape, stroke, paint, transform, opacity, clip);
    }

    @Override
    public void drawImage(BufferedImage image) {
        steps.picture(image, transform, opacity, clip);
    }

    @Override
    public void drawImage(Image image, ImageObserver observer) {
        drawImage(image, new AffineTransform(), observer);
    }

    @Override
    public void drawImage(Image image, AffineTransform place, ImageObserver observer) {
        AffineTransform all = new AffineTransform(transform);
        all.concatenate(place);
        int width = image.getWidth(observer);
        int height = image.getHeight(observer);
        if (width > 0 && height > 0) {
            BufferedImage pixels = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
            Graphics2D graphics = pixels.createGraphics();
            graphics.drawImage(image, 0, 0, observer);
            graphics.dispose();
            steps.picture(pixels, all, opacity, clip);
        }
    }

    @Override
    public void setPaint(Paint newPaint) {
        paint = newPaint;
    }

    @Override
    public void setPaint(Supplier<Paint> newPaint) {
        paint = newPaint.get();
    }

    @Override
    public void setStroke(Stroke newStroke) {
        stroke = newStroke;
    }

    @Override
    public Stroke stroke() {
        return stroke;
    }

    @Override
    public void applyClip(Shape shape) {
        Area area = new Area(transform.createTransformedShape(shape));
        // The file's own edge: a line that lies on it is drawn whole, as QGIS does.
        if (area.isRectangular() && steps.isArea(area.getBounds2D())) {
            return;
        }
        clip.ifPresent(area::intersect);
        clip = Optional.of(area);
    }

    @Override
    public Rectangle2D clipBounds() {
        Rectangle2D bounds = clip.map(Area::getBounds2D).orElse(steps.mostPx());
        AffineTransform back = new AffineTransform(transform);
        try {
            back.invert();
        } catch (NoninvertibleTransformException e) {
            return new Rectangle2D.Double();
        }
        return back.createTransformedShape(bounds).getBounds2D();
    }

    @Override
    public AffineTransform transform() {
        return new AffineTransform(transform);
    }

    @Override
    public void setTransform(AffineTransform newTransform) {
        transform = new AffineTransform(newTransform);
    }

    @Override
    public void applyTransform(AffineTransform more) {
        steps.count();
        transform.concatenate(more);
    }

    @Override
    public void rotate(double angle) {
        transform.rotate(angle);
    }

    @Override
    public void scale(double x, double y) {
        transform.scale(x, y);
    }

    @Override
    public void translate(double x, double y) {
        transform.translate(x, y);
    }

    @Override
    public float currentOpacity() {
        return opacity;
    }

    @Override
    public void applyOpacity(float factor) {
        opacity *= factor;
    }
}
