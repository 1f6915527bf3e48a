package org.myaypon.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.List;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.page.Page;

/** A page drawn as a picture of 10 pixels for each millimetre on white, to be looked at. */
record Picture(BufferedImage image, List<Problem> problems) {
    static final double SCALE = 10;

    static Picture of(Page page) {
        BufferedImage image = blank(page.widthMm(), page.heightMm());
        try (ImageSurface surface = new ImageSurface(image, AffineTransform.getScaleInstance(SCALE, SCALE))) {
            return new Picture(image, PageDrawer.draw(page, surface, Progress.NONE));
        }
    }

    static BufferedImage blank(double widthMm, double heightMm) {
        int width = (int) Math.round(widthMm * SCALE);
        int height = (int) Math.round(heightMm * SCALE);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.createGraphics().fillRect(0, 0, width, height);
        return image;
    }

    Color at(double xMm, double yMm) {
        return new Color(image.getRGB((int) (xMm * SCALE), (int) (yMm * SCALE)));
    }

    void shows(Color color, double xMm, double yMm) {
        assertEquals(color, at(xMm, yMm), "at " + xMm + ", " + yMm + " mm");
    }

    /** How many pixels of a box have this very colour. */
    int count(Color color, double leftMm, double topMm, double widthMm, double heightMm) {
        int count = 0;
        for (int y = (int) (topMm * SCALE); y < (topMm + heightMm) * SCALE; y++) {
            for (int x = (int) (leftMm * SCALE); x < (leftMm + widthMm) * SCALE; x++) {
                count += new Color(image.getRGB(x, y)).equals(color) ? 1 : 0;
            }
        }
        return count;
    }
}
