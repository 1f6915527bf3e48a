package org.myaypon.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures that are made to exhaust the machine, or are not whole: each is refused before its pixels take room. */
class PictureReaderTest {

    private static byte[] jpeg(int side, boolean progressive) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam options = writer.getDefaultWriteParam();
            options.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
            writer.write(
                    null, new IIOImage(new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB), null, null), options);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static byte[] png(int width, int height, int type) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, type), "png", bytes);
        return bytes.toByteArray();
    }

    private static String refused(byte[] bytes) {
        return assertTimeoutPreemptively(
                        Duration.ofSeconds(10),
                        () -> assertThrows(UnusableGraphicException.class, () -> PictureReader.read(bytes)))
                .getMessage();
    }

    @ParameterizedTest
    @ValueSource(ints = {40_000, Integer.MAX_VALUE})
    void aPngWhoseHeadTellsOfTooManyPixelsIsNotUnpacked(int side) throws IOException {
        byte[] png = png(8, 8, BufferedImage.TYPE_INT_RGB);
        ByteBuffer.wrap(png).putInt(16, side).putInt(20, side);
        assertEquals("has more than 40 million pixels", refused(png));
    }

    @Test
    void aPngOfDeepColoursCountsTwice() throws IOException {
        byte[] png = png(8, 8, BufferedImage.TYPE_USHORT_GRAY);
        ByteBuffer.wrap(png).putInt(16, 6_000).putInt(20, 5_000).put(25, (byte) 6);
        assertEquals("has more than 20 million pixels of 16 bits a colour", refused(png));
    }

    @Test
    void aJpegThatIsBrokenOffIsRefused() throws IOException {
        byte[] whole = jpeg(600, false);
        assertTrue(refused(Arrays.copyOf(whole, whole.length / 2 + 300)).contains("broken"));
        assertEquals(600, assertWhole(whole).width());
    }

    @Test
    void aJpegOfThousandsOfPassesIsNotUnpacked() throws IOException {
        byte[] whole = jpeg(2_000, true);
        int last = whole.length - 2;
        while (!(whole[last] == (byte) 0xFF && whole[last + 1] == (byte) 0xDA)) {
            last--;
        }
        byte[] pass = Arrays.copyOfRange(whole, last, whole.length - 2);
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        bomb.write(whole, 0, whole.length - 2);
        for (int i = 0; i < 20_000; i++) {
            bomb.write(pass);
        }
        bomb.write(whole, whole.length - 2, 2);
        assertEquals("is a JPEG of more than 100 passes", refused(bomb.toByteArray()));
        assertEquals(2_000, assertWhole(whole).width());
    }

    private static RasterPicture assertWhole(byte[] bytes) {
        try {
            return PictureReader.read(bytes);
        } catch (UnusableGraphicException e) {
            throw new AssertionError(e);
        }
    }
}
