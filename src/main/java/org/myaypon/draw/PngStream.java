package org.myaypon.draw;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * A PNG picture written row by row: 8-bit RGB or grey, marked as sRGB, with its resolution; W3C PNG, second edition. Nothing
 * in it comes from a clock.
 */
final class PngStream implements AutoCloseable {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final double METRES_PER_INCH = 0.0254;
    private static final int CHUNK_BYTES = 1 << 16;
    private static final byte GREY = 0;
    private static final byte RGB = 2;
    private static final byte FILTER_NONE = 0;
    private static final byte FILTER_UP = 2;

    private final DataOutputStream out;
    private final int channels;
    private final Deflater deflater = new Deflater();
    private final DeflaterOutputStream data;
    private byte[] above;
    private byte[] row;
    private final byte[] filtered;

    private PngStream(OutputStream target, PageBands picture, int dpi) throws IOException {
        out = new DataOutputStream(target);
        channels = picture.channels();
        above = new byte[picture.width() * channels];
        row = new byte[above.length];
        filtered = new byte[above.length];
        out.write(SIGNATURE);
        byte type = channels == 1 ? GREY : RGB;
        chunk("IHDR", ints(picture.width(), picture.height()), new byte[] {8, type, 0, 0, 0});
        chunk("sRGB", new byte[] {0}, new byte[0]);
        int pixelsPerMetre = (int) Math.round(dpi / METRES_PER_INCH);
        chunk("pHYs", ints(pixelsPerMetre, pixelsPerMetre), new byte[] {1});
        data = new DeflaterOutputStream(new Chunks(), deflater, CHUNK_BYTES);
    }

    /** Writes a whole picture; the stream it is written to stays open. */
    static void write(PageBands picture, int dpi, OutputStream target) throws IOException {
        try (PngStream png = new PngStream(target, picture, dpi)) {
            for (int y = 0; y < picture.height(); y++) {
                picture.row(y, png.row);
                png.writeRow();
            }
        }
    }

    /** Stores a row as its difference to the one above where that has more zeros: flat colours shrink to nothing. */
    private void writeRow() throws IOException {
        int zerosUp = 0;
        int repeats = 0;
        for (int i = 0; i < row.length; i++) {
            filtered[i] = (byte) (row[i] - above[i]);
            zerosUp += filtered[i] == 0 ? 1 : 0;
            repeats += i >= channels && row[i] == row[i - channels] ? 1 : 0;
        }
        boolean up = zerosUp >= repeats;
        data.write(up ? FILTER_UP : FILTER_NONE);
        data.write(up ? filtered : row);
        byte[] spare = above;
        above = row;
        row = spare;
    }

    @Override
    public void close() throws IOException {
        try {
            data.close();
            chunk("IEND", new byte[0], new byte[0]);
            out.flush();
        } finally {
            deflater.end();
        }
    }

    private static byte[] ints(int first, int second) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream writer = new DataOutputStream(bytes);
        writer.writeInt(first);
        writer.writeInt(second);
        return bytes.toByteArray();
    }

    private void chunk(String type, byte[] first, byte[] second) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(first);
        check.update(second);
        out.writeInt(first.length + second.length);
        out.write(name);
        out.write(first);
        out.write(second);
        out.writeInt((int) check.getValue());
    }

    /** Each write becomes a chunk of picture data. */
    private final class Chunks extends OutputStream {
        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (length > 0) {
                byte[] part = Arrays.copyOfRange(bytes, offset, offset + length);
                chunk("IDAT", part, new byte[0]);
            }
        }
    }
}
