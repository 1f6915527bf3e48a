package org.myaypon.draw;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.myaypon.text.GlyphRun;
import org.myaypon.text.ShapedText;

/** A picture in memory, for PNG files and for the screen. Letters are drawn as outlines, the same at every size. */
public final class ImageSurface implements Surface, AutoCloseable {
    private Graphics2D graphics;
    private final Deque<Group> groups = new ArrayDeque<>();
    private final Deque<Shape> outerClips = new ArrayDeque<>();
    private final Map<Fill.Pattern, PatternPaint> patterns = new HashMap<>();

    /**
     * A surface on a picture, whose pixels stay where nothing is drawn.
     *
     * @param image the picture
     * @param toPixels from millimetres on the page to the picture's pixels
     */
    public ImageSurface(BufferedImage image, AffineTransform toPixels) {
        graphics = graphics(image, toPixels);
    }

    /**
     * A surface on something that Java draws on, such as a printer's paper.
     *
     * @param outer where to; its own settings stay as they are
     * @param toUnits from millimetres on the page to its units
     * @param seenMm what of the page is drawn
     */
    ImageSurface(Graphics2D outer, AffineTransform toUnits, Shape seenMm) {
        graphics = smooth((Graphics2D) outer.create());
        graphics.transform(toUnits);
        graphics.clip(seenMm);
    }

    private static Graphics2D graphics(BufferedImage image, AffineTransform toPixels) {
        Graphics2D graphics = smooth(image.createGraphics());
        graphics.setClip(0, 0, image.getWidth(), image.getHeight());
        graphics.transform(toPixels);
        return graphics;
    }

    private static Graphics2D smooth(Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        return graphics;
    }

    /** What a group is drawn on, and where in the picture it comes to lie. */
    private record Group(Graphics2D outer, BufferedImage image, Rectangle place, double opacity) {}

    @Override
    public void beginGroup(Rectangle2D areaMm, double opacity) {
        AffineTransform toPixels = graphics.getTransform();
        Rectangle place = toPixels.createTransformedShape(graphics.getClip()).getBounds();
        place = place.intersection(toPixels.createTransformedShape(areaMm).getBounds());
        place.setSize(Math.max(1, place.width), Math.max(1, place.height));
        BufferedImage image = new BufferedImage(place.width, place.height, BufferedImage.TYPE_INT_ARGB);
        groups.push(new Group(graphics, image, place, opacity));
        toPixels.preConcatenate(AffineTransform.getTranslateInstance(-place.x, -place.y));
        graphics = graphics(image, toPixels);
    }

