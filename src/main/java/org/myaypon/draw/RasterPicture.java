package org.myaypon.draw;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A picture of pixels, kept at its own resolution; one that was a JPEG file keeps that file's bytes for a PDF. */
public final class RasterPicture {
    private final List<BufferedImage> halved = new ArrayList<>();
    private final byte[] jpeg;

    /**
     * A picture.
     *
     * @param image its pixels; nobody changes them afterwards
     * @param jpeg the bytes of the file where it is a JPEG; empty for others
     */
    RasterPicture(BufferedImage image, byte[] jpeg) {
        halved.add(image);
        this.jpeg = jpeg.clone();
    }

    synchronized BufferedImage image() {
        return halved.get(0);
    }

    Optional<byte[]> jpeg() {
        return jpeg.length == 0 ? Optional.empty() : Optional.of(jpeg.clone());
    }

    int width() {
        return image().getWidth();
    }

    int height() {
        return image().getHeight();
    }

    /** The picture, halved as often as it stays at least as wide as that, so that it can be drawn small and smooth. */
    synchronized BufferedImage atLeast(double pixelsWide) {
        int times = 0;
        while ((width() >> (times + 1)) >= Math.max(1, pixelsWide) && (height() >> (times + 1)) > 0) {
            times++;
            if (halved.size() == times) {
                halved.add(half(halved.get(times - 1)));
            }
        }
        return halved.get(times);
    }

    private static BufferedImage half(BufferedImage image) {
        BufferedImage half =
                new BufferedImage(image.getWidth() / 2, image.getHeight() / 2, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = half.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, half.getWidth(), half.getHeight(), null);
        graphics.dispose();
        return half;
    }
}
