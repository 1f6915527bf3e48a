package org.myaypon.draw;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.Deque;
import org.myaypon.text.GlyphRun;
import org.myaypon.text.ShapedText;

/** A picture in memory, for PNG files and for the screen. Letters are drawn as outlines, the same at every size. */
public final class ImageSurface implements Surface, AutoCloseable {
    private final Graphics2D graphics;
    private final Deque<Shape> outerClips = new ArrayDeque<>();

    /**
     * A surface on a picture, whose pixels stay where nothing is drawn.
     *
     * @param image the picture
     * @param toPixels from millimetres on the page to the picture's pixels
     */
    public ImageSurface(BufferedImage image, AffineTransform toPixels) {
        graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setClip(0, 0, image.getWidth(), image.getHeight());
        graphics.transform(toPixels);
    }

    @Override
    public void fill(Shape shape, Fill fill) {
        if (fill instanceof Fill.Solid solid) {
            graphics.setPaint(solid.color());
        } else if (fill instanceof Fill.Hatch hatch) {
            graphics.setPaint(new HatchPaint(hatch));
        }
        graphics.fill(shape);
    }

    @Override
    public void stroke(Shape shape, Stroke stroke) {
        graphics.setPaint(stroke.color());
        graphics.setStroke(pen(stroke));
        graphics.draw(shape);
    }

    private static BasicStroke pen(Stroke stroke) {
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
    public void text(ShapedText text, double xMm, double baselineMm) {
        graphics.setPaint(text.style().color());
        graphics.fill(outline(text, xMm, baselineMm));
    }

    @Override
    public void halo(ShapedText text, double xMm, double baselineMm) {
        text.style().halo().ifPresent(halo -> {
            graphics.setPaint(halo.color());
            graphics.setStroke(
                    new BasicStroke((float) (2 * halo.widthMm()), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.draw(outline(text, xMm, baselineMm));
        });
    }

    private static Path2D outline(ShapedText text, double xMm, double baselineMm) {
        Path2D line = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (GlyphRun run : text.runs()) {
            FontOutlines font = FontOutlines.of(run.font());
            double sizeMm = run.sizePt() / PdfState.PT_PER_MM;
            for (GlyphRun.Glyph glyph : run.glyphs()) {
                AffineTransform place =
                        new AffineTransform(sizeMm, 0, 0, sizeMm, xMm + glyph.xMm(), baselineMm + glyph.yMm());
                line.append(font.outline(glyph.id()).getPathIterator(place), false);
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
}