    @Override
    public void endGroup() {
        Group group = groups.pop();
        graphics.dispose();
        graphics = group.outer();
        AffineTransform toPixels = graphics.getTransform();
        Composite opaque = graphics.getComposite();
        graphics.setTransform(new AffineTransform());
        graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) group.opacity()));
        graphics.drawImage(group.image(), group.place().x, group.place().y, null);
        graphics.setComposite(opaque);
        graphics.setTransform(toPixels);
    }

    @Override
    public void fill(Shape shape, Fill fill) {
        if (fill instanceof Fill.Solid solid) {
            graphics.setPaint(solid.color());
        } else if (fill instanceof Fill.Hatch hatch) {
            graphics.setPaint(new HatchPaint(hatch));
        } else if (fill instanceof Fill.Pattern pattern) {
            graphics.setPaint(patterns.computeIfAbsent(pattern, PatternPaint::new));
        }
        graphics.fill(shape);
    }

    @Override
    public void stroke(Shape shape, Stroke stroke) {
        graphics.setPaint(stroke.color());
        graphics.setStroke(pen(stroke));
        graphics.draw(shape);
    }

    /** A stroke as Java2D has it. */
    static BasicStroke pen(Stroke stroke) {
        float[] dashes = null;
        if (!stroke.dashesMm().isEmpty()) {
            dashes = new float[stroke.dashesMm().size()];
            for (int i = 0; i < dashes.length; i++) {
                dashes[i] = stroke.dashesMm().get(i).floatValue();
            }
        }
        float start = (float) Math.max(0, stroke.dashStartMm());
        return new BasicStroke(
                (float) stroke.widthMm(), stroke.cap().code, stroke.join().code, Stroke.MITRE_LIMIT, dashes, start);
    }

    @Override
    public void picture(RasterPicture picture, AffineTransform place) {
        AffineTransform toPixels = graphics.getTransform();
        toPixels.concatenate(place);
        BufferedImage image = picture.atLeast(Math.hypot(toPixels.getScaleX(), toPixels.getShearY()));
        AffineTransform toPlace = new AffineTransform(place);
        toPlace.scale(1.0 / image.getWidth(), 1.0 / image.getHeight());
        graphics.drawImage(image, toPlace, null);
    }

    @Override
    public void draw(Drawing drawing, AffineTransform place, double opacity) {
        AffineTransform toPixels = graphics.getTransform();
        graphics.transform(place);
        if (opacity < 1) {
            beginGroup(drawing.areaMm(), opacity);
            drawing.on(this);
            endGroup();
        } else {
            drawing.on(this);
        }
        graphics.setTransform(toPixels);
    }

    @Override
    public void text(ShapedText text, double xMm, double baselineMm, double angleDegrees) {
        if (!isSeen(text, xMm, baselineMm)) {
            return;
        }
        graphics.setPaint(text.style().color());
        graphics.fill(turned(outline(text, xMm, baselineMm), xMm, baselineMm, angleDegrees));
    }

    @Override
    public void halo(ShapedText text, double xMm, double baselineMm, double angleDegrees) {
        text.style().halo().filter(halo -> isSeen(text, xMm, baselineMm)).ifPresent(halo -> {
            graphics.setPaint(halo.color());
            graphics.fill(turned(haloes(text, halo.widthMm(), xMm, baselineMm), xMm, baselineMm, angleDegrees));
        });
    }

    /** Whether a line could be seen, wherever about its start it is turned to. */
    private boolean isSeen(ShapedText text, double xMm, double baselineMm) {
        double reachMm = text.widthMm() + 2 * text.style().sizePt() / PdfState.PT_PER_MM;
        return shows(new Rectangle2D.Double(xMm - reachMm, baselineMm - reachMm, 2 * reachMm, 2 * reachMm));
    }

    private static Shape turned(Path2D upright, double xMm, double baselineMm, double angleDegrees) {
        return angleDegrees == 0
                ? upright
                : AffineTransform.getRotateInstance(Math.toRadians(angleDegrees), xMm, baselineMm)
                        .createTransformedShape(upright);
    }

    private static Path2D outline(ShapedText text, double xMm, double baselineMm) {
        return glyphs(text, xMm, baselineMm, (run, glyph) -> FontOutlines.of(run.font())
                .outline(glyph.id()));
    }

    private static Path2D haloes(ShapedText text, double widthMm, double xMm, double baselineMm) {
        return glyphs(
                text,
                xMm,
                baselineMm,
                (run, glyph) -> GlyphHalos.of(run.font(), glyph.id(), widthMm * PdfState.PT_PER_MM / run.sizePt()));
    }

    /** The shape of a glyph in parts of its font's size. */
    private interface GlyphShape {
        Path2D of(GlyphRun run, GlyphRun.Glyph glyph);
    }

    private static Path2D glyphs(ShapedText text, double xMm, double baselineMm, GlyphShape shape) {
        Path2D line = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (GlyphRun run : text.runs()) {
            double sizeMm = run.sizePt() / PdfState.PT_PER_MM;
            for (GlyphRun.Glyph glyph : run.glyphs()) {
                AffineTransform place =
                        new AffineTransform(sizeMm, 0, 0, sizeMm, xMm + glyph.xMm(), baselineMm + glyph.yMm());
                line.append(shape.of(run, glyph).getPathIterator(place), false);
            }
        }
        return line;
    }

    @Override
    public void pushClip(Shape shape) {
        outerClips.push(graphics.getClip());
        graphics.clip(shape);
    }

    @Override
    public void popClip() {
        graphics.setClip(outerClips.pop());
    }

    @Override
    public boolean shows(Rectangle2D boxMm) {
        return graphics.getClip().intersects(boxMm);
    }

    @Override
    public void beginLayer(String name) {
        // A picture has no layers.
    }

    @Override
    public void endLayer() {
        // A picture has no layers.
    }

    /** Ends the drawing; the picture remains. */
    @Override
    public void close() {
        graphics.dispose();
    }

    @Override
    public void beginPart(PagePart part) {
        // A picture has no parts.
    }

    @Override
    public void endPart() {
        // A picture has no parts.
    }
}
