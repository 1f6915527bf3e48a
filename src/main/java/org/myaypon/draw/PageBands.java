package org.myaypon.draw;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;

/** The pixels of a page, row after row; a few rows are drawn at a time, so that a wall map needs little memory. */
final class PageBands {
    static final double MM_PER_INCH = 25.4;
    private static final String DRAWING = "Drawing the picture";
    private static final int BAND_PIXELS = 4_000_000;

    private final VariantPage page;
    private final double pixelsPerMm;
    private final int width;
    private final int height;
    private final Progress progress;
    private final Set<Problem> problems = new LinkedHashSet<>();
    private final int rows;
    private BufferedImage band = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
    private int[] pixels = {};
    private int top;
    private int bottom;

    PageBands(VariantPage page, int dpi, Progress progress) {
        this.page = page;
        this.progress = progress;
        pixelsPerMm = dpi / MM_PER_INCH;
        width = pixels(page.page().widthMm(), dpi);
        height = pixels(page.page().heightMm(), dpi);
        rows = Math.max(1, Math.min(height, BAND_PIXELS / width));
    }

    /** How many pixels a length has. */
    static int pixels(double mm, int dpi) {
        return (int) Math.max(1, Math.round(mm * dpi / MM_PER_INCH));
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** How many samples a pixel has: one in grey, or red, green and blue. */
    int channels() {
        return page.variant().grey() ? 1 : 3;
    }

    /** What could not be drawn in the rows so far. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /**
     * Gives the samples of a row, pixel after pixel.
     *
     * @param y the row; rows are asked for from the top down
     * @param samples where to; as many bytes as the row has samples
     */
    void row(int y, byte[] samples) {
        if (y >= bottom) {
            top = y;
            bottom = Math.min(height, y + rows);
            draw();
        }
        int from = (y - top) * width;
        if (channels() == 1) {
            for (int x = 0; x < width; x++) {
                samples[x] = (byte) GreyInk.level(pixels[from + x]);
            }
            return;
        }
        for (int x = 0, at = 0; x < width; x++) {
            int rgb = pixels[from + x];
            samples[at++] = (byte) (rgb >> 16);
            samples[at++] = (byte) (rgb >> 8);
            samples[at++] = (byte) rgb;
        }
    }

    private void draw() {
        if (pixels.length == 0) {
            band = new BufferedImage(width, rows, BufferedImage.TYPE_INT_RGB);
            pixels = ((DataBufferInt) band.getRaster().getDataBuffer()).getData();
        }
        Graphics2D paper = band.createGraphics();
        paper.setColor(Color.WHITE);
        paper.fillRect(0, 0, band.getWidth(), band.getHeight());
        paper.dispose();
        AffineTransform toPixels = AffineTransform.getTranslateInstance(0, -top);
        toPixels.scale(pixelsPerMm, pixelsPerMm);
        try (ImageSurface surface = new ImageSurface(band, toPixels)) {
            Progress part = new PartOfProgress(progress, (double) top / height, (double) bottom / height, DRAWING);
            problems.addAll(page.draw(surface, part));
        }
    }
}
