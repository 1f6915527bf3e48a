package org.myaypon.draw;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads a PNG, JPEG or GIF file. Its size is looked at before its pixels are unpacked. */
final class PictureReader {
    private static final long MOST_PIXELS = 40_000_000;
    private static final long MOST_BITS = MOST_PIXELS * 32;

    private static final int INKS = 4;

    private PictureReader() {}

    /**
     * Reads a file.
     *
     * @throws UnusableGraphicException if it is none, is broken, has more than 40 million pixels (half as many with 16 bits a
     *     colour), or is a JPEG that is broken off or of more than 100 passes
     */
    static RasterPicture read(byte[] bytes) throws UnusableGraphicException {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new UnusableGraphicException("is neither an SVG, PNG, JPEG nor GIF file");
            }
            ImageReader reader = readers.next();
            reader.setInput(in, true, true);
            try {
                return read(reader, bytes);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new UnusableGraphicException("is a broken picture, or of a kind that cannot be read", e);
        } catch (OutOfMemoryError e) {
            throw new UnusableGraphicException("takes more memory than the program may have here", e);
        }
    }

    private static RasterPicture read(ImageReader reader, byte[] bytes) throws IOException, UnusableGraphicException {
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
            throw new UnusableGraphicException("has more than 40 million pixels");
        }
        boolean jpeg = reader.getFormatName().equalsIgnoreCase("JPEG");
        if (jpeg) {
            JpegSoundness.check(bytes);
        } else {
            checkDepth(reader);
        }
        JpegSoundness soundness = new JpegSoundness();
        reader.addIIOReadWarningListener(soundness);
        BufferedImage image = reader.read(0);
        soundness.check();
        if (jpeg) {
            checkColors(image);
        }
        return new RasterPicture(plain(image), jpeg ? bytes : new byte[0]);
    }

    private static void checkDepth(ImageReader reader) throws IOException, UnusableGraphicException {
        ImageTypeSpecifier type = reader.getRawImageType(0);
        long bits = type == null ? 0 : type.getColorModel().getPixelSize();
        if (bits * reader.getWidth(0) * reader.getHeight(0) > MOST_BITS) {
            throw new UnusableGraphicException("has more than 20 million pixels of 16 bits a colour");
        }
    }

    /** The colours of a printing press have no meaning without its profile: they would come out pale. */
    private static void checkColors(BufferedImage jpeg) throws UnusableGraphicException {
        if (jpeg.getColorModel().getNumComponents() == INKS) {
            throw new UnusableGraphicException(
                    "has the four colours of a printing press (CMYK), which would come out wrong; save it with RGB colours");
        }
    }

    /** In sRGB with eight bits, as every surface can draw it quickly. */
    private static BufferedImage plain(BufferedImage image) {
        int type = image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage plain = new BufferedImage(image.getWidth(), image.getHeight(), type);
        Graphics2D graphics = plain.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return plain;
    }
}
