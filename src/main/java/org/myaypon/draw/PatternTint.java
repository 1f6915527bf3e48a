package org.myaypon.draw;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** The colour that a pattern has from afar. */
final class PatternTint {
    private static final int PIXELS = 48;

    private PatternTint() {}

    static Color of(Fill.Pattern pattern) {
        BufferedImage image = new BufferedImage(PIXELS, PIXELS, BufferedImage.TYPE_INT_ARGB);
        AffineTransform whole =
                AffineTransform.getScaleInstance(PIXELS / pattern.widthMm(), PIXELS / pattern.heightMm());
        try (ImageSurface surface = new ImageSurface(image, whole)) {
            surface.fill(new Rectangle2D.Double(0, 0, pattern.widthMm(), pattern.heightMm()), pattern);
        }
        long[] sums = new long[4];
        for (int argb : image.getRGB(0, 0, PIXELS, PIXELS, null, 0, PIXELS)) {
            int alpha = argb >>> 24;
            sums[0] += alpha;
            sums[1] += (long) alpha * (argb >> 16 & 0xFF);
            sums[2] += (long) alpha * (argb >> 8 & 0xFF);
            sums[3] += (long) alpha * (argb & 0xFF);
        }
        long alpha = Math.max(1, sums[0]);
        return new Color((int) (sums[1] / alpha), (int) (sums[2] / alpha), (int) (sums[3] / alpha), (int)
                (sums[0] / (PIXELS * PIXELS)));
    }
}
