package org.myaypon.draw;

import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.PaintContext;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Transparency;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.Raster;
import java.util.HashMap;
import java.util.Map;

/**
 * A pattern as a Java2D paint. Tiles are drawn as vectors at the picture's own resolution; small ones once for each quarter of a
 * pixel that they can stand at, and then copied.
 */
final class PatternPaint implements Paint {
    private static final int PHASES = 4;
    private static final int LARGEST_COPIED = 128;

    private final Fill.Pattern pattern;
    /** Tiles that are drawn already, by where in a pixel they stand, for one scale. */
    private final Map<Integer, BufferedImage> copies = new HashMap<>();

    private AffineTransform copiesScale = new AffineTransform();

    PatternPaint(Fill.Pattern pattern) {
        this.pattern = pattern;
    }

    @Override
    public int getTransparency() {
        return Transparency.TRANSLUCENT;
    }

    @Override
    public PaintContext createContext(
            ColorModel model,
            Rectangle deviceBounds,
            Rectangle2D userBounds,
            AffineTransform toPixels,
            RenderingHints hints) {
        BufferedImage image = new BufferedImage(
                Math.max(1, deviceBounds.width), Math.max(1, deviceBounds.height), BufferedImage.TYPE_INT_ARGB);
        AffineTransform toImage = AffineTransform.getTranslateInstance(-deviceBounds.x, -deviceBounds.y);
        toImage.concatenate(toPixels);
        if (toImage.getDeterminant() != 0) {
            tile(image, toImage);
            fade(image);
        }
        return new Cut(image, deviceBounds.x, deviceBounds.y);
    }

    private void tile(BufferedImage image, AffineTransform toImage) {
        Rectangle2D reach = new Rectangle2D.Double(0, 0, image.getWidth(), image.getHeight());
        Rectangle2D seen = inverse(toImage).createTransformedShape(reach).getBounds2D();
        Rectangle2D tile = pattern.tile().areaMm();
        int firstColumn = (int) Math.floor((seen.getMinX() - tile.getMaxX()) / pattern.widthMm());
        int lastColumn = (int) Math.ceil((seen.getMaxX() - tile.getMinX()) / pattern.widthMm());
        int firstRow = (int) Math.floor((seen.getMinY() - tile.getMaxY()) / pattern.heightMm());
        int lastRow = (int) Math.ceil((seen.getMaxY() - tile.getMinY()) / pattern.heightMm());
        AffineTransform linear = linear(toImage);
        Rectangle box = linear.createTransformedShape(tile).getBounds();
        boolean copied = box.width < LARGEST_COPIED && box.height < LARGEST_COPIED;
        Graphics2D graphics = image.createGraphics();
        for (int row = firstRow; row <= lastRow; row++) {
            for (int column = firstColumn; column <= lastColumn; column++) {
                Point2D at = toImage.transform(
                        new Point2D.Double(column * pattern.widthMm(), row * pattern.heightMm()), null);
                if (!reach.intersects(at.getX() + box.x - 2, at.getY() + box.y - 2, box.width + 4, box.height + 4)) {
                    continue;
                }
                if (copied) {
                    copy(graphics, at, linear, box);
                } else {
                    draw(image, at.getX(), at.getY(), linear);
                }
            }
        }
        graphics.dispose();
    }

    private void copy(Graphics2D graphics, Point2D at, AffineTransform linear, Rectangle box) {
        long x = Math.round(at.getX() * PHASES);
        long y = Math.round(at.getY() * PHASES);
        int phaseX = (int) Math.floorMod(x, (long) PHASES);
        int phaseY = (int) Math.floorMod(y, (long) PHASES);
        if (!linear.equals(copiesScale)) {
            copies.clear();
            copiesScale = linear;
        }
        BufferedImage tile = copies.computeIfAbsent(phaseY * PHASES + phaseX, key -> {
            BufferedImage some = new BufferedImage(box.width + 3, box.height + 3, BufferedImage.TYPE_INT_ARGB);
            draw(some, 1 - box.x + (double) phaseX / PHASES, 1 - box.y + (double) phaseY / PHASES, linear);
            return some;
        });
        graphics.drawImage(
                tile,
                (int) Math.floorDiv(x, (long) PHASES) + box.x - 1,
                (int) Math.floorDiv(y, (long) PHASES) + box.y - 1,
                null);
    }

    private void draw(BufferedImage image, double x, double y, AffineTransform linear) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.concatenate(linear);
        try (ImageSurface surface = new ImageSurface(image, place)) {
            pattern.tile().on(surface);
        }
    }

    private void fade(BufferedImage image) {
        if (pattern.opacity() == 1) {
            return;
        }
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int x = 0; x < row.length; x++) {
                int alpha = (int) Math.round((row[x] >>> 24) * pattern.opacity());
                row[x] = alpha << 24 | (row[x] & 0xFFFFFF);
            }
            image.setRGB(0, y, row.length, 1, row, 0, row.length);
        }
    }

    private static AffineTransform linear(AffineTransform all) {
        return new AffineTransform(all.getScaleX(), all.getShearY(), all.getShearX(), all.getScaleY(), 0, 0);
    }

    private static AffineTransform inverse(AffineTransform some) {
        AffineTransform inverse = new AffineTransform(some);
        try {
            inverse.invert();
        } catch (NoninvertibleTransformException e) {
            throw new IllegalStateException("a page without extent", e);
        }
        return inverse;
    }

    /** The picture of the tiles, of which each asks for a part. */
    private record Cut(BufferedImage image, int left, int top) implements PaintContext {
        @Override
        public ColorModel getColorModel() {
            return image.getColorModel();
        }

        @Override
        public Raster getRaster(int x, int y, int width, int height) {
            return image.getRaster().createChild(x - left, y - top, width, height, 0, 0, null);
        }

        @Override
        public void dispose() {
            // Holds nothing.
        }
    }
}
