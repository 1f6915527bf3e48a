package org.myaypon.draw;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myaypon.data.CancelledException;
import org.myaypon.data.Progress;
import org.myaypon.data.UserException;
import org.myaypon.page.Page;

class PictureWriterTest {
    @TempDir
    private Path folder;

    @Test
    void thePictureIsThePageAtItsResolution() throws IOException {
        BufferedImage image = ImageIO.read(write(Sheet.sample(), 254, "map.png").toFile());
        assertEquals(1000, image.getWidth());
        assertEquals(800, image.getHeight());
        Picture drawn = Picture.of(Sheet.sample());
        for (int y = 0; y < 800; y++) {
            for (int x = 0; x < 1000; x++) {
                assertEquals(drawn.image().getRGB(x, y), image.getRGB(x, y), x + ", " + y);
            }
        }
    }

    @Test
    void thePictureTellsItsResolution() throws IOException {
        byte[] bytes = Files.readAllBytes(write(Sheet.sample(), 300, "map.png"));
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("pHYs") + 4;
        ByteBuffer density = ByteBuffer.wrap(bytes, at, 9);
        assertEquals(11811, density.getInt());
        assertEquals(11811, density.getInt());
        assertEquals(1, density.get());
    }

    @Test
    void bandsOfALargePictureMeet() throws IOException {
        int dpi = 900;
        BufferedImage image = ImageIO.read(write(Sheet.sample(), dpi, "map.png").toFile());
        assertTrue(image.getWidth() * image.getHeight() > 8_000_000, "more than one band");
        BufferedImage whole = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        whole.createGraphics().fillRect(0, 0, whole.getWidth(), whole.getHeight());
        double scale = dpi / 25.4;
        try (ImageSurface surface = new ImageSurface(whole, AffineTransform.getScaleInstance(scale, scale))) {
            PageDrawer.draw(Sheet.sample(), surface, Progress.NONE);
        }
        int different = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                different += far(image.getRGB(x, y), whole.getRGB(x, y)) ? 1 : 0;
            }
        }
        assertEquals(0, different);
    }

    private static boolean far(int one, int other) {
        return Math.abs((one & 0xFF) - (other & 0xFF)) > 2 || Math.abs((one >> 8 & 0xFF) - (other >> 8 & 0xFF)) > 2;
    }

    @Test
    void theSamePageGivesTheSameBytes() throws IOException {
        byte[] one = Files.readAllBytes(write(Sheet.sample(), 150, "one.png"));
        byte[] two = Files.readAllBytes(write(Sheet.sample(), 150, "two.png"));
        assertArrayEquals(one, two);
    }

    @Test
    void paperIsWhiteWhereNothingStands() throws IOException {
        Page empty = new Page("Empty", "en", 20, 10, List.of());
        BufferedImage image = ImageIO.read(write(empty, 100, "empty.png").toFile());
        assertEquals(Color.WHITE.getRGB(), image.getRGB(40, 20));
    }

    @Test
    void aPictureBeyondAllMeasureIsRefusedWithWhatWouldDo() {
        Path file = folder.resolve("map.png");
        UserException problem =
                assertThrows(UserException.class, () -> PictureWriter.png(Sheet.sample(), 20_000, file, Progress.NONE));
        assertEquals(
                "At 20,000 dpi the picture would have 78,740 × 62,992 pixels, more than 1,000 million",
                problem.problem().what());
        assertTrue(problem.problem().fix().startsWith("Choose at most 8,980 dpi"), problem.problem()::fix);
        assertFalse(Files.exists(file));
    }

    @Test
    void aCancelledExportLeavesNothing() throws IOException {
        Progress cancelled = new Progress() {
            @Override
            public void report(double fraction, String doing) {
                // Nobody watches.
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        Path file = folder.resolve("map.png");
        assertThrows(CancelledException.class, () -> PictureWriter.png(Sheet.sample(), 100, file, cancelled));
        try (var files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    private Path write(Page page, int dpi, String name) {
        Path file = folder.resolve(name);
        assertEquals(List.of(), PictureWriter.png(page, dpi, file, Progress.NONE));
        return file;
    }
}
