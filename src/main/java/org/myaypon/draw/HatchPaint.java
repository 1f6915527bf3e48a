package org.myaypon.draw;

import java.awt.Color;
import java.awt.Paint;
import java.awt.PaintContext;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Transparency;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.ColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/**
 * A hatch as a Java2D paint. Each pixel's share of the colour is reckoned from its distance to the nearest line, so that
 * lines are smooth at every angle and scale, and thin ones become paler instead of breaking up.
 */
final class HatchPaint implements Paint {
    private final Fill.Hatch hatch;

    HatchPaint(Fill.Hatch hatch) {
        this.hatch = hatch;
    }

    @Override
    public PaintContext createContext(
            ColorModel model,
            Rectangle deviceBounds,
            Rectangle2D userBounds,
            AffineTransform toPixels,
            RenderingHints hints) {
        return new Lines(hatch, toPixels);
    }

    @Override
    public int getTransparency() {
        return Transparency.TRANSLUCENT;
    }

    private static final class Lines implements PaintContext {
        private final Color color;
        private final boolean crossed;
        private final double spacing;
        private final double halfWidth;
        /** The way across the lines, in pixels. */
        private final double acrossX;

        private final double acrossY;
        private final double originX;
        private final double originY;

        Lines(Fill.Hatch hatch, AffineTransform toPixels) {
            double scale = Math.sqrt(Math.abs(toPixels.getDeterminant()));
            double angle = Math.toRadians(hatch.angleDegrees());
            color = hatch.color();
            crossed = hatch.crossed();
            spacing = hatch.spacingMm() * scale;
            halfWidth = hatch.widthMm() * scale / 2;
            acrossX = Math.sin(angle);
            acrossY = Math.cos(angle);
            originX = toPixels.getTranslateX();
            originY = toPixels.getTranslateY();
        }

        @Override
        public ColorModel getColorModel() {
            return ColorModel.getRGBdefault();
        }

        @Override
        public Raster getRaster(int left, int top, int width, int height) {
            WritableRaster raster = getColorModel().createCompatibleWritableRaster(width, height);
            int[] row = new int[width];
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    row[x] = argb(left + x + 0.5 - originX, top + y + 0.5 - originY);
                }
                raster.setDataElements(0, y, width, 1, row);
            }
            return raster;
        }

        private int argb(double x, double y) {
            double share = share(x * acrossX + y * acrossY);
            if (crossed) {
                share = Math.max(share, share(x * acrossY - y * acrossX));
            }
            int alpha = (int) Math.round(share * color.getAlpha());
            return alpha << 24 | (color.getRGB() & 0xFFFFFF);
        }

        /** How much of a pixel a line covers, from the pixel's place across the lines. */
        private double share(double across) {
            double off = Math.abs(across - Math.rint(across / spacing) * spacing);
            double covered = Math.min(off + 0.5, halfWidth) - Math.max(off - 0.5, -halfWidth);
            return Math.max(0, Math.min(1, covered));
        }

        @Override
        public void dispose() {
            // Holds nothing.
        }
    }
}
