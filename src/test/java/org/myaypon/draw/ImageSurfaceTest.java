package org.myaypon.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.myaypon.text.Fonts;

class ImageSurfaceTest {
    private static final Rectangle2D ALL = new Rectangle2D.Double(0, 0, 40, 40);

    private final Picture picture = new Picture(Picture.blank(40, 40), List.of());
    private final ImageSurface surface =
            new ImageSurface(picture.image(), AffineTransform.getScaleInstance(Picture.SCALE, Picture.SCALE));

    @Test
    void clipsHoldUntilTheyEnd() {
        surface.pushClip(new Ellipse2D.Double(10, 10, 20, 20));
        surface.pushClip(new Rectangle2D.Double(0, 0, 20, 40));
        surface.fill(ALL, new Fill.Solid(Color.RED));
        picture.shows(Color.RED, 15, 20);
        picture.shows(Color.WHITE, 25, 20);
        picture.shows(Color.WHITE, 11, 11);
        surface.popClip();
        surface.fill(ALL, new Fill.Solid(Color.BLUE));
        picture.shows(Color.BLUE, 25, 20);
        picture.shows(Color.WHITE, 11, 11);
        surface.popClip();
        surface.fill(ALL, new Fill.Solid(Color.GREEN));
        picture.shows(Color.GREEN, 11, 11);
    }

    @Test
    void hatchesCoverTheShareThatTheirWidthSays() {
        surface.fill(ALL, new Fill.Hatch(30, 4, 1, Color.BLACK, false));
        long grey = 0;
        for (int y = 0; y < 400; y++) {
            for (int x = 0; x < 400; x++) {
                grey += 255 - (picture.image().getRGB(x, y) & 0xFF);
            }
        }
        assertEquals(0.25, grey / 255.0 / 160_000, 0.01);
    }

    @Test
    void crossedHatchesHaveLinesBothWays() {
        surface.fill(ALL, new Fill.Hatch(0, 10, 1, Color.BLACK, true));
        picture.shows(Color.BLACK, 10, 5);
        picture.shows(Color.BLACK, 5, 10);
        picture.shows(Color.WHITE, 5, 5);
    }

    @Test
    void hatchesOfNeighboursMeet() {
        Fill hatch = new Fill.Hatch(45, 3, 0.5, Color.BLACK, false);
        surface.fill(ALL, hatch);
        Picture halves = new Picture(Picture.blank(40, 40), List.of());
        try (ImageSurface other =
                new ImageSurface(halves.image(), AffineTransform.getScaleInstance(Picture.SCALE, Picture.SCALE))) {
            other.fill(new Rectangle2D.Double(0, 0, 17, 40), hatch);
            other.fill(new Rectangle2D.Double(17, 0, 23, 40), hatch);
        }
        for (int x = 0; x < 400; x++) {
            assertEquals(picture.image().getRGB(x, 123), halves.image().getRGB(x, 123));
        }
    }

    @Test
    void lettersStandOnTheirBaseline() {
        surface.text(Fonts.shape("HHH", Sheet.PLAIN), 5, 20);
        // Capitals of 10 pt are 2.5 mm high.
        assertTrue(picture.count(Color.BLACK, 5, 17.6, 8, 2.3) > 100);
        assertEquals(0, picture.count(Color.BLACK, 0, 20.1, 40, 10));
        assertEquals(0, picture.count(Color.BLACK, 0, 0, 40, 17.3));
    }

    @Test
    void aHaloReachesAsFarAsItSaysAroundTheLetters() {
        surface.fill(ALL, new Fill.Solid(Color.BLUE));
        surface.halo(Fonts.shape("H", Sheet.WITH_HALO), 5, 20, 0);
        assertTrue(picture.count(Color.WHITE, 5, 20.05, 3, 0.4) > 20);
        assertEquals(0, picture.count(Color.WHITE, 0, 20.6, 40, 10));
        surface.halo(Fonts.shape("H", Sheet.PLAIN), 20, 20, 0);
        assertEquals(0, picture.count(Color.WHITE, 19, 10, 20, 20));
    }

    @Test
    void theTransformMovesAndScalesThePage() {
        Picture zoomed = new Picture(Picture.blank(40, 40), List.of());
        AffineTransform zoom = AffineTransform.getTranslateInstance(100, 0);
        zoom.scale(20, 20);
        try (ImageSurface close = new ImageSurface(zoomed.image(), zoom)) {
            close.fill(new Rectangle2D.Double(0, 0, 5, 5), new Fill.Solid(Color.RED));
        }
        zoomed.shows(Color.WHITE, 9.9, 5);
        zoomed.shows(Color.RED, 10.1, 9.9);
        zoomed.shows(Color.RED, 19.9, 5);
        zoomed.shows(Color.WHITE, 20.1, 5);
    }
}
