package org.myaypon.draw;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A JPEG picture (ITU-T T.81, baseline, JFIF 1.01 with its resolution) written eight rows at a time. Colours are stored as
 * finely as lightness, since the letters and lines of a map have colours.
 */
final class JpegStream {
    static final int MOST_PIXELS = 65_500;
    private static final int SIDE = 8;

    private final PageBands picture;
    private final OutputStream out;
    private final int channels;
    private final JpegBits bits;
    private final float[][] planes;
    private final int paddedWidth;
    private final int[] previous;
    private final float[] block = new float[SIDE * SIDE];
    private final int[] values = new int[SIDE * SIDE];

    private JpegStream(PageBands picture, OutputStream out) {
        this.picture = picture;
        this.out = out;
        channels = picture.channels();
        bits = new JpegBits(out);
        paddedWidth = (picture.width() + SIDE - 1) / SIDE * SIDE;
        planes = new float[channels][paddedWidth * SIDE];
        previous = new int[channels];
    }

    /** Writes a whole picture; quality 1 to 100. */
    static void write(PageBands picture, int dpi, int quality, OutputStream out) throws IOException {
        JpegStream jpeg = new JpegStream(picture, out);
        int[] light = JpegTables.light(quality);
        int[] color = JpegTables.color(quality);
        jpeg.head(dpi, light, color);
        jpeg.blocks(new JpegBlock(light), new JpegBlock(color));
        jpeg.bits.flush();
        jpeg.marker(0xD9);
        out.flush();
    }

    private void head(int dpi, int[] light, int[] color) throws IOException {
        marker(0xD8);
        segment(0xE0, bytes("JFIF\0"), new int[] {1, 1, 1, dpi >> 8, dpi & 0xFF, dpi >> 8, dpi & 0xFF, 0, 0});
        table(0, light);
        if (channels > 1) {
            table(1, color);
        }
        int[] frame = new int[6 + 3 * channels];
        int[] size = {8, picture.height() >> 8, picture.height() & 0xFF, picture.width() >> 8, picture.width() & 0xFF};
        System.arraycopy(size, 0, frame, 0, size.length);
        frame[5] = channels;
        for (int i = 0; i < channels; i++) {
            frame[6 + 3 * i] = i + 1;
            frame[7 + 3 * i] = 0x11;
            frame[8 + 3 * i] = i == 0 ? 0 : 1;
        }
        segment(0xC0, new byte[0], frame);
        codes(0x00, JpegTables.DC_LIGHT);
        codes(0x10, JpegTables.AC_LIGHT);
        if (channels > 1) {
            codes(0x01, JpegTables.DC_COLOR);
            codes(0x11, JpegTables.AC_COLOR);
        }
        int[] scan = channels > 1 ? new int[] {3, 1, 0, 2, 0x11, 3, 0x11, 0, 63, 0} : new int[] {1, 1, 0, 0, 63, 0};
        segment(0xDA, new byte[0], scan);
    }

    private void blocks(JpegBlock light, JpegBlock color) throws IOException {
        for (int top = 0; top < picture.height(); top += SIDE) {
            read(top);
            for (int left = 0; left < paddedWidth; left += SIDE) {
                for (int channel = 0; channel < channels; channel++) {
                    cut(planes[channel], left);
                    (channel == 0 ? light : color).transform(block, values);
                    boolean first = channel == 0;
                    bits.dc(values[0] - previous[channel], first ? JpegTables.DC_LIGHT : JpegTables.DC_COLOR);
                    bits.ac(values, first ? JpegTables.AC_LIGHT : JpegTables.AC_COLOR);
                    previous[channel] = values[0];
                }
            }
        }
    }

    /** Eight rows; the last row and column go on beyond the picture's edges. */
    private void read(int top) {
        byte[] row = new byte[picture.width() * channels];
        for (int y = 0; y < SIDE; y++) {
            if (top + y < picture.height()) {
                picture.row(top + y, row);
            }
            int from = y * paddedWidth;
            for (int x = 0; x < picture.width(); x++) {
                split(row, x, from + x);
            }
            for (float[] plane : planes) {
                Arrays.fill(plane, from + picture.width(), from + paddedWidth, plane[from + picture.width() - 1]);
            }
        }
    }

    private void split(byte[] row, int x, int at) {
        if (channels == 1) {
            planes[0][at] = (row[x] & 0xFF) - 128;
            return;
        }
        int red = row[3 * x] & 0xFF;
        int green = row[3 * x + 1] & 0xFF;
        int blue = row[3 * x + 2] & 0xFF;
        planes[0][at] = 0.299f * red + 0.587f * green + 0.114f * blue - 128;
        planes[1][at] = -0.1687359f * red - 0.3312641f * green + 0.5f * blue;
        planes[2][at] = 0.5f * red - 0.4186876f * green - 0.0813124f * blue;
    }

    private void cut(float[] plane, int left) {
        for (int y = 0; y < SIDE; y++) {
            System.arraycopy(plane, y * paddedWidth + left, block, y * SIDE, SIDE);
        }
    }

    private void table(int id, int[] divisors) throws IOException {
        int[] content = new int[1 + divisors.length];
        content[0] = id;
        for (int i = 0; i < divisors.length; i++) {
            content[i + 1] = divisors[JpegTables.ZIGZAG[i]];
        }
        segment(0xDB, new byte[0], content);
    }

    private void codes(int id, JpegCodes table) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream(1 + table.size());
        content.write(id);
        table.writeTo(content);
        segment(0xC4, content.toByteArray(), new int[0]);
    }

    private static byte[] bytes(String ascii) {
        return ascii.getBytes(StandardCharsets.US_ASCII);
    }

    private void marker(int code) throws IOException {
        out.write(0xFF);
        out.write(code);
    }

    private void segment(int code, byte[] first, int[] second) throws IOException {
        marker(code);
        int length = 2 + first.length + second.length;
        out.write(length >> 8);
        out.write(length & 0xFF);
        out.write(first);
        for (int value : second) {
            out.write(value);
        }
    }
}
