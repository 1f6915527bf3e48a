package org.myaypon.draw;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.myaypon.data.Progress;

/**
 * The sample sheet looks as it did when a person last looked at it. On failure the actual picture stands in {@code
 * target/golden}; {@code -Dgolden.update} takes it over.
 */
class GoldenPictureTest {
    private static final String NAME = "sample.png";
    /** Two pictures are the same when this share of their pixels differs by no more than {@link #NEAR}. */
    private static final double SAME_SHARE = 0.998;

    private static final int NEAR = 24;
    private static final Path HOME = Path.of(System.getProperty("myaypon.home", "."));

    @Test
    void theSampleSheetLooksAsItDid() throws IOException {
        Path actual = Files.createDirectories(HOME.resolve("target/golden")).resolve(NAME);
        PngWriter.write(Sheet.sample(), 127, actual, Progress.NONE);
        if (System.getProperty("golden.update") != null) {
            Files.write(HOME.resolve("src/test/resources/org/myaypon/draw").resolve(NAME), Files.readAllBytes(actual));
        }
        double same = sameShare(golden(), ImageIO.read(actual.toFile()));
        assertTrue(same > SAME_SHARE, "only " + same + " of the pixels are as they were: see " + actual);
    }

    private static BufferedImage golden() throws IOException {
        try (InputStream in = GoldenPictureTest.class.getResourceAsStream(NAME)) {
            return ImageIO.read(Objects.requireNonNull(in));
        }
    }

    private static double sameShare(BufferedImage one, BufferedImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return 0;
        }
        long same = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                same += near(one.getRGB(x, y), other.getRGB(x, y)) ? 1 : 0;
            }
        }
        return (double) same / one.getWidth() / one.getHeight();
    }

    private static boolean near(int one, int other) {
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)) > NEAR) {
                return false;
            }
        }
        return true;
    }
}
