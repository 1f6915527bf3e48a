package org.myaypon.draw;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myaypon.data.Progress;
import org.myaypon.data.UserException;
import org.myaypon.page.Page;

class JpegTest {
    private static final Variant GREY = new Variant(true, false, Optional.empty(), false);

    @TempDir
    private Path folder;

    @Test
    void theJpegShowsThePageWithHardlyAnyLoss() throws IOException {
        BufferedImage jpeg =
                ImageIO.read(write(Sheet.sample(), 254, 90, Variant.PLAIN).toFile());
        BufferedImage exact = Picture.of(Sheet.sample()).image();
        assertEquals(1000, jpeg.getWidth());
        assertEquals(800, jpeg.getHeight());
        assertTrue(meanDifference(jpeg, exact) < 1.5, () -> "off by " + meanDifference(jpeg, exact));
    }

    @Test
    void aLowerQualityIsSmaller() throws IOException {
        long fine = Files.size(write(Sheet.sample(), 150, 95, Variant.PLAIN));
        long coarse = Files.size(write(Sheet.sample(), 150, 30, Variant.PLAIN));
        assertTrue(coarse * 2 < fine, coarse + " and " + fine);
    }

    @Test
    void theJpegTellsItsResolution() throws IOException {
        byte[] bytes = Files.readAllBytes(write(Sheet.sample(), 300, 90, Variant.PLAIN));
        byte[] jfif = {'J', 'F', 'I', 'F', 0, 1, 1, 1, 300 >> 8, 300 & 0xFF, 300 >> 8, 300 & 0xFF};
        assertArrayEquals(jfif, Arrays.copyOfRange(bytes, 6, 18));
    }

    @Test
    void aPictureWhoseSidesAreNoMultipleOfEightIsWhole() throws IOException {
        Page odd = new Page("Odd", "en", 33, 21, Sheet.sample().items());
        BufferedImage jpeg = ImageIO.read(write(odd, 101, 90, Variant.PLAIN).toFile());
        assertEquals(131, jpeg.getWidth());
        assertEquals(84, jpeg.getHeight());
    }

    @Test
    void aGreyJpegHasOneChannel() throws IOException {
        BufferedImage jpeg = ImageIO.read(write(Sheet.sample(), 100, 90, GREY).toFile());
        assertEquals(1, jpeg.getColorModel().getNumComponents());
    }

    @Test
    void aSideLongerThanAJpegCanHaveIsRefused() {
        Page strip = new Page("Strip", "en", 3000, 1, List.of());
        UserException refused = assertThrows(UserException.class, () -> write(strip, 1000, 90, Variant.PLAIN));
        assertEquals(
                "At 1,000 dpi the picture would have 118,110 × 39 pixels, more than a JPEG can have on a side",
                refused.problem().what());
    }

    private static double meanDifference(BufferedImage one, BufferedImage other) {
        long sum = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                for (int shift = 0; shift <= 16; shift += 8) {
                    sum += Math.abs((one.getRGB(x, y) >> shift & 0xFF) - (other.getRGB(x, y) >> shift & 0xFF));
                }
            }
        }
        return sum / (3.0 * one.getWidth() * one.getHeight());
    }

    private Path write(Page page, int dpi, int quality, Variant variant) {
        Path file = folder.resolve("map-" + quality + ".jpg");
        PictureWriter.write(
                List.of(page),
                new PictureWriter.Settings(PictureFormat.JPEG, dpi, quality, false, variant),
                List.of(file),
                Progress.NONE);
        return file;
    }
}
